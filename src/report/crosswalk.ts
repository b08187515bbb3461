import { CROSSWALK_COLUMN_NAMES, type CrosswalkColumn, type CrosswalkRow } from '../model/crosswalk.ts';

// Excel reads a CSV file as UTF-8 only where it begins with this.
const BYTE_ORDER_MARK = '\ufeff';

/** A crosswalk as CSV that a spreadsheet opens, and saves, without harm. */
export function* reportCrosswalk(rows: readonly CrosswalkRow[]): Generator<string> {
  yield `${BYTE_ORDER_MARK}${CROSSWALK_COLUMN_NAMES.join(',')}\r\n`;
  for (const row of rows) {
    yield `${CROSSWALK_COLUMN_NAMES.map((column) => quoted(safe(textOf(row, column)))).join(',')}\r\n`;
  }
}

function textOf(row: CrosswalkRow, column: CrosswalkColumn): string {
  const value = row[column];
  if (value === null) return '';
  return typeof value === 'string' && /^\d{14}$/.test(value) ? inParts(value) : String(value);
}

/** As CDE prints codes: a spreadsheet makes a rounded number of 14 digits, and leaves 01-61259-0130617 alone. */
function inParts(code: string): string {
  return `${code.slice(0, 2)}-${code.slice(2, 7)}-${code.slice(7)}`;
}

/** A cell that begins like a formula is one to a spreadsheet, unless an apostrophe stands before it. */
function safe(text: string): string {
  return /^[=+\-@'\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
