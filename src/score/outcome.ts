import type { Span } from '../model/interval.ts';
import type { Judged } from '../model/measure.ts';
import type { Outcome } from '../model/result.ts';
import { Unknown } from '../model/value.ts';

/** What a judgement comes to. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly applies: boolean | 'unknown';
  /** null where it does not apply. */
  readonly credit: Span | null;
}

const NOT_APPLICABLE: Verdict = { outcome: 'not-applicable', applies: false, credit: null };

/** Reads the outcome off the bounds (RULES.md, Bounds). */
export function verdictOn({ rule, applies, measured }: Judged): Verdict {
  const credit = measured?.credit ?? null;
  if (measured === null || credit === null) return NOT_APPLICABLE;
  if (applies instanceof Unknown || measured.optional) {
    return { outcome: credit.low === 1 ? 'met' : 'unknown', applies: 'unknown', credit };
  }
  return { outcome: rule.role === 'condition' ? dutyOutcome(credit) : outcomeOf(credit), applies: true, credit };
}

function outcomeOf(credit: Span): Outcome {
  if (credit.low === 1) return 'met';
  if (credit.high === 0) return 'gap';
  return credit.low === 0 && credit.high === 1 ? 'unknown' : 'partial';
}

/** A duty is met in full or it is not. */
function dutyOutcome(credit: Span): Outcome {
  if (credit.low === 1) return 'met';
  return credit.high < 1 ? 'gap' : 'unknown';
}
