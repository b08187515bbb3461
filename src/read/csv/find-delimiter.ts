import type { Delimiter } from '../../model/source.ts';
import { headRows } from './head-rows.ts';

/** Commas first: where nothing tells, they separate. */
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const OTHERS: readonly string[] = [...DELIMITERS, '"'];
/** Titles above the header take a few rows, and so many below it show whether they are like it. */
const ROWS_READ = 40;

/** Which sign separates a table's cells, and where its rows begin. */
export interface Separated {
  readonly by: Delimiter;
  /** Characters and lines above the first row: `sep=;`, which spreadsheets write and read. */
  readonly skipped: string;
}

/**
 * Tells what separates the cells of a text by its beginning. A first line `sep=;` says so; else the sign between
 * headings the reader knows; else the sign that makes the most even table.
 */
export function findDelimiter(
  head: string,
  expected: Delimiter,
  knownHeadings: (cells: readonly string[]) => number,
): Separated {
  const said = /^"?sep=([,;\t|])"?[ \t]*(\r\n|\n|\r|$)/i.exec(head);
  if (said !== null) return { by: DELIMITERS.find((each) => each === said[1]) ?? ',', skipped: said[0] };
  const present = DELIMITERS.filter((each) => head.includes(each));
  const only = present.length === 1 ? present[0] : undefined;
  if (present.length === 0 || only !== undefined) return { by: only ?? expected, skipped: '' };
  const tables = present.map((by) => ({ by, rows: headRows(head, by, ROWS_READ) }));
  const known = mostBy(tables, ({ rows }) => mostKnown(rows, knownHeadings), 2);
  const even = known ?? mostBy(tables, ({ by, rows }) => evenness(rows, by) + (by === expected ? NUDGE : 0), NUDGE * 2);
  return { by: even?.by ?? expected, skipped: '' };
}

/** Less than one cell in any table: what a file's ending says counts where the rows say nothing. */
const NUDGE = 0.001;

/** The first of those with the highest score, from `least` up; undefined: none, or two share the first place of headings. */
function mostBy<T>(each: readonly T[], score: (one: T) => number, least: number): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const one of each) {
    const value = score(one);
    if (value >= least && value > most) {
      best = one;
      most = value;
    }
  }
  return best;
}

function mostKnown(rows: readonly (readonly string[])[], knownHeadings: (cells: readonly string[]) => number): number {
  let most = 0;
  for (const cells of rows) {
    if (cells.length < 2) continue;
    most = Math.max(most, knownHeadings(cells));
    // A header that is found: below it are records.
    if (most >= 2) return most;
  }
  return most;
}

/** Titles stand above a header, but few: a row far down is a record. */
const ROW_ABOVE = 0.25;
/** One comma in a heading is no sign of another table; several make it half as good, or worse. */
const FOREIGN = 0.5;
/** A header with no row below it is a table, if a poor one. */
const HEADER_ALONE = 0.5;

/**
 * How good a table the rows are: the signs in its header, times the share of the other rows that have as many below it.
 * Other signs inside the header's cells count against it: a row of records whose addresses hold commas is no header.
 */
function evenness(rows: readonly (readonly string[])[], by: Delimiter): number {
  let best = 0;
  for (const [index, cells] of rows.entries()) {
    if (cells.filter((cell) => cell.trim() !== '').length < 2) continue;
    const below = rows.slice(index + 1);
    const alike = below.filter(({ length }) => length === cells.length).length;
    const share = (alike + HEADER_ALONE) / (below.length + HEADER_ALONE + index * ROW_ABOVE);
    best = Math.max(best, ((cells.length - 1) * share) / (1 + foreign(cells, by) * FOREIGN));
  }
  return best;
}

/** Other signs in cells, and quotes in the middle of them. */
function foreign(cells: readonly string[], by: Delimiter): number {
  let count = 0;
  for (const cell of cells) for (const sign of cell) if (sign !== by && OTHERS.includes(sign)) count++;
  return count;
}
