import type { Directory } from '../model/directory.ts';
import { type FilledCell, fillRow, type Row, type Table } from '../model/record.ts';

/** Gives sites that have a code and no name the directory's name. */
export function fillSiteNames(
  table: Table<'community_school_sites'>,
  directory: Directory,
): Table<'community_school_sites'> {
  return { ...table, rows: table.rows.map((row) => withName(row, directory)) };
}

function withName(row: Row<'community_school_sites'>, directory: Directory): Row<'community_school_sites'> {
  const { site_cds, site_name } = row.cells;
  if (site_cds === undefined || site_name !== undefined) return row;
  const name = directory.find(site_cds)?.name;
  if (name === undefined) return row;
  const from = { path: directory.path, line: null, column: null };
  return fillRow(row, new Map<string, FilledCell>([['site_name', { value: name, from }]]));
}
