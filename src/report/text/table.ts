import { type Page, type Piece, toned } from './page.ts';

/** A column: its heading, and its width in characters; one column of a table takes what is left. */
export interface Column {
  readonly title: string;
  readonly width: number | 'rest';
  readonly right?: boolean;
}

const GAP = 2;

/** Writes a heading and rows in columns; cells wrap, and every cell is the reader's to read, so none is cut. */
export function writeTable(page: Page, columns: readonly Column[], rows: Iterable<readonly Piece[]>, indent = 2): void {
  const widths = widthsOf(page.width - indent, columns);
  writeRow(
    page,
    columns,
    widths,
    columns.map((column) => toned('quiet', column.title)),
    indent,
  );
  for (const row of rows) writeRow(page, columns, widths, row, indent);
}

function widthsOf(available: number, columns: readonly Column[]): number[] {
  let left = available - GAP * (columns.length - 1);
  for (const column of columns) if (column.width !== 'rest') left -= column.width;
  return columns.map((column) => (column.width === 'rest' ? Math.max(12, left) : column.width));
}

function writeRow(
  page: Page,
  columns: readonly Column[],
  widths: readonly number[],
  row: readonly Piece[],
  indent: number,
): void {
  const cells = columns.map((column, at) => page.cell(row[at] ?? '', widths[at] ?? 0, column.right));
  const height = Math.max(...cells.map((cell) => cell.length));
  for (let line = 0; line < height; line += 1) {
    const parts = cells.map((cell, at) => cell[line] ?? ' '.repeat(widths[at] ?? 0));
    page.row(' '.repeat(indent) + parts.join(' '.repeat(GAP)));
  }
}
