import type { CaseDifference } from '../model/difference.ts';
import type { CaseResult } from '../model/result.ts';
import { nearly } from '../model/rounding.ts';

type ScoreChange = CaseDifference['score'];
type Score = CaseResult['score'];

/** A score before and after, and what was added to each end. */
export function compareScores(before: Score, after: Score): ScoreChange {
  const change =
    before === null || after === null ? null : { low: after.low - before.low, high: after.high - before.high };
  return { before, after, change };
}

/** The score of a lever; null where it has none. */
export function leverScore(lea: Pick<CaseResult, 'levers'> | undefined, lever: string): Score {
  return lea?.levers.find(({ id }) => id === lever)?.score ?? null;
}

/** Whether a score is no worse: neither end lower. Where only one side has a score nothing is as before. */
export function isNoWorse(before: Score, after: Score): boolean {
  if (before === null || after === null) return before === after;
  return nearly(after.low) >= nearly(before.low) && nearly(after.high) >= nearly(before.high);
}
