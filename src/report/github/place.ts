import { type Origin, printOrigin } from '../../model/origin.ts';
import { isSheetPath } from '../../model/sheet-path.ts';
import type { Annotation } from './command.ts';

/** Where an annotation stands. In a table the cell is no column of characters, and a workbook has no lines. */
export function placeIn({ path, line, column }: Origin): Pick<Annotation, 'file' | 'line' | 'column'> {
  if (isSheetPath(path)) return { file: path.slice(0, path.indexOf('#')) };
  if (path === '-') return {};
  return { file: path, line, column: /\.(ya?ml|json)$/i.test(path) ? column : null };
}

/** `records.xlsx#Sites!C12`, where the runner cannot be told the place; empty elsewhere. */
export function placeText(origin: Origin): string {
  return isSheetPath(origin.path) ? printOrigin(origin) : '';
}
