import type { RuleResult } from './result.ts';
import type { Rule } from './rule.ts';

/** A rule with what it came to in a case. */
export type Weighing = readonly [rule: Pick<Rule, 'role' | 'weight'>, result: Pick<RuleResult, 'outcome'>];

/** What weighs in a case's score all together: the alignment rules that apply, or may. */
export function weightOf(pairs: Iterable<Weighing>): number {
  let weights = 0;
  for (const [rule, { outcome }] of pairs) {
    if (rule.role === 'alignment' && outcome !== 'not-applicable') weights += rule.weight;
  }
  return weights;
}

/** How much of a score a result leaves open: its share times its width, all of its share where it may not apply. */
export function openShareOf({ credit, applies }: Pick<RuleResult, 'credit' | 'applies'>, share: number): number {
  return credit === null || applies === 'unknown' ? share : share * (credit.high - credit.low);
}
