import type { Result } from '../../model/result.ts';
import { printable } from '../printable.ts';

/** Text, a number, or nothing: what is not reported is an empty cell, and 0 is a number. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Column {
  /** Its heading, in snake_case with its unit: `_points` and `_percent` are of 100. */
  readonly name: string;
  /** In characters, for spreadsheets that keep one. */
  readonly width: number;
}

/** One view of a result as rows of cells, which CSV files and workbooks write each in their way. */
export interface Table {
  /** Its name as a sheet. */
  readonly title: string;
  readonly columns: readonly Column[];
  rows(result: Result): Iterable<readonly Cell[]>;
}

/** A column's heading, its width, and its cell in a row. */
export type ColumnOf<Row> = readonly [name: string, width: number, cell: (row: Row) => Cell];

/** A table of rows, one cell a column. No text in it acts on a screen, and none is longer than a spreadsheet takes. */
export function tableOf<Row>(
  title: string,
  columns: readonly ColumnOf<Row>[],
  rowsOf: (result: Result) => Iterable<Row>,
): Table {
  return {
    title,
    columns: columns.map(([name, width]) => ({ name, width })),
    *rows(result) {
      for (const row of rowsOf(result)) yield columns.map(([, , cell]) => plain(cell(row)));
    },
  };
}

// A cell of Excel holds 32,767 characters.
const LONGEST = 32_000;
const CUT = '… (cut)';

function plain(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = printable(cell);
  if (text.length <= LONGEST) return text === '' ? null : text;
  // Never half of a character.
  const whole = /[\ud800-\udbff]$/.test(text.slice(0, LONGEST)) ? LONGEST - 1 : LONGEST;
  return text.slice(0, whole) + CUT;
}
