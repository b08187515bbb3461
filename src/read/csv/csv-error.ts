import type { Diagnostic } from '../../model/diagnostic.ts';

/** The diagnostic for a place where csv-parse gives up; `line` is where the row it is in starts. */
export function reportCsvError(path: string, error: Error, line: number): Diagnostic {
  const code = 'code' in error ? error.code : null;
  const column = 'column' in error && typeof error.column === 'number' ? error.column + 1 : null;
  const origin = { path, line, column, field: null };
  switch (code) {
    // csv-parse tells where it noticed, which may be the end of the file: the row's start is where the quote opened.
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        severity: 'error',
        code: 'read/unclosed-quote',
        message: 'a quote opens this cell and is not closed where the cell ends; nothing after it was read',
        hint: 'close it, and write a quote inside a quoted cell twice ("")',
        origin,
      };
    case 'INVALID_OPENING_QUOTE':
      return {
        severity: 'error',
        code: 'read/stray-quote',
        message: 'a quote stands inside a cell that does not begin with one; nothing after it was read',
        hint: 'put the whole cell in quotes and write the quote inside it twice ("")',
        origin,
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        severity: 'error',
        code: 'read/row-too-long',
        message: 'this row is longer than 1 MB, which no record is; nothing after it was read',
        hint: 'look for a quote that opens here and is never closed, or for a pasted document in a cell',
        origin,
      };
    default:
      throw error;
  }
}
