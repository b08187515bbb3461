import { LAST_COLUMN } from './limits.ts';

const A = 64;

/** The column of a cell reference such as `C12`, 1-based; null: there is no such column. */
export function columnOf(reference: string): number | null {
  let column = 0;
  for (let index = 0; index < reference.length; index++) {
    const code = reference.charCodeAt(index);
    if (code >= 48 && code <= 57) break;
    if (code <= A || code > A + 26) return null;
    column = column * 26 + code - A;
    if (column > LAST_COLUMN) return null;
  }
  return column === 0 ? null : column;
}
