import { isNullWord } from './decode/words.ts';

/** Whether a row is blank: spreadsheets export thousands of them. */
export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** A row that begins with nothing but this word adds up the rows above, however many of them. */
const TOTAL = /^(grand\s+|sub[- ]?)?totals?:?$/i;
const FOOTER =
  /^[*†‡]\s*\S|^confidential\b|^page\s+\d+|^(grand\s+|sub)?totals?\b|^(total\s+)?(number of\s+)?(records|rows|count)\s*[:=]|^(sources?|notes?|updated|as of|generated|exported|printed|prepared|end of (file|report|data))\b/i;

/** Whether a row that lacks what a record needs is a footer such as `Total Records = 12`. */
export function isFooter(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isNullWord(cell));
  const first = filled[0];
  if (first === undefined) return false;
  return TOTAL.test(first) || (filled.length <= Math.max(2, cells.length / 2) && FOOTER.test(first));
}
