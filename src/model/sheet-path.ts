const SHEET = /(?:\.xlsx|^-)#(?:'(?:[^']|'')*'|[^']+)$/i;

/** Whether a path names a sheet of a workbook, as `file.xlsx#Sheet` does. */
export function isSheetPath(path: string): boolean {
  return path.includes('#') && SHEET.test(path);
}

/** The path of a sheet: `file.xlsx#Sheet`, in quotes where Excel would want them, as in `file.xlsx#'My Sheet'`. */
export function sheetPath(path: string, name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name);
  return `${path}#${isPlain ? name : `'${name.replaceAll("'", "''")}'`}`;
}

/** The name in a sheet's part of a path, which may be quoted. */
export function sheetName(written: string): string {
  const quoted = /^'(.*)'$/s.exec(written)?.[1];
  return quoted === undefined ? written : quoted.replaceAll("''", "'");
}

/** The letters of a 1-based column: 3 is C, 28 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
