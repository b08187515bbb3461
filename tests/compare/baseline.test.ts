import { describe, expect, test } from 'vitest';
import { holdAgainst } from '../../src/compare/baseline.ts';
import type { CaseResult, RuleResult } from '../../src/model/result.ts';
import { agency, judged, resultOf } from '../report/sample/parts.ts';
import { record } from './results.ts';

const FULL_YEAR = 'duties/full-year';
const RULES = new Set([FULL_YEAR]);
const FILE = { path: 'spring.json', sha256: 'ab'.repeat(32) };

function pajaro(results: RuleResult[], rest: Partial<CaseResult> = {}): CaseResult {
  return agency('44697990000000', 'Pajaro Valley Unified', 'Santa Cruz', { results, ...rest });
}

function duty(outcome: RuleResult['outcome'], ...gaps: string[]): RuleResult {
  return judged(FULL_YEAR, outcome, '', { evidence: gaps.map((key) => record(key, 'gap')) });
}

function waived(result: RuleResult): RuleResult {
  const signed = { reason: 'The sites settle it in May', approved_by: 'County office of education, grants desk' };
  const origin = { path: 'waivers.csv', line: 2, column: null, field: null };
  return { ...result, waiver: { ...signed, granted: '2026-03-01', expires: '2026-05-01', origin } };
}

function isAsBefore(before: RuleResult[], after: RuleResult, rules = RULES): boolean {
  const now = pajaro([after]);
  return holdAgainst(resultOf([pajaro(before)]), FILE, [now], rules).isAsBefore(now, after);
}

describe('a duty held against a baseline', () => {
  test.each<[string, RuleResult[], RuleResult, boolean]>([
    ['open as it was does not count', [duty('gap', 'A')], duty('gap', 'A'), true],
    ['open at fewer records does not count', [duty('gap', 'A', 'B')], duty('gap', 'A'), true],
    ['open at another record counts', [duty('gap', 'A')], duty('gap', 'B'), false],
    ['open and met before counts', [duty('met')], duty('gap', 'A'), false],
    ['open and not asked before counts', [duty('not-applicable')], duty('gap', 'A'), false],
    ['open for certain and undecided before counts', [duty('unknown')], duty('gap', 'A'), false],
    ['undecided as it was does not count', [duty('unknown')], duty('unknown'), true],
    ['undecided and open before does not count', [duty('gap', 'A')], duty('unknown'), true],
    ['undecided and met before counts', [duty('met')], duty('unknown'), false],
    ['open as it was, and waived then, counts', [waived(duty('gap', 'A'))], duty('gap', 'A'), false],
    ['undecided as it was, and waived then, counts', [waived(duty('unknown'))], duty('unknown'), false],
    ['open as it was, and waived then as now, does not count', [waived(duty('gap'))], waived(duty('gap')), true],
    ['met, and waived then, does not count', [waived(duty('gap', 'A'))], duty('met'), true],
    ['of a rule the baseline does not have counts', [], duty('gap', 'A'), false],
  ])('%s', (_, before, after, expected) => {
    expect(isAsBefore(before, after)).toBe(expected);
  });

  test('is known as it was, to gates that ask for a credit', () => {
    const [was, is] = [duty('unknown'), duty('gap', 'A')];
    const now = pajaro([is]);
    expect(holdAgainst(resultOf([pajaro([was])]), FILE, [now], RULES).before(now, is)).toBe(was);
    expect(holdAgainst(resultOf([]), FILE, [now], RULES).before(now, is)).toBe(null);
  });

  test('counts in an LEA that the baseline does not have', () => {
    const after = duty('gap', 'A');
    const now = pajaro([after]);
    const held = holdAgainst(resultOf([]), FILE, [now], RULES);
    expect(held.isAsBefore(now, after)).toBe(false);
    expect(held.baseline).toMatchObject({ not_in_it: 1, new: 0, worse: 0 });
    expect(held.cases[0]?.since).toEqual([{ rule: FULL_YEAR, change: 'one-side', worse: true }]);
  });
});

describe('what the result says of a duty since the baseline', () => {
  test.each<[string, RuleResult, RuleResult, unknown[]]>([
    ['nothing where it stands open as it did', duty('gap', 'A'), duty('gap', 'A'), []],
    ['nothing where it is in place as it was', duty('met'), duty('met'), []],
    [
      'that its waiver ended where it stands open as it did',
      waived(duty('gap', 'A')),
      duty('gap', 'A'),
      [{ change: 'still', was: 'gap', worse: true, waiver_ended: true }],
    ],
    ['what it was where it is new', duty('met'), duty('gap', 'A'), [{ change: 'new', was: 'met', worse: true }]],
    ['what it was where less is open', duty('gap'), duty('partial'), [{ change: 'still', was: 'gap', worse: false }]],
    ['what it was where it closed', duty('gap'), duty('met'), [{ change: 'closed', was: 'gap', worse: false }]],
    [
      'what it was where nobody can tell any more',
      duty('met'),
      duty('unknown'),
      [{ change: 'undecided', was: 'met', worse: true }],
    ],
  ])('is %s', (_, before, after, told) => {
    const [held] = holdAgainst(resultOf([pajaro([before])]), FILE, [pajaro([after])], RULES).cases;
    expect(held?.since?.map(({ rule, ...rest }) => rest)).toEqual(told);
  });
});

describe('a score held against a baseline', () => {
  const score = (low: number, high: number) => ({ score: { low, high } });
  test.each<[string, Partial<CaseResult>, Partial<CaseResult>, boolean]>([
    ['the same is as before', score(0.4, 0.6), score(0.4, 0.6), true],
    ['a hair lower is as before', score(0.4, 0.6), score(0.4 - 1e-12, 0.6), true],
    ['higher at both ends is as before', score(0.4, 0.6), score(0.5, 0.7), true],
    ['a lower low end is worse', score(0.4, 0.6), score(0.39, 0.7), false],
    ['a lower high end is worse', score(0.4, 0.6), score(0.5, 0.59), false],
    ['none in both is as before', {}, {}, true],
    ['none any more is not as before', score(0.4, 0.6), {}, false],
    ['one that was not there counts in full', {}, score(0.9, 1), false],
  ])('%s', (_, before, after, expected) => {
    const now = pajaro([], after);
    const held = holdAgainst(resultOf([pajaro([], before)]), FILE, [now], RULES);
    expect(held.isScoreAsBefore(now, null)).toBe(expected);
  });

  test('that the baseline does not have counts in full', () => {
    const now = pajaro([], score(0.9, 1));
    expect(holdAgainst(resultOf([]), FILE, [now], RULES).isScoreAsBefore(now, null)).toBe(false);
  });

  test('of a lever is held against that lever', () => {
    const levers = (low: number) => ({ levers: [{ id: 'outcomes', score: { low, high: 1 } }] });
    const now = pajaro([], levers(0.2));
    const held = holdAgainst(resultOf([pajaro([], levers(0.3))]), FILE, [now], RULES);
    expect(held.isScoreAsBefore(now, 'outcomes')).toBe(false);
  });
});

test('a case keeps what is put together when it is first asked for', () => {
  let asked = 0;
  const lazy = Object.defineProperty(pajaro([duty('met')]), 'sites', {
    get: () => {
      asked += 1;
      return [];
    },
    enumerable: true,
  });
  const [held] = holdAgainst(resultOf([]), FILE, [lazy], RULES).cases;
  expect(asked).toBe(0);
  expect(held?.sites).toEqual([]);
  expect(asked).toBe(1);
});
