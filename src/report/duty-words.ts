import { firstPlace } from './evidence.ts';
import type { Duties, Finding } from './view.ts';

/** A finding, as far as its basis goes. */
interface OfBasis {
  readonly rule: Pick<Finding['rule'], 'basis'>;
}

/** `9 shown, 1 not shown (draft.yaml:41), 2 undecided`; null where no duty applies. */
export function dutyCounts({ shown, notShown, undecided, check }: Duties): string | null {
  if (shown.length + notShown.length + undecided.length + check.length === 0) return null;
  const places = [...new Set(notShown.map(({ result }) => firstPlace(result)))].filter((place) => place !== null);
  const where = places.length > 0 ? ` (${places.join(', ')})` : '';
  const tail = check.length > 0 ? `, ${check.length} to check` : '';
  const waived = [...notShown, ...undecided].filter(({ result }) => result.waiver !== null).length;
  const end = waived > 0 ? `${tail}, ${waived} waived` : tail;
  return `${shown.length} shown, ${notShown.length} not shown${where}, ${undecided.length} undecided${end}`;
}

/** What a duty is called whose rule is from memory: never more than a thing to check. */
export const FROM_MEMORY = 'Check, this rests on a number from memory';

/** What is said of a duty the records speak against; what a framework names is no duty, and is not called one. */
export function notShownWords({ rule }: OfBasis): string {
  return rule.basis === 'framework' ? 'Records do not show this' : 'Records do not show this duty met';
}

/** What is said of a duty the records leave open. */
export function undecidedWords({ rule }: OfBasis): string {
  return rule.basis === 'framework' ? 'Not shown either way' : 'Duty not shown either way';
}
