import type { Rule } from '../model/rule.ts';
import type { Scored } from './case-score.ts';

/**
 * What the low score would rise by, were one rule met in full and sure to apply.
 * The rules are put in order once: a case has fifty gains to tell.
 */
export class Gains {
  private readonly ascending: readonly Scored[];
  private readonly low: number;

  constructor(scored: readonly Scored[], low: number) {
    this.ascending = [...scored].sort(byLow);
    this.low = low;
  }

  of(rule: Rule): number {
    return Math.max(0, this.lowWith(rule) - this.low);
  }

  /** The low end of the one formula (RULES.md, Bounds) with this rule's credit at 1. */
  private lowWith(rule: Rule): number {
    let sum = rule.weight;
    let weight = rule.weight;
    for (const each of this.ascending) {
      if (each.rule === rule) continue;
      const { credit, weight: own } = each.weighed;
      sum += own.low * credit.low;
      weight += own.low;
    }
    for (const each of this.ascending) {
      const { credit, weight: own } = each.weighed;
      if (each.rule === rule || own.high === own.low) continue;
      if (credit.low * weight >= sum) break;
      sum += (own.high - own.low) * credit.low;
      weight += own.high - own.low;
    }
    return weight === 0 ? 0 : sum / weight;
  }
}

function byLow(a: Scored, b: Scored): number {
  const difference = a.weighed.credit.low - b.weighed.credit.low;
  return difference !== 0 ? difference : a.weighed.weight.high - b.weighed.weight.high;
}
