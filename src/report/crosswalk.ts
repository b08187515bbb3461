import { CROSSWALK_COLUMN_NAMES, type CrosswalkColumn, type CrosswalkRow } from '../model/crosswalk.ts';
import { codeInParts } from './code-in-parts.ts';
import { BYTE_ORDER_MARK, csvRow } from './tables/csv/cell.ts';

/** A crosswalk as CSV that a spreadsheet opens, and saves, without harm. */
export function* reportCrosswalk(rows: readonly CrosswalkRow[]): Generator<string> {
  yield `${BYTE_ORDER_MARK}${csvRow(CROSSWALK_COLUMN_NAMES)}`;
  for (const row of rows) yield csvRow(CROSSWALK_COLUMN_NAMES.map((column) => cellOf(row, column)));
}

function cellOf(row: CrosswalkRow, column: CrosswalkColumn): string | number | null {
  const value = row[column];
  return typeof value === 'string' ? codeInParts(value) : value;
}
