import { dutyCounts } from './duty-words.ts';
import { percentSpan } from './numbers.ts';
import type { View } from './view.ts';

/** Whether an LEA's residency side is an application not yet made: its writer reads the duties first. */
export function isDraft({ lea }: View): boolean {
  const residencies = lea.grants.filter((grant) => grant.side === 'residency');
  return residencies.length > 0 && residencies.every((grant) => grant.status === 'draft');
}

/** `Duties: 9 shown, 1 not shown (draft.yaml:41), 2 undecided · Alignment 48-61` */
export function draftLine({ duties, lea }: View): string {
  const score = lea.score === null ? 'not scored' : percentSpan(lea.score);
  return `Duties: ${dutyCounts(duties) ?? 'none applies'} · Alignment ${score}`;
}
