import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, ROOT, run, type Surroundings } from '../cli/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-waivers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DRAFT = join(ROOT, 'fixtures/draft/draft.yaml');
const HEAD = 'rule,lea,reason,approved_by,granted,expires\n';
const DUTY = 'projected-sites-add-up';

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

/** A waiver of a Salinas duty (the office and its reason are made up). */
function row(rule: string, expires: string): string {
  return `${rule},Salinas Union High,The plan is due in May.,County office of education grants desk,2026-03-01,${expires}\n`;
}

const held = write('waivers.csv', HEAD + row(DUTY, '2026-12-31'));

function audit(words: readonly string[], around: Surroundings = {}) {
  return run(['audit', DRAFT, ...words], { cwd: folder, ...around });
}

async function resultOf(words: readonly string[]): Promise<Result> {
  return JSON.parse((await audit(['-f', 'json', ...DAY, ...words])).out) as Result;
}

describe('--waivers', () => {
  it('silences a gate and changes no score, outcome, credit or gain', async () => {
    expect((await audit([...DAY, '--fail-on', 'condition'])).code).toBe(1);
    const gated = await audit([...DAY, '--fail-on', 'condition', '--waivers', held]);
    expect([gated.code, gated.err]).toEqual([3, expect.stringContaining('1 waived: not counted')]);
    const [before, after] = [await resultOf([]), await resultOf(['--waivers', held])];
    const found = ({ cases }: Result) =>
      cases.map(({ results, ...rest }) => [rest, results.map(({ waiver: _, ...each }) => each)]);
    expect(found(after)).toEqual(found(before));
    expect(after.portfolio).toEqual(before.portfolio);
  });

  it('stands at its finding, in a list of its own and among the inputs', async () => {
    const { waivers, inputs, cases } = await resultOf(['--waivers', held]);
    const signed = {
      reason: 'The plan is due in May.',
      approved_by: 'County office of education grants desk',
      granted: '2026-03-01',
      expires: '2026-12-31',
      origin: { path: expect.stringMatching(/waivers\.csv$/), line: 2, column: null, field: null },
    };
    expect(cases[0]?.results.filter(({ waiver }) => waiver !== null)).toMatchObject([
      { rule: `duties/${DUTY}`, outcome: 'gap', waiver: signed },
    ]);
    expect(waivers).toMatchObject([
      { lea: '27661590000000', status: 'in-force', zone: 'America/Los_Angeles', ...signed },
    ]);
    expect(inputs.at(-1)).toMatchObject({ kind: 'waivers', records: 1 });
  });

  it('does its work until the end of its last day in California, whatever the day in Greenwich', async () => {
    const ending = write('ending.csv', HEAD + row(DUTY, '2026-06-30'));
    const at = (now: string) => audit(['--fail-on', 'condition', '--waivers', ending], { now: new Date(now) });
    expect((await at('2026-07-01T06:59:59Z')).code).toBe(3);
    const over = await at('2026-07-01T07:00:00Z');
    expect([over.code, over.err]).toEqual([1, expect.stringContaining('expired at the end of 2026-06-30')]);
  });

  it.each([
    ['a file that is not there', '--waivers nowhere.csv', 'there is no file or folder "nowhere.csv"'],
    ['a folder', '--waivers .', 'this is a folder; one file of waivers was expected'],
  ])('with %s is an error', async (_, words, told) => {
    const { code, err } = await audit([...DAY, ...words.split(' ')]);
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  it('tells a slip in the waivers and one in the records in one run', async () => {
    const slip = write('slip.csv', HEAD + row('stipend-flor', '2026-12-31'));
    const { code, err } = await run(['audit', '-', ...DAY, '--waivers', slip], {
      cwd: folder,
      stdin: 'placments: []\n',
    });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "placements"?');
    expect(err).toContain('did you mean "stipend-floor"?');
  });

  it('tells the public who accepted a gap and until when, and not in whose words', async () => {
    const { waivers, cases } = await resultOf(['--waivers', held, '--public']);
    expect(waivers).toMatchObject([{ reason: 'a reason on file', expires: '2026-12-31' }]);
    expect(JSON.stringify(cases)).not.toContain('The plan is due in May.');
  });

  it('is heard of an LEA that is not selected only in a run of its own', async () => {
    const words = ['audit', 'fixtures/region', ...DAY, '--lea', '01612590000000', '--waivers', held, '-f', 'json'];
    const { out } = await run(words, { cwd: ROOT });
    expect((JSON.parse(out) as Result).waivers).toMatchObject([{ lea: 'Salinas Union High', status: 'unused' }]);
  });
});

describe('waivers in a config', () => {
  it('apply from its folder, and their file is no file of records', async () => {
    write(
      'grantalign.config.yaml',
      `inputs: .\nas_of: 2026-06-30\ngates: { fail_on: condition }\nwaivers: waivers.csv\n`,
    );
    writeFileSync(join(folder, 'draft.yaml'), await (await import('node:fs/promises')).readFile(DRAFT));
    for (const name of ['ending.csv', 'slip.csv']) rmSync(join(folder, name), { force: true });
    expect((await run(['audit'], { cwd: folder })).code).toBe(3);
    expect((await run(['check'], { cwd: folder })).code).toBe(0);
    expect((await run(['config', 'show'], { cwd: folder })).out).toMatch(
      /waivers +waivers.csv +grantalign.config.yaml:4:10/,
    );
  });

  it.each([
    ['{ files: waivers.csv, zone: America/Los_Angelos }', 'Did you mean "America/Los_Angeles"?'],
    ['{ file: waivers.csv }', '"file" is not a key of "waivers"'],
    ['{ files: waivers.csv, warn_days: -1 }', 'expected a number of days from 0 up'],
    ['7', 'expected a path, a list of paths, or a mapping with "files"'],
  ])('as %s are refused', async (value, told) => {
    const config = write('wrong.yaml', `inputs: draft.yaml\nwaivers: ${value}\n`);
    const { code, err } = await run(['audit', '-c', config], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining(told)]);
  });

  it('are told of as long before their end as the config says', async () => {
    const config = write(
      'long.yaml',
      `inputs: draft.yaml\nas_of: 2026-06-30\nwaivers: { files: waivers.csv, warn_days: 200 }\n`,
    );
    const { err } = await run(['audit', '-c', config], { cwd: folder });
    expect(err).toContain('expires in 184 days, at the end of 2026-12-31 (America/Los_Angeles)');
  });
});
