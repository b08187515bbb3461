import type { Portfolio, Result, RuleText } from '../model/result.ts';
import { rulesById } from './view.ts';
import { isForTheState } from './words.ts';

/** A rule with the LEAs it applies to, is not yet in place at, is not reported by. */
export interface CommonGap {
  readonly rule: RuleText;
  readonly counts: Portfolio['common_gaps'][number];
}

/** The gaps somebody in the partnerships can act on, commonest first. */
export function localGaps(result: Result): CommonGap[] {
  return openGaps(result).filter(({ rule }) => !isForTheState(rule));
}

/** The gaps CTC or CDE can change, in whole or in part, commonest first. */
export function stateGaps(result: Result): CommonGap[] {
  return openGaps(result).filter(({ rule }) => isForTheState(rule) || rule.for_the_state !== null);
}

// Of those that told: a fact nobody reported is no gap. Two of two are two LEAs, and not a region.
const SYSTEMIC_SHARE = 0.5;
const SYSTEMIC_LEAS = 3;

/** Whether a gap is the region's rather than a few LEAs' own. */
export function isSystemic({ counts }: CommonGap): boolean {
  const told = counts.applies - counts.not_reported;
  return counts.gap >= SYSTEMIC_LEAS && counts.gap >= told * SYSTEMIC_SHARE;
}

function openGaps(result: Result): CommonGap[] {
  const rules = rulesById(result);
  return result.portfolio.common_gaps.flatMap((counts) => {
    const rule = rules.get(counts.rule);
    return rule === undefined || counts.gap + counts.not_reported === 0 ? [] : [{ rule, counts }];
  });
}
