import { describe, expect, test } from 'vitest';
import type { CaseResult } from '../../src/model/result.ts';
import { portfolioOf } from '../../src/score/portfolio.ts';
import { judgement, measured, oakland, packOf, rule, score } from './cases.ts';

const placement = rule('placement/residents');
const decisions = rule('partnership/decisions');
const data = rule('partnership/shares-data');
const duty = rule('partnership/zz-match', { role: 'condition' });
const pack = packOf(placement, decisions, data, duty);

/** One LEA by what each rule earned; null: does not apply. */
function lea(name: string, credits: [low: number, high: number][], paired = true): CaseResult {
  const cds = name === 'Oakland Unified' ? '01612590000000' : '54718030000000';
  const judged = pack.rules.map((each, index) => {
    const credit = credits[index];
    return judgement(each, credit === undefined ? null : measured(...credit));
  });
  return score(oakland({ paired, lea: { cds, name, county: null, months_of_overlap: 0 } }), ...judged);
}

describe('many LEAs together', () => {
  const cases = [
    lea('Oakland Unified', [
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
    ]),
    lea('Alpaugh Unified', [
      [0, 1],
      [0, 0],
      [0, 1],
      [0, 0],
    ]),
    lea('Alpaugh Unified', [[1, 1]], false),
  ];

  test('score the plain mean of those that have a score', () => {
    const portfolio = portfolioOf(pack, cases);
    expect(portfolio).toMatchObject({ cases: 3, scored: 2, unpaired: ['54718030000000'] });
    expect(portfolio.score?.low).toBeCloseTo((1 / 3 + 0) / 2, 12);
    expect(portfolio.score?.high).toBeCloseTo((1 / 3 + 2 / 3) / 2, 12);
  });

  test('stand in bands by their low', () => {
    expect(portfolioOf(pack, cases).bands).toEqual([
      { title: 'Side by side', cases: 2 },
      { title: 'Connecting', cases: 0 },
      { title: 'Coordinating', cases: 0 },
      { title: 'Woven', cases: 0 },
    ]);
  });

  test('have common gaps as three numbers, most gaps first, duties aside', () => {
    expect(portfolioOf(pack, cases).common_gaps).toEqual([
      { rule: 'partnership/decisions', applies: 2, gap: 2, not_reported: 0 },
      { rule: 'partnership/shares-data', applies: 2, gap: 1, not_reported: 1 },
    ]);
  });

  test('leave equal gaps in pack order', () => {
    const equal = [
      lea('Oakland Unified', [
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ];
    expect(portfolioOf(pack, equal).common_gaps.map((gap) => gap.rule)).toEqual([
      'placement/residents',
      'partnership/shares-data',
    ]);
  });

  test('have no score where none has one', () => {
    expect(portfolioOf(pack, [])).toMatchObject({ cases: 0, scored: 0, score: null, unpaired: [] });
  });

  test('do not call a pair with nothing to score unpaired', () => {
    expect(portfolioOf(pack, [lea('Oakland Unified', [])]).unpaired).toEqual([]);
  });
});
