import { nearestName } from '../model/nearest.ts';
import { cellOf, originOf, type RecordKind, type Row } from '../model/record.ts';
import type { Problems } from './problems.ts';

/** The grants a kind's grant_id names. */
const GRANTS_OF: Readonly<Partial<Record<RecordKind, RecordKind>>> = {
  placements: 'residency_grants',
  community_school_sites: 'community_school_grants',
};

/** Tells of every grant_id that names no grant on file; where the grants' table is not on file nobody can tell. */
export function reportDangling(
  rowsOf: (kind: RecordKind) => readonly Row[],
  isComplete: (kind: RecordKind) => boolean,
  problems: Problems,
): void {
  for (const [kind, grants] of Object.entries(GRANTS_OF) as [RecordKind, RecordKind][]) {
    if (!isComplete(grants)) continue;
    const known = new Set(rowsOf(grants).map((row) => cellOf(row, 'grant_id')));
    for (const row of rowsOf(kind)) {
      const id = cellOf(row, 'grant_id');
      if (id === undefined || known.has(id)) continue;
      const near = nearestName(String(id), [...known].map(String));
      problems.add({
        severity: 'error',
        code: 'records/dangling-grant',
        message: `"${id}" is the grant_id of no record of ${grants} on file`,
        hint: near === null ? `add the grant, or correct the id` : `did you mean "${near}"?`,
        origin: originOf(row, 'grant_id'),
      });
    }
  }
}
