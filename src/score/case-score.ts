import { boundsOf, type Weighed } from '../model/bounds.ts';
import type { Span } from '../model/interval.ts';
import type { Rule } from '../model/rule.ts';
import type { Verdict } from './outcome.ts';

/** An alignment rule that counts in a case's score. */
export interface Scored {
  readonly rule: Rule;
  readonly weighed: Weighed;
}

/** The rules that count: alignment rules that apply, optional where that is undecided. */
export function scoredRules(rules: readonly Rule[], verdicts: readonly Verdict[]): Scored[] {
  const scored: Scored[] = [];
  rules.forEach((rule, index) => {
    const verdict = verdicts[index];
    if (rule.role !== 'alignment' || verdict === undefined || verdict.credit === null) return;
    const weight = { low: verdict.applies === 'unknown' ? 0 : rule.weight, high: rule.weight };
    scored.push({ rule, weighed: { credit: verdict.credit, weight } });
  });
  return scored;
}

/** The weighted mean of the rules; null where nothing weighs. */
export function scoreOf(scored: readonly Scored[]): Span | null {
  return boundsOf(scored.map((each) => each.weighed)).credit;
}

/** How much of the score rests on evidence: 1 less the mean width, a rule that may not apply being as wide as can be. */
export function completenessOf(scored: readonly Scored[]): number | null {
  let width = 0;
  let weight = 0;
  for (const { weighed } of scored) {
    const optional = weighed.weight.low < weighed.weight.high;
    width += weighed.weight.high * (optional ? 1 : weighed.credit.high - weighed.credit.low);
    weight += weighed.weight.high;
  }
  return weight === 0 ? null : 1 - width / weight;
}
