import type { Diagnostic } from '../model/diagnostic.ts';
import type { PupilCount, PupilCounts } from '../model/pupil-counts.ts';
import { type FilledCell, fillRow, type Row, type Table } from '../model/record.ts';
import { Filling } from './filling.ts';

type Sites = Table<'community_school_sites'>;
type SiteRow = Row<'community_school_sites'>;

/** Points and pupils a record may differ from the state's file by before it counts as differing: people round. */
const ROUNDING = 0.5;

/** Gives sites the enrollment and unduplicated percentage they lack, from one CUPC file; what they report stays. */
export function fillCounts(table: Sites, counts: PupilCounts): { readonly table: Sites; readonly note: Diagnostic } {
  const filling = new Filling();
  const rows = table.rows.map((row) => withCounts(row, counts, filling));
  return { table: { ...table, rows }, note: filling.report(counts, table.rows) };
}

function withCounts(row: SiteRow, counts: PupilCounts, filling: Filling): SiteRow {
  const { site_cds } = row.cells;
  if (site_cds === undefined) return row;
  const school = counts.find(site_cds);
  if (school === undefined) {
    if (row.cells.upp === undefined || row.cells.enrollment === undefined) filling.absent++;
    return row;
  }
  const filled = new Map<string, FilledCell>();
  for (const field of ['enrollment', 'upp'] as const) fillField(field, row, school, counts, { filled, filling });
  return fillRow(row, filled);
}

function fillField(
  field: 'enrollment' | 'upp',
  row: SiteRow,
  school: PupilCount,
  { path, columns }: PupilCounts,
  into: { readonly filled: Map<string, FilledCell>; readonly filling: Filling },
): void {
  const value = school[field];
  if (value === null) return;
  const own = row.cells[field];
  if (own === undefined) {
    into.filled.set(field, { value, from: { path, line: school.line, column: columns[field] } });
    into.filling.count(field);
  } else if (typeof own === 'number' ? Math.abs(own - value) > ROUNDING : value < own.low || value > own.high) {
    into.filling.differing++;
  }
}
