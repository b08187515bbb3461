import { type FilledCell, fillRow, type Table } from '../model/record.ts';

/** Gives sites of directly funded charters their funding, where the record does not say it. */
export function fillFunding(
  table: Table<'community_school_sites'>,
  direct: ReadonlyMap<string, FilledCell['from']>,
): Table<'community_school_sites'> {
  const rows = table.rows.map((row) => {
    const from = direct.get(row.cells.site_cds ?? '');
    const filled = from === undefined ? [] : [['charter_funding', { value: 'direct', from }] as const];
    return fillRow(row, new Map<string, FilledCell>(filled));
  });
  return { ...table, rows };
}
