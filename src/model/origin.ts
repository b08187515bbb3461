import { columnLetters, isSheetPath } from './sheet-path.ts';

/**
 * Where a value was read: path relative to the working directory with `/`, line and column 1-based. In a workbook the
 * path names the sheet (`file.xlsx#Sheet`), the line is its row.
 */
export interface Origin {
  readonly path: string;
  readonly line: number | null;
  /** 1-based cell in a table, character in YAML and JSON; null for a whole row or file. */
  readonly column: number | null;
  readonly field: string | null;
  /** Where the value itself stands, where the record lacked it and another file filled it in. */
  readonly filled_from?: FilledFrom | undefined;
}

/** A cell of a file that is no record: a state file, a crosswalk. */
export interface FilledFrom {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** What stands there, as people read it: numbers to a tenth. */
  readonly value: string;
}

/** Where the cells of a row stand. One object serves every row of a CSV file. */
export interface CellPlaces {
  /**
   * undefined: the input has no such cell. A null line is the row's own line, a null column is not told; a path is
   * another file's, as of a constant.
   */
  placeOf(
    field: string,
  ): { readonly line: number | null; readonly column: number | null; readonly path?: string } | undefined;
  /** undefined: the record itself gave the value, or nobody did. */
  filledFrom?(field: string): FilledFrom | undefined;
}

/** `path:line:column` as editors and terminals link it; `file.xlsx#Sheet!C12` as Excel goes to it. */
export function printOrigin(origin: Pick<Origin, 'path' | 'line' | 'column'>): string {
  if (origin.line === null) return origin.path;
  if (isSheetPath(origin.path)) return `${origin.path}!${columnLetters(origin.column ?? 1)}${origin.line}`;
  return origin.column === null ? `${origin.path}:${origin.line}` : `${origin.path}:${origin.line}:${origin.column}`;
}
