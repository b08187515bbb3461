import { describe, expect, it } from 'vitest';
import { loadPack } from '../../src/load-pack.ts';
import type { Pack } from '../../src/model/rule.ts';
import { PLAIN_INK } from '../../src/report/ink.ts';
import { reportRule, reportRules } from '../../src/report/rule-page.ts';

const { pack } = await loadPack('california', process.cwd());
const california = pack as Pack;

/** The page of a rule of the California pack, some of it changed. */
function pageOf(id: string, change: Partial<Pack['rules'][number]> = {}): string {
  const rule = california.rules.find((each) => each.id === id);
  return rule === undefined ? '' : reportRule({ ...rule, ...change }, 100, PLAIN_INK);
}

describe("a rule's page", () => {
  it.each(california.rules.map((rule) => [rule.id, rule] as const))(
    'of %s holds all its pack says of it',
    (_id, rule) => {
      const words = (text: string) => text.replace(/\s+/g, ' ');
      const page = words(reportRule(rule, 100, PLAIN_INK));
      for (const text of [rule.id, rule.title, rule.why, rule.fix, rule.source, rule.found, rule.measure.kind]) {
        expect(page).toContain(words(text).trim());
      }
      expect(page).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it.each([
    ['always, without dates', null, null, 'always'],
    ['from a first day', '2021-07-01', null, 'from 2021-07-01'],
    ['until a last day', null, '2024-06-30', 'until 2024-06-30, that day included'],
    ['between two days', '2021-07-01', '2024-06-30', 'from 2021-07-01 until 2024-06-30, that day included'],
  ])('says when it is in force: %s', (_what, from, until, text) => {
    expect(pageOf('duties/stipend-floor', { from, until })).toMatch(new RegExp(`^In force +${text}$`, 'm'));
  });

  it.each([
    ['a proposal', 'placement/residents-in-clusters', 'weight 3; minor'],
    ['a duty', 'duties/stipend-floor', 'a duty, outside the score; critical'],
    ['context', 'context/lea-without-grant', 'shown, never scored or gated'],
    ['a number from memory', 'duties/planning-cap', 'a duty, outside the score'],
  ])('says what it counts: %s', (_what, id, text) => {
    expect(pageOf(id)).toMatch(new RegExp(`^Counts +${text}`, 'm'));
  });

  it('keeps what only the state agencies can do apart from what an LEA does', () => {
    const asked = { for_the_state: 'CTC can ask about community school sites in its next request for applications.' };
    const page = pageOf('placement/residents-in-clusters', asked);
    expect(page).toMatch(/^For the state +CTC can ask about community school sites/m);
    expect(pageOf('placement/residents-in-clusters', { for_the_state: null })).not.toContain('For the state');
  });

  it('says that a number from memory decides nothing', () => {
    expect(pageOf('duties/stipend-floor', { verified: false })).toContain(
      'from memory, prints "check", no gate sees it',
    );
  });

  it.each([
    ['asks with their weights', 'preparation/coaching-is-ongoing', /\(2\): .* \(1\): /s],
    [
      'levels with their credits',
      'partnership/professional-learning-codesigned',
      /none 0, lea 0.5,\s+lea-and-community 1/,
    ],
    ['the ramp', 'placement/residents-at-community-schools', /none at 0, full at 0.5/],
  ])('shows %s', (_what, id, text) => {
    expect(pageOf(id)).toMatch(text);
  });
});

describe('the list of rules', () => {
  it.each([80, 100, 120])('fits %i columns and cuts no name', (width) => {
    const list = reportRules(california, width, PLAIN_INK);
    expect(Math.max(...list.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    for (const { id, lever } of california.rules) expect(list).toContain(` ${id.slice(lever.length + 1)} `);
  });

  it('marks rules that rest on a number from memory, and leaves out levers without rules', () => {
    const some = { ...california, rules: california.rules.filter(({ id }) => id === 'duties/site-award-within-band') };
    const list = reportRules(some, 120, PLAIN_INK);
    expect(list).toContain('(check: from memory)');
    expect(list).toContain('\nDuties\n');
    expect(list).not.toContain('Placement');
  });
});
