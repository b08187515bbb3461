import { fieldsOf, RECORD_KIND_NAMES, type RecordKind } from '../../model/record.ts';
import { isBlankRow, isFooter } from '../no-record.ts';
import { likeness } from './likeness.ts';

/** A table as read for a draft: its first rows, as they come. */
export interface RawTable {
  readonly path: string;
  readonly sheet: string | null;
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
}

/** A table with its header found. */
export interface DraftTable {
  readonly path: string;
  readonly sheet: string | null;
  readonly header: readonly string[];
  readonly header_row: number;
  /** What stands above the header, and the names of file and sheet: they tell what no column does. */
  readonly titles: readonly string[];
  readonly columns: readonly (readonly string[])[];
}

const FARTHEST = 30;

/** Finds the header: the row whose cells are most like headings of any kind; null: the table is blank. */
export function draftTable({ path, sheet, rows }: RawTable): DraftTable | null {
  const filled = rows.filter(({ cells }) => !isBlankRow(cells));
  const scores = filled.slice(0, FARTHEST).map(({ cells }) => headingScore(cells));
  const at = scores.indexOf(Math.max(...scores));
  const row = filled[at];
  if (row === undefined) return null;
  const width = row.cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  const below = filled.slice(at + 1).flatMap(({ cells }) => (isFooter(cells) ? [] : [cells]));
  const above = filled.slice(0, at).flatMap(({ cells }) => cells.filter((cell) => cell.trim() !== ''));
  return {
    path,
    sheet,
    header: row.cells.slice(0, width).map((cell) => cell.trim().replace(/\s+/g, ' ')),
    header_row: row.line,
    titles: [...above, ...(sheet === null ? [] : [sheet]), path.slice(path.lastIndexOf('/') + 1)],
    columns: Array.from({ length: width }, (_, index) => below.map((cells) => cells[index] ?? '')),
  };
}

/** A header has several short texts, some of them like headings; a title has one, a row of records has numbers. */
function headingScore(cells: readonly string[]): number {
  const texts = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const wordy = texts.filter((text) => /[a-z]/i.test(text) && text.length <= 80);
  const like = wordy.map((text) => Math.max(...RECORD_KIND_NAMES.map((kind) => bestLikeness(text, kind))));
  const sum = like.filter((each) => each >= 0.4).reduce((total, each) => total + each, 0);
  return sum + wordy.length * 0.1 - (texts.length - wordy.length) * 0.2;
}

function bestLikeness(text: string, kind: RecordKind): number {
  return Math.max(...Object.keys(fieldsOf(kind)).map((field) => likeness(text, kind, field)));
}
