import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { RULES } from '../pack/california.ts';

const PACKS = 'tests/commands/packs';

describe('rules list', () => {
  it('names every rule of the pack under its lever, with what it counts', async () => {
    const { code, out } = await run(['rules', 'list'], { env: { COLUMNS: '120' } });
    expect(code).toBe(0);
    expect(out).toMatch(/^ +8 {2}major +residents-at-community-schools +Residents train at community school sites$/m);
    expect(out).toMatch(/^ +condition {2}critical +stipend-floor /m);
    for (const { id } of RULES) expect(out).toContain(` ${id.split('/')[1]} `);
  });

  it('lists the rules of a pack of your own', async () => {
    const { out } = await run(['rules', 'list', '-r', `${PACKS}/valley`]);
    expect(out).toContain('The California pack as a valley county reads it (valley 1.0.0)');
    expect(out).toContain('graduates-stay-in-the-agency');
    expect(out).not.toContain('terms-overlap');
  });

  it('is coloured when asked', async () => {
    expect((await run(['rules', 'list', '--color'])).out).toContain('\u001b[');
    expect((await run(['rules', 'list'])).out).not.toContain('\u001b[');
  });
});

describe('rules show', () => {
  it.each(['placement/residents-at-community-schools', 'residents-at-community-schools'])(
    'prints the page of %s',
    async (id) => {
      const { code, out } = await run(['rules', 'show', id]);
      expect(code).toBe(0);
      for (const part of [
        'Why',
        'What to do',
        'Whose it is',
        'weight 8; major',
        'none at 0, full at 0.5',
        'share of placements',
      ]) {
        expect(out).toContain(part);
      }
    },
  );

  it('says that a rule from memory is one', async () => {
    const { out } = await run(['rules', 'show', 'duties/site-award-within-band']);
    expect(out).toContain('from memory, prints "check", no gate sees it');
  });

  it('suggests the rule that was meant', async () => {
    const { code, out, err } = await run(['rules', 'show', 'residents-at-community-school']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('pack "california" has no rule "residents-at-community-school"');
    expect(err).toContain('did you mean "residents-at-community-schools"?');
  });

  it('points to the list where no rule is near', async () => {
    const { err } = await run(['rules', 'show', 'parking']);
    expect(err).toContain('hint: see "grantalign rules list"');
  });
});

describe('rules test', () => {
  it('tries every example of the built-in pack, and all hold', async () => {
    const { code, out } = await run(['rules', 'test']);
    const count = RULES.reduce((sum, { examples }) => sum + examples.length, 0);
    expect(out).toBe(`${count} of ${count} examples hold\n`);
    expect(code).toBe(0);
  });

  it('tries the own rules of a pack that extends another', async () => {
    expect(await run(['rules', 'test', `${PACKS}/valley`])).toEqual({
      code: 0,
      out: '5 of 5 examples hold\n',
      err: '',
    });
  });

  it('exits 1 on an example that does not hold, names it, and names rules without any', async () => {
    const { code, out } = await run(['rules', 'test', `${PACKS}/failing`]);
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `${PACKS}/failing/placement/full-year.yaml:21:5: placement/full-year: one of two stays: expected met, came out partial`,
        '    Found       1 of 2 residents stay a full school year',
        `    Rests on    ${PACKS}/failing/placement/full-year.yaml:24:66 (met),`,
        `                ${PACKS}/failing/placement/full-year.yaml:25:66 (gap)`,
        `${PACKS}/failing/placement/full-year.yaml:27:5: placement/full-year: half of them stay, and credit is told to the hundredth: expected credit 0.75, came out 0.5 to 0.5`,
        '    Found       1 of 2 residents stay a full school year',
        `    Rests on    ${PACKS}/failing/placement/full-year.yaml:30:66 (met),`,
        `                ${PACKS}/failing/placement/full-year.yaml:31:66 (gap)`,
        'placement/half-year: no example',
        '1 of 3 examples hold',
        '',
      ].join('\n'),
    );
  });
});

describe('rules test tells as much as is asked', () => {
  it('a line a rule with --detail summary', async () => {
    const { code, out } = await run(['rules', 'test', `${PACKS}/failing`, '--detail', 'summary']);
    expect(code).toBe(1);
    expect(out).toBe(
      'placement/full-year: 1 of 3 examples hold, 2 not\nplacement/half-year: no example\n1 of 3 examples hold\n',
    );
  });

  it('every example with --detail all, of one rule with --rule', async () => {
    const { code, out } = await run(['rules', 'test', '--detail', 'all', '--rule', 'half-time-beside-a-mentor']);
    expect(code).toBe(0);
    expect(out).toContain(
      'holds duties/half-time-beside-a-mentor: both residents are beside a mentor half of the time: met',
    );
    expect(out).toMatch(/^(\d+) of \1 examples hold$/m);
    expect(out).not.toContain('duties/match');
  });

  it('no level and no rule that is not there', async () => {
    const level = await run(['rules', 'test', '--detail', 'most']);
    expect(level.code).toBe(2);
    expect(level.err).toContain('"most" is no word for --detail; expected "summary", "failing", "all"');
    const rule = await run(['rules', 'test', '--rule', 'half-time-besides-a-mentor']);
    expect(rule.code).toBe(2);
    expect(rule.err).toContain('did you mean "half-time-beside-a-mentor"?');
  });
});

