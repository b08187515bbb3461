import type { Sheet, SourceVisitor } from '../../model/source.ts';
import { isBlankRow, isFooter } from '../no-record.ts';
import type { Columns, FindColumns } from './header.ts';

/** Titles and notes above a header take a few rows. */
const FARTHEST = 30;

/** One row of a state file: the text of the columns that are read, trimmed; empty where there is none. */
export type OfficialRow<N extends string> = (column: N) => string;

/** Reads the table of a state file row by row: only the columns asked for leave it. */
export class OfficialTable<N extends string> implements SourceVisitor {
  columns: Columns<N> | null = null;
  /** Rows that are none of the table's: titles, blank rows, footers. */
  readonly passed = { title: 0, blank: 0, footer: 0 };
  /** The row that names most, to show where no header was found. */
  firstRow: readonly string[] = [];
  /** The sheet the table stands on; null: the file is no workbook. */
  path: string | null = null;
  private isOver = false;
  private readonly find: FindColumns<N>;
  private readonly take: (row: OfficialRow<N>, line: number) => void;

  constructor(find: FindColumns<N>, take: (row: OfficialRow<N>, line: number) => void) {
    this.find = find;
    this.take = take;
  }

  /** A workbook's sheet: the first that has the columns is the table, the rest are notes. */
  sheet({ path }: Sheet): void {
    this.isOver = this.columns !== null;
    if (!this.isOver) this.path = path;
  }

  sheetEnd(): void {}

  row(cells: readonly string[], line: number): void {
    if (this.isOver) return;
    const { columns } = this;
    if (isBlankRow(cells)) this.passed.blank++;
    else if (columns === null) this.search(cells);
    else if (isFooter(cells)) this.passed.footer++;
    else this.take((name) => textAt(cells, columns[name]), line);
  }

  document(): void {}

  private search(cells: readonly string[]): void {
    if (this.passed.title >= FARTHEST) return;
    this.columns = this.find(cells);
    if (this.columns !== null) return;
    this.passed.title++;
    if (cells.length > this.firstRow.length) this.firstRow = cells;
  }
}

function textAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '').replace(/\s+/g, ' ').trim();
}
