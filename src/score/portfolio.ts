import type { Span } from '../model/interval.ts';
import type { CaseResult, Portfolio } from '../model/result.ts';
import type { Pack } from '../model/rule.ts';
import { commonGaps } from './common-gaps.ts';

/** All cases together: the plain mean of the scored ones, how many stand in each band, what they lack most often. */
export function portfolioOf(pack: Pack, cases: readonly CaseResult[]): Portfolio {
  const scored = cases.filter((each) => each.score !== null);
  return {
    cases: cases.length,
    scored: scored.length,
    score: meanOf(scored.flatMap(({ score }) => (score === null ? [] : [score]))),
    bands: pack.bands.map(({ title }) => ({ title, cases: scored.filter(({ band }) => band?.low === title).length })),
    common_gaps: commonGaps(pack, scored),
    unpaired: cases.filter(({ score, paired }) => score === null && paired !== true).map(({ lea }) => lea.cds),
  };
}

function meanOf(scores: readonly Span[]): Span | null {
  if (scores.length === 0) return null;
  let low = 0;
  let high = 0;
  for (const score of scores) {
    low += score.low;
    high += score.high;
  }
  return { low: low / scores.length, high: high / scores.length };
}
