import type { RecordKind } from '../model/record.ts';

/** The file a table is kept in: `residency-grants.csv` for residency_grants. */
export function csvName(kind: RecordKind): string {
  return `${kind.replaceAll('_', '-')}.csv`;
}
