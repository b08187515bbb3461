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
  const origin = { path: file.document.path, line: spot?.line ?? 1, column: spot?.column ?? 1, field: null };
  const source = file.text.split('\n')[origin.line - 1]?.replace(/\r$/, '') ?? '';
  return {
    severity: 'error',
    code,
    message,
    hint,
    origin,
    excerpt: `${source}\n${' '.repeat(origin.column - 1)}^`,
  };
}
