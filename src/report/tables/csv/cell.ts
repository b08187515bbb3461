import { beginsCommand } from '../../log-line.ts';

// Full-width signs begin a formula too, where the keyboard of the country writes them.
const FORMULA = /^[=+\-@'\t\r\uff1d\uff0b\uff0d\uff20]/;

/** Excel reads a CSV file as UTF-8 only where it begins with this. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A row of cells as RFC 4180 writes it. Numbers stand as they are: a minus before one is no formula. */
export function csvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: string | number | null): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : quoted(safe(cell));
}

/** A text that begins like a formula is one to a spreadsheet, unless an apostrophe stands before it. */
function safe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

// A spreadsheet that splits at semicolons or tabs must not find a cell inside a text either, nor a log a command.
function quoted(text: string): string {
  return /[",;\t\r\n]/.test(text) || beginsCommand(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
