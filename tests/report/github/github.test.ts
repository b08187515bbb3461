import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { reportGithub } from '../../../src/report/github/index.ts';
import { annotateProblems } from '../../../src/report/github/problems.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD } from '../sample/held.ts';
import { PAIRED } from '../sample/paired.ts';
import { judged, resultOf, seen } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';
import { heardBy } from './runner.ts';

describe.each([
  ['one LEA with both grants', PAIRED, 'paired'],
  ['a draft application', DRAFT, 'draft'],
  ['a region', REGION, 'region'],
  ['one LEA held against a baseline', HELD, 'held'],
] as const)('the annotations of %s', (_, result, name) => {
  test('read as expected', async () => {
    await expect(await textOf(reportGithub(result))).toMatchFileSnapshot(`../golden/${name}.github.txt`);
  });

  test('are at most ten of a level', async () => {
    const heard = heardBy(await textOf(reportGithub(result)));
    for (const level of ['error', 'warning', 'notice']) {
      expect(heard.filter(({ command }) => command === level).length).toBeLessThanOrEqual(10);
    }
  });
});

/** So many LEAs, each with a duty not shown and two proposals not yet in place. */
function many(count: number): Result {
  const [one] = PAIRED.cases;
  if (one === undefined) throw new Error('the sample has an LEA');
  const results = [
    judged('duties/stipend-floor', 'gap', 'a stipend of $18,000', { evidence: seen('gap', 'grants.csv:2') }),
    judged('partnership/shared-decisions', 'gap', ''),
    judged('outcomes/defined-alike', 'gap', ''),
  ];
  return resultOf(Array.from({ length: count }, () => ({ ...one, results })));
}

describe('annotations of a push held against a baseline', () => {
  /** The command and the end of the title: what is said of the push. */
  const marksOf = async (result: Result) =>
    heardBy(await textOf(reportGithub(result))).map(({ command, properties: { title = '' } }) => [
      command,
      title.split(' · ')[1] ?? '',
    ]);

  test('are errors only where it made something worse', async () => {
    const errors = (await marksOf(HELD)).filter(([command]) => command === 'error');
    expect(errors).toEqual([['error', 'new since the baseline']]);
  });

  test('tell what it made worse before what was as bad, in each level', async () => {
    for (const level of ['error', 'warning', 'notice']) {
      const marks = (await marksOf(HELD)).filter(([command]) => command === level).map(([, mark]) => mark !== '');
      expect(marks).toEqual([...marks].sort().reverse());
    }
  });

  test('keep room for the one new finding among many that are not', async () => {
    const [one] = HELD.cases;
    if (one === undefined) throw new Error('the sample has an LEA');
    const quiet = many(40).cases.map((lea) => ({ ...lea, since: [] }));
    const marks = await marksOf({ ...HELD, cases: [...quiet, one] });
    expect(marks.filter(([command]) => command === 'error')).toEqual([['error', 'new since the baseline']]);
    expect(marks.filter(([command]) => command === 'notice')).toHaveLength(10);
  });

  test('count in the log what is no worse', async () => {
    const lines = (await textOf(reportGithub(HELD))).split('\n');
    expect(lines).toContain('4 findings no worse than in the baseline: notices, never errors');
    expect(lines.some((line) => line.startsWith('Since main.json, as of 2026-02-01: '))).toBe(true);
  });

  test('are all errors again without the baseline', async () => {
    const { baseline, ...bare } = HELD;
    const cases = bare.cases.map(({ since, ...lea }) => lea);
    const marks = await marksOf({ ...bare, cases });
    expect(marks.filter(([command]) => command === 'error')).toEqual([
      ['error', ''],
      ['error', ''],
    ]);
  });
});

describe('annotations', () => {
  test.each([
    [5, 5, 10, null],
    [6, 6, 10, 'and 3 notices more in the other reports of this run'],
    [30, 10, 10, 'and 20 errors, 51 notices more in the other reports of this run'],
  ])('of %i LEAs are %i errors and %i notices, the rest counted', async (leas, errors, notices, rest) => {
    const heard = heardBy(await textOf(reportGithub(many(leas))));
    expect(heard.filter(({ command }) => command === 'error')).toHaveLength(errors);
    const told = heard.filter(({ command }) => command === 'notice');
    expect(told).toHaveLength(notices);
    expect(told.at(-1)?.properties.title === 'More than GitHub shows' ? told.at(-1)?.message : null).toBe(rest);
  });

  test('come back from the runner as they were meant', async () => {
    const [one] = DRAFT.cases;
    if (one === undefined) throw new Error('the draft has an LEA');
    const evidence = seen('gap', 'x:41').map((each) => ({
      ...each,
      origin: { path: 'drafts, 100%: new.yaml', line: 41, column: 7, field: null },
    }));
    const results = [judged('duties/stipend-floor', 'gap', '90 % of $20,000, no more', { evidence })];
    const [heard] = heardBy(await textOf(reportGithub({ ...DRAFT, cases: [{ ...one, results }] })));
    expect(heard?.command).toBe('error');
    expect(heard?.properties).toEqual({
      file: 'drafts, 100%: new.yaml',
      line: '41',
      col: '7',
      title: 'The stipend is at least $20,000',
    });
    expect(heard?.message.split('\n')[0]).toBe(
      'Salinas City Elementary: Records do not show this duty met: 90 % of $20,000, no more',
    );
  });

  test.each([
    ['placements.csv', { file: 'placements.csv', line: '4' }, undefined],
    ['districts.xlsx#Sites', { file: 'districts.xlsx' }, 'districts.xlsx#Sites!C4'],
    ['-', {}, undefined],
  ])('at a cell of %s say what the runner can show', async (path, properties, last) => {
    const diagnostic = {
      ...{ severity: 'warning' as const, code: 'records/code-padded', message: 'a code has 13 digits', hint: null },
      origin: { path, line: 4, column: 3, field: 'site_cds' },
    };
    const [heard] = heardBy([...annotateProblems([diagnostic])].join(''));
    expect(heard?.properties).toEqual({ ...properties, title: 'records/code-padded' });
    expect(heard?.message.split('\n')[1]).toBe(last);
  });

  test('tell what is wrong with the input, with the way out', () => {
    const errors = Array.from({ length: 12 }, () => ({
      ...{ severity: 'error' as const, code: 'records/not-a-count', message: '"4-Feb" is not a count' },
      hint: 'write 2-4',
      origin: { path: 'placements.csv', line: 3, column: 5, field: 'residents' },
    }));
    const heard = heardBy([...annotateProblems(errors)].join(''));
    expect(heard).toHaveLength(11);
    expect(heard[0]?.message).toBe('"4-Feb" is not a count\nHint: write 2-4');
    expect(heard[10]?.message).toBe('and 2 errors more in the log of this step');
  });

  test('of a state name the first LEAs in the log and count the others', async () => {
    const lines = (await textOf(reportGithub(many(30)))).split('\n').filter((line) => !line.startsWith('::'));
    expect(lines.filter((line) => line.startsWith('Pajaro Valley Unified: '))).toHaveLength(20);
    expect(lines).toContain('and 10 LEAs more');
  });
});
