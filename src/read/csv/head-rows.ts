import type { Delimiter } from '../../model/source.ts';

/** A row is a few hundred characters: a head without a line break in this many is no table between such signs. */
const LONGEST_HEAD = 64 * 1024;

/** The first rows of a text that are not blank, as cells between a sign; quotes are respected where a cell begins with one. */
export function headRows(text: string, delimiter: Delimiter, most: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const end = Math.min(text.length, LONGEST_HEAD);
  let cells: string[] = [];
  let at = 0;
  while (at < end && rows.length < most) {
    const from = at;
    if (text[at] === '"') at = closeOf(text, at, end);
    while (at < end && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    cells.push(bare(text.slice(from, at)));
    if (text[at] !== delimiter) {
      if (cells.some((cell) => cell.trim() !== '')) rows.push(cells);
      cells = [];
    }
    at++;
  }
  return rows;
}

/** Just after the quote that closes the one at a place. */
function closeOf(text: string, open: number, end: number): number {
  for (let at = open + 1; at < end; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at++;
  }
  return end;
}

function bare(cell: string): string {
  return cell.startsWith('"') ? cell.replace(/^"|"$/g, '').replaceAll('""', '"') : cell;
}
