import type { FileReading } from './file-reading.ts';
import { plainHeading } from './headings.ts';

/** Headings that stand in grantalign's own tables and in no records: one of each table it writes. */
const OURS: ReadonlySet<string> = new Set(
  ['credit_low_percent', 'still_open', 'score_low_points', 'could_settle_points', 'needs_mentors_first'].map(
    plainHeading,
  ),
);

/** Tells, of a table named as records, that it is a report on records, left in their folder; false: it is none. */
export function reportOwnTable(rows: readonly { readonly cells: readonly string[] }[], reading: FileReading): boolean {
  if (!rows.some(({ cells }) => cells.some((cell) => OURS.has(plainHeading(cell))))) return false;
  reportOwn(reading);
  return true;
}

/** Whether the top-level keys of a document are a result file's. */
export function isResult(keys: readonly string[]): boolean {
  return ['schema_version', 'tool', 'cases'].every((key) => keys.includes(key));
}

/** Tells that a file is one of ours: what is made from records is never read as records. */
export function reportOwn({ path, problems }: FileReading): void {
  problems.addAbout(path, 'note', 'records/own-report', 'a report that grantalign wrote was passed over', null);
}
