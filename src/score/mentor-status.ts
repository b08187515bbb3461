import type { CaseRecord } from '../model/case.ts';
import { Unknown } from '../model/value.ts';

/** Whether the mentors of the placements are trained in the pillars; null: there are none to train. */
export function mentorStatus(
  table: readonly CaseRecord[] | Unknown,
): 'covered' | 'partly' | 'missing' | 'unknown' | null {
  if (table instanceof Unknown) return 'unknown';
  let mentors = 0;
  let trained = 0;
  let open = false;
  for (const record of table) {
    if (record.kind !== 'placements') continue;
    const { mentors: whole, mentors_trained_in_pillars: part } = record.row.cells;
    if (whole === 0) continue;
    if (typeof whole !== 'number' || typeof part !== 'number') open = true;
    else {
      mentors += whole;
      trained += Math.min(part, whole);
    }
  }
  if (trained > 0 && trained < mentors) return 'partly';
  if (open) return 'unknown';
  if (mentors === 0) return null;
  return trained > 0 ? 'covered' : 'missing';
}
