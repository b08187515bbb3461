import type { Diagnostic } from '../model/diagnostic.ts';
import type { NotText } from './text-check.ts';

/** The diagnostic for bytes that are not UTF-8 text; `line` is where they stand. */
export function reportNotText(path: string, wrong: NotText, line: number): Diagnostic {
  const isText = wrong.is === 'not-utf-8' || wrong.is === 'nul';
  const origin = { path, line: isText ? line : null, column: null, field: null };
  switch (wrong.is) {
    case 'binary':
      return {
        severity: 'error',
        code: 'read/not-text',
        message: 'this is a binary file (a spreadsheet, an archive or a document); CSV, YAML or JSON text was expected',
        hint: 'export each sheet as "CSV UTF-8" and name the exported files',
        origin,
      };
    case 'nul':
      return {
        severity: 'error',
        code: 'read/not-text',
        message: 'the text holds a zero byte (NUL) here, which no text does; nothing from there on was read',
        hint: 'export the file again as "CSV UTF-8"; if it is no text at all, name another file',
        origin,
      };
    case 'utf-16':
      return {
        severity: 'error',
        code: 'read/encoding',
        message: 'the text is in UTF-16; UTF-8 was expected',
        hint: 'save it again as "CSV UTF-8" (Excel: Save As, "CSV UTF-8 (Comma delimited)")',
        origin,
      };
    case 'not-utf-8':
      return {
        severity: 'error',
        code: 'read/encoding',
        message: 'the text is not UTF-8: a character here is in another encoding, most likely Windows-1252',
        hint: 'save it again as "CSV UTF-8", so that names such as "Cañada" stay whole',
        origin,
      };
  }
}
