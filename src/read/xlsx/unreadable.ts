import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';

/** Ends the reading of a workbook wherever it stands; caught where reading began, which tells the diagnostic. */
export class Unreadable extends Error {
  readonly code: DiagnosticCode;
  readonly hint: string;
  /** The row it was noticed in; null: the whole file. */
  readonly line: number | null;

  constructor(code: DiagnosticCode, message: string, hint: string, line: number | null = null) {
    super(message);
    this.code = code;
    this.hint = hint;
    this.line = line;
  }

  /** The same, noticed in a row. */
  at(line: number | null): Unreadable {
    return new Unreadable(this.code, this.message, this.hint, line);
  }

  /** The diagnostic, at the file or sheet it was noticed in. */
  about(path: string): Diagnostic {
    const origin = { path, line: this.line, column: null, field: null };
    return { severity: 'error', code: this.code, message: this.message, hint: this.hint, origin };
  }
}

/** A workbook, or a part of it, that breaks off or contradicts itself. */
export function damaged(how: string, line: number | null = null): Unreadable {
  return new Unreadable(
    'read/damaged-workbook',
    `the workbook is damaged: ${how}`,
    'open it in Excel and save it again, or download it again: it may have been cut short',
    line,
  );
}

/** A workbook, or a part of it, beyond what records need. */
export function tooLarge(what: string): Unreadable {
  return new Unreadable(
    'read/too-large',
    `the workbook was not unpacked: ${what}`,
    'copy the sheets of records into a new workbook, or export them as "CSV UTF-8"',
  );
}
