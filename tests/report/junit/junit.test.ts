import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Gate, Result, RuleResult } from '../../../src/model/result.ts';
import { reportJunit } from '../../../src/report/junit/index.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD, HELD_RULES } from '../sample/held.ts';
import { PAIRED } from '../sample/paired.ts';
import { judged, resultOf, WAIVER } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
}

/** Every tag a reader of XML finds, with those it stands in. */
async function tagsOf(result: Result): Promise<Tag[]> {
  const tags: Tag[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({ name, attributes, inside: [...open] });
    open.push(name);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(await textOf(reportJunit(result))).close();
  return tags;
}

/** What becomes of the one test of these results: passed, failure, skipped or error. */
async function verdictOf(result: RuleResult, gates: readonly Gate[] = []): Promise<string[]> {
  const [one] = PAIRED.cases;
  const cases = one === undefined ? [] : [{ ...one, results: [result] }];
  const tags = await tagsOf(resultOf(cases, { gates: [...gates] }));
  const told = tags.filter(({ inside }) => inside.at(-1) === 'testcase').map(({ name }) => name);
  return told.length === 0 ? ['passed'] : told;
}

const NAMED = [
  ['one LEA with both grants', PAIRED, 'paired'],
  ['a draft application', DRAFT, 'draft'],
  ['a region', REGION, 'region'],
  ['one LEA held against a baseline', HELD, 'held'],
] as const;

describe.each(NAMED)('the JUnit report of %s', (_, result, name) => {
  test('reads as expected', async () => {
    await expect(await textOf(reportJunit(result))).toMatchFileSnapshot(`../golden/${name}.junit.xml`);
  });

  test('counts what it holds', async () => {
    const tags = await tagsOf(result);
    const count = (name: string) => String(tags.filter((tag) => tag.name === name).length);
    const [all] = tags;
    expect(all?.attributes).toMatchObject({
      tests: count('testcase'),
      failures: count('failure'),
      errors: count('error'),
    });
    const suites = tags.filter(({ name: tag }) => tag === 'testsuite').map(({ attributes }) => attributes);
    for (const key of ['tests', 'failures', 'errors'] as const) {
      const sum = suites.reduce((total, suite) => total + Number(suite[key]), 0);
      expect(String(sum)).toBe(all?.attributes[key]);
    }
    expect(String(suites.reduce((total, suite) => total + Number(suite.skipped), 0))).toBe(count('skipped'));
  });

  test('names no two tests alike, and no time', async () => {
    const tests = (await tagsOf(result)).filter((tag) => tag.name === 'testcase').map(({ attributes }) => attributes);
    expect(new Set(tests.map((one) => one.name)).size).toBe(tests.length);
    for (const one of tests) expect(Object.keys(one)).toEqual(['classname', 'name']);
  });
});

const failing = (gate: string): Gate[] => [{ gate, verdict: 'fail', why: 'not shown to be in place' }];
const PROPOSAL = 'partnership/shared-decisions';
const DUTY = 'duties/stipend-floor';
const MINOR = 'placement/sites-that-need-them-host-residents';
const OWN = 'duties/mentors-qualified';

describe('a test of a rule in an LEA', () => {
  test.each<readonly [string, RuleResult, Gate[], string[]]>([
    ['passes where it is in place', judged(PROPOSAL, 'met', ''), [], ['passed']],
    ['fails where the records do not show a duty met', judged(DUTY, 'gap', ''), [], ['failure']],
    ['is skipped where a duty is not shown either way', judged(DUTY, 'unknown', ''), [], ['skipped']],
    ['is skipped where a proposal is not yet in place', judged(PROPOSAL, 'gap', ''), [], ['skipped']],
    ['is skipped where nobody reported', judged(PROPOSAL, 'unknown', ''), [], ['skipped']],
    ['is skipped where a framework names it', judged(OWN, 'gap', ''), [], ['skipped']],
    ['is skipped where the rule is from memory', judged('duties/site-award-within-band', 'gap', ''), [], ['skipped']],
    ['is skipped where a waiver silences it', { ...judged(DUTY, 'gap', ''), waiver: WAIVER }, [], ['skipped']],
    [
      'fails where a gate stops on the proposal',
      judged(PROPOSAL, 'gap', ''),
      failing('fail-on major'),
      ['failure', 'failure'],
    ],
    [
      'is skipped where a gate stops on something graver',
      judged(MINOR, 'gap', ''),
      failing('fail-on major'),
      ['failure', 'skipped'],
    ],
    [
      'is skipped where part of a proposal is in place',
      judged(PROPOSAL, 'partial', ''),
      failing('fail-on major'),
      ['failure', 'skipped'],
    ],
    [
      'is skipped where the gate is about duties alone',
      judged(PROPOSAL, 'gap', ''),
      failing('fail-on condition'),
      ['failure', 'skipped'],
    ],
    [
      'fails where the gate on duties sees a framework’s',
      judged(OWN, 'gap', ''),
      failing('fail-on condition'),
      ['failure', 'failure'],
    ],
    [
      'is skipped where the gate is about the score',
      judged(PROPOSAL, 'gap', ''),
      failing('min-score 60'),
      ['failure', 'skipped'],
    ],
    [
      'is skipped where it may not apply',
      judged(PROPOSAL, 'gap', '', { applies: 'unknown' }),
      failing('fail-on major'),
      ['failure', 'skipped'],
    ],
  ])('%s', async (_, result, gates, told) => {
    expect(await verdictOf(result, gates)).toEqual(told);
  });

  test('is not there where the rule asks nothing', async () => {
    const [one] = PAIRED.cases;
    if (one === undefined) throw new Error('the sample has an LEA');
    const tags = await tagsOf(resultOf([{ ...one, results: [judged(DUTY, 'not-applicable', '')] }]));
    expect(tags.filter(({ name }) => name === 'testcase')).toEqual([]);
  });
});

describe('a test held against a baseline', () => {
  test.each([
    ['fails where a duty is newly not shown', HELD_RULES.newly, 'failure', 'Since the baseline: new'],
    ['is skipped where a duty was not shown before', HELD_RULES.asItWas, 'skipped', 'no worse, gates do not count it'],
    ['is skipped where a proposal got better', HELD_RULES.improved, 'skipped', 'better, gates do not count it'],
    ['is skipped where nobody can tell any more', HELD_RULES.lost, 'skipped', 'Since the baseline: worse'],
  ])('%s, and says so', async (_, rule, tag, told) => {
    const text = await textOf(reportJunit(HELD));
    const [, body = ''] = new RegExp(`\\[${rule}\\]">(.*?)</testcase>`, 's').exec(text) ?? [];
    expect(body.trim()).toMatch(new RegExp(`^<${tag}[ >]`));
    expect(body).toContain(told);
  });
});

test('a gate that cannot be decided is an error, a gate passed a test passed', async () => {
  const gates: Gate[] = [
    { gate: 'min-score 45', verdict: 'pass', why: '' },
    { gate: 'fail-on condition', verdict: 'undecided', why: 'not decided on the evidence given' },
  ];
  const tags = await tagsOf(resultOf([], { gates }));
  expect(tags[0]?.attributes).toMatchObject({ tests: '2', failures: '0', errors: '1' });
});

describe('a gate on a rule', () => {
  const gate = (asks: string, verdict: Gate['verdict']): Gate => ({
    gate: `rule partnership/shared-decisions ${asks}`,
    verdict,
    why: 'so',
  });
  const half = judged('partnership/shared-decisions', 'partial', '2 of 4', { credit: { low: 0.4, high: 0.5 } });

  test.each([
    ['met', 'fail', 'failure'],
    ['60', 'fail', 'failure'],
    ['45', 'fail', 'skipped'],
    ['met', 'pass', 'skipped'],
  ] as const)('that asks %s and comes to %s makes of half a credit a test told as %s', async (asks, verdict, told) => {
    expect(await verdictOf(half, [gate(asks, verdict)])).toContain(told);
  });
});

describe('an undecided gate', () => {
  test.each([
    [undefined, 'error', { errors: '1', failures: '0', skipped: '0' }],
    ['fail', 'failure', { errors: '0', failures: '1', skipped: '0' }],
    ['pass', 'skipped', { errors: '0', failures: '0', skipped: '1' }],
  ] as const)('that the config counts as %s is told as %s', async (on_undecided, told, counts) => {
    const gate: Gate = { gate: 'min-score 50', verdict: 'undecided', why: 'it may be either' };
    const gates = [on_undecided === undefined ? gate : { ...gate, on_undecided }];
    const tags = await tagsOf(resultOf([], { gates }));
    expect(tags.find(({ name }) => name === 'testsuite')?.attributes).toMatchObject(counts);
    expect(tags.filter(({ inside }) => inside.at(-1) === 'testcase').map(({ name }) => name)).toEqual([told]);
  });
});
