import { boundsOf } from '../../model/bounds.ts';
import type { Span } from '../../model/interval.ts';
import { openShareOf } from '../../model/open-share.ts';
import { percentSpan } from '../../model/percent.ts';
import type { CaseResult, Gate, RuleResult } from '../../model/result.ts';
import { nearly } from '../../model/rounding.ts';
import type { Pack } from '../../model/rule.ts';
import { type Scored, scoredRules } from '../case-score.ts';
import { numberText } from '../number-text.ts';
import type { Excused } from './excused.ts';
import type { OpenResult } from './ruling.ts';

/** The least score asked, and of what. */
export interface ScoreAsk {
  /** 0-100 */
  readonly points: number;
  /** null: the score of the LEA. */
  readonly lever: string | null;
}

/** One LEA's score before a gate. */
export interface Stand {
  readonly lea: CaseResult;
  /** What of it counts for the gate; null: nothing is in scope. */
  readonly score: Span | null;
  readonly verdict: Gate['verdict'];
  /** `48-61`, `48-61; 54-66 without 2 waived rules, weight 11` */
  readonly told: string;
  readonly open: readonly OpenResult[];
}

/** Holds a case that has a score against what is asked; what is waived is left out, as if it were not in scope. */
export function standOf(pack: Pack, lea: CaseResult, ask: ScoreAsk, excused: Excused): Stand {
  const results = new Map(lea.results.map((result) => [result.rule, result]));
  const counted = scoredRules(pack.rules, lea.results).filter(
    ({ rule }) => ask.lever === null || rule.lever === ask.lever,
  );
  const isWaived = ({ rule }: Scored) => excused.result(lea, resultOf(results, rule.id)) === 'waived';
  const left = counted.filter((each) => !isWaived(each));
  const { credit: score, optional } = boundsOf(left.map(({ weighed }) => weighed));
  const weight = weightIn(left);
  const open = left.flatMap(({ rule }): OpenResult[] => {
    const result = resultOf(results, rule.id);
    const share = openShareOf(result, rule.weight / weight);
    return share > 0 ? [{ lea, rule, result, share, awaited: true }] : [];
  });
  const own = boundsOf(counted.map(({ weighed }) => weighed)).credit;
  const waived = { count: counted.length - left.length, weight: weightIn(counted) - weight };
  return { lea, score, verdict: verdictOn(score, optional, ask), told: toldOf(own, score, waived), open };
}

/** Nothing of a lever in scope asks nothing; an LEA with nothing in scope has no score to pass on. */
function verdictOn(score: Span | null, optional: boolean, { points, lever }: ScoreAsk): Gate['verdict'] {
  if (score === null) return lever === null ? 'undecided' : 'pass';
  if (nearly(score.low * 100) >= nearly(points)) return 'pass';
  // Where it may be that no rule of the lever applies, it may be that nothing is asked.
  const isSure = lever === null || !optional;
  return nearly(score.high * 100) < nearly(points) && isSure ? 'fail' : 'undecided';
}

function toldOf(own: Span | null, score: Span | null, waived: { readonly count: number; readonly weight: number }) {
  const told = own === null ? 'nothing of it applies' : percentSpan(own);
  if (waived.count === 0) return told;
  const rules = `${waived.count} waived ${waived.count === 1 ? 'rule' : 'rules'}, weight ${numberText(waived.weight)}`;
  return `${told}; ${score === null ? 'nothing' : percentSpan(score)} without ${rules}`;
}

function weightIn(scored: readonly Scored[]): number {
  return scored.reduce((sum, { rule }) => sum + rule.weight, 0);
}

function resultOf(results: ReadonlyMap<string, RuleResult>, rule: string): RuleResult {
  const result = results.get(rule);
  if (result === undefined) throw new Error(`"${rule}" has no result`);
  return result;
}
