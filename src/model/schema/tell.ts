import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import type { Document } from '../document.ts';

/** Collects a diagnostic. */
export type Tell = (diagnostic: Diagnostic) => void;

/** A file read already: its tree, and its own text for the line a message shows. */
export interface TextDocument {
  readonly text: string;
  /** Its path is the one messages name. */
  readonly document: Document;
}

/** A spot in a file: a node or the key of one. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A diagnostic at a spot of a file, with the line and a caret. */
export function errorAt(
  file: TextDocument,
  spot: Spot | null,
  code: DiagnosticCode,
  message: string,
  hint: string | null,
): Diagnostic {
  const origin = originOf(file, spot);
  return { severity: 'error', code, message, hint, origin, excerpt: excerptAt(file, origin) };
}

/** Where a spot stands; a file as a whole at its start. */
export function originOf({ document }: TextDocument, spot: Spot | null) {
  return { path: document.path, line: spot?.line ?? 1, column: spot?.column ?? 1, field: null };
}

/** The line of a spot, and a caret under it. */
export function excerptAt({ text }: TextDocument, { line, column }: Spot): string {
  const source = text.split('\n')[line - 1]?.replace(/\r$/, '') ?? '';
  return `${source}\n${' '.repeat(column - 1)}^`;
}