describe('rules test tells of a rule', () => {
  it('to which no example applies, of its own pack or the built-in one', async () => {
    const { code, err } = await run(['rules', 'test', `${PACKS}/unreached`]);
    expect(code).toBe(0);
    expect(err).toMatch(
      /^warning tests\/commands\/packs\/unreached\/placement\/both-programs\.yaml:1:1: no input was found to which "placement\/both-programs" applies; \d{3} examples were tried/m,
    );
  });

  it('that applies to nothing in the records at hand', async () => {
    const { code, err } = await run(['rules', 'test', `${PACKS}/unreached`, '--with', 'fixtures/draft']);
    expect(code).toBe(0);
    expect(err).toContain('"placement/both-programs" applies to none of the 1 LEAs of the records at hand');
    const whole = await run(['rules', 'test', '--rule', 'stipend-floor', '--with', 'fixtures/draft']);
    expect(whole.err).not.toContain('"duties/full-year" applies to none');
    expect(whole.err).toContain('"placement/residents-at-community-schools" applies to none');
  });

  it('not where the records cannot be read', async () => {
    const { code, err } = await run(['rules', 'test', `${PACKS}/valley`, '--with', 'fixtures/nowhere']);
    expect(code).toBe(2);
    expect(err).toContain('fixtures/nowhere');
  });
});

describe('rules test --mutate', () => {
  it('lists the slips no example notices, where they stand and what would notice them, and exits 1', async () => {
    const { code, out } = await run(['rules', 'test', `${PACKS}/slips`, '--mutate'], { env: { COLUMNS: '120' } });
    expect(code).toBe(1);
    expect(out).toContain(
      [
        `${PACKS}/slips/placement/residents-stay.yaml:13:35: placement/residents-stay: measure.where: placement.residents >= 4 && placement.residency_area != "diversity" -> placement.residents >= 4`,
        '    no example notices it; one that would: an example in which "placement.residents >= 4" holds and',
        '    "placement.residency_area != "diversity"" does not',
      ].join('\n'),
    );
    expect(out).toContain('3 of 3 examples hold\n');
    expect(out).toMatch(/\n17 of 22 slips are noticed by examples, 5 noticed by no example\n$/);
  });

  it('waits until every example holds', async () => {
    const { code, out } = await run(['rules', 'test', `${PACKS}/failing`, '--mutate']);
    expect(code).toBe(1);
    expect(out).not.toContain('slips');
  });
});

describe('a pack that cannot be used exits 2', () => {
  it.each([
    ['rules test', ['rules', 'test', `${PACKS}/broken`]],
    ['rules list', ['rules', 'list', '-r', `${PACKS}/broken`]],
    ['audit', ['audit', 'fixtures/draft', '-r', `${PACKS}/broken`]],
  ])('%s shows file, line, column and a caret under the slip', async (_command, argv) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(
      `error ${PACKS}/broken/placement/full-year.yaml:13:19: "ful_year" is not a field of placements`,
    );
    expect(err).toContain('that: placement.ful_year\n                      ^^^^^^^^');
    expect(err).toMatch(/did you mean "full_year"\?/i);
  });

  it.each([
    ['rules test', ['rules', 'test', 'californa']],
    ['rules show', ['rules', 'show', 'residents-in-clusters', '-r', 'californa']],
    ['audit', ['audit', 'fixtures/draft', '-r', 'californa']],
  ])('%s tells that there is no such pack', async (_command, argv) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain('"californa" is neither a built-in pack nor a folder with a "pack.yaml"');
    expect(err).toContain('did you mean "california"?');
  });
});

describe('rules docs', () => {
  it('prints the pack as a book, or writes it', async () => {
    const printed = await run(['rules', 'docs']);
    expect(printed).toMatchObject({ code: 0, err: '' });
    expect(printed.out).toMatch(/^# California teacher residencies and community schools\n/);
    const folder = await mkdtemp(join(tmpdir(), 'grantalign-book-'));
    const written = await run(['rules', 'docs', '-o', join(folder, 'book.md')]);
    expect(written).toEqual({ code: 0, out: '', err: '' });
    expect(await readFile(join(folder, 'book.md'), 'utf8')).toBe(printed.out);
    await rm(folder, { recursive: true });
  });

  it('writes nothing of a pack that does not load', async () => {
    expect(await run(['rules', 'docs', `${PACKS}/broken`])).toMatchObject({ code: 2, out: '' });
  });
});
