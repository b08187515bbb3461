import { type Page, type Piece, toned } from './page.ts';

/** A column: its heading, and its width in characters; one column of a table takes what is left. */
export interface Column {
  readonly title: string;
  readonly width: number | 'rest';
  readonly right?: boolean;
}

const GAP = 2;
const INDENT = 2;

/** Writes headings and rows in columns; cells wrap, so that nothing a reader needs is cut. */
export function writeTable(page: Page, columns: readonly Column[], rows: readonly (readonly Piece[])[]): void {
  writeHeadings(page, columns);
  writeRows(page, columns, rows);
}

/** The headings alone, for a table whose rows come in groups. */
export function writeHeadings(page: Page, columns: readonly Column[]): void {
  writeRows(page, columns, [columns.map((column) => toned('quiet', column.title))]);
}

/** Rows under headings that are there already. */
export function writeRows(page: Page, columns: readonly Column[], rows: readonly (readonly Piece[])[]): void {
  const widths = widthsOf(page.width - INDENT, columns);
  for (const row of rows) writeRow(page, columns, widths, row);
}

function widthsOf(available: number, columns: readonly Column[]): number[] {
  let left = available - GAP * (columns.length - 1);
  for (const column of columns) if (column.width !== 'rest') left -= column.width;
  return columns.map((column) => (column.width === 'rest' ? Math.max(12, left) : column.width));
}

function writeRow(page: Page, columns: readonly Column[], widths: readonly number[], row: readonly Piece[]): void {
  const cells = columns.map((column, at) => page.cell(row[at] ?? '', widths[at] ?? 0, column.right));
  const height = Math.max(...cells.map((cell) => cell.length));
  for (let line = 0; line < height; line += 1) {
    const parts = cells.map((cell, at) => cell[line] ?? ' '.repeat(widths[at] ?? 0));
    page.row(' '.repeat(INDENT) + parts.join(' '.repeat(GAP)));
  }
}
