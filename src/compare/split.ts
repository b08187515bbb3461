import type { CaseDifference, Difference } from '../model/difference.ts';
import type { CaseResult, Result } from '../model/result.ts';
import { nearly } from '../model/rounding.ts';
import { leverScore } from './scores.ts';
import { shapley } from './shapley.ts';

/** What may cause a score to change: records, rules, crosswalks, the day. */
export const CAUSES = ['data', 'rules', 'links', 'date'] as const;
/** One of them. */
export type Cause = (typeof CAUSES)[number];

/** The scores of the audit with some causes as after and the others as before, by LEA. */
export type RunOf = (after: ReadonlySet<Cause>) => ReadonlyMap<string, Scores>;

type Scores = Pick<CaseResult, 'score' | 'levers'>;
type Score = CaseResult['score'];
type Split = NonNullable<CaseDifference['score']['split']>;

/** The comparison with each change of a score split into its causes, and whose could not be. */
export function splitChanges(difference: Difference, causes: readonly Cause[], runOf: RunOf): Difference {
  const unsplit: string[] = [];
  const cases = difference.cases.map((one): CaseDifference => {
    if (one.on !== 'both') return one;
    const splitOf = (score: (lea: Scores | undefined) => Score) => splitScore(causes, runOf, one.lea.cds, score);
    const own = splitOf((lea) => lea?.score ?? null);
    // Where neither side has a score there is no change to split.
    const isScored = one.score.before !== null || one.score.after !== null;
    if (own === null && isScored) unsplit.push(one.lea.name ?? one.lea.cds);
    return {
      ...one,
      score: withSplit(one.score, own),
      levers: one.levers.map((lever) =>
        withSplit(
          lever,
          splitOf((lea) => leverScore(lea, lever.id)),
        ),
      ),
    };
  });
  if (unsplit.length === 0) return { ...difference, cases };
  return { ...difference, cases, no_split: [`not every mix of the causes gives a score: ${unsplit.join(', ')}`] };
}

/** Whether an audit of one side gives the scores of its result again, to 1e-9. */
export function isSameScores(result: Result, again: Result): boolean {
  const cases = new Map(again.cases.map((one) => [one.lea.cds, one]));
  return result.cases.every((one) => {
    const other = cases.get(one.lea.cds);
    if (other === undefined || !isSame(one.score, other.score)) return false;
    return one.levers.every(({ id, score }) => isSame(score, leverScore(other, id)));
  });
}

function isSame(left: Score, right: Score): boolean {
  if (left === null || right === null) return left === right;
  return nearly(left.low) === nearly(right.low) && nearly(left.high) === nearly(right.high);
}

function withSplit<T extends CaseDifference['score']>(score: T, split: Split | null): T {
  return split === null ? score : { ...score, split };
}

function splitScore(
  causes: readonly Cause[],
  runOf: RunOf,
  cds: string,
  score: (lea: Scores | undefined) => Score,
): Split | null {
  const at = (set: ReadonlySet<Cause>) => score(runOf(set).get(cds));
  const low = shapley(causes, (set) => at(set)?.low ?? null);
  const high = shapley(causes, (set) => at(set)?.high ?? null);
  if (low === null || high === null) return null;
  return Object.fromEntries(causes.map((cause) => [cause, { low: low.get(cause) ?? 0, high: high.get(cause) ?? 0 }]));
}
