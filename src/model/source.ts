import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { RecordKind } from './record.ts';

/** What a source hands its parts to as they are read: a table its rows, a YAML or JSON file its documents. */
export interface SourceVisitor {
  /** One row as text, blank rows included; `line` is where it starts, 1-based. The array is the visitor's to keep. */
  row(cells: readonly string[], line: number): void;
  document(document: Document): void;
}

/** What is known of a source once it has been read. */
export interface SourceEnd {
  /** Of the bytes read, in hexadecimal. */
  readonly sha256: string;
  /** An error among them: the source was not read to its end. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file or standard input that holds records; nothing is read until `read` is called, once. */
export interface Source {
  /** Relative to the working directory, with `/`; `-` is standard input. */
  readonly path: string;
  /** The kind named outright as KIND=PATH; null: its headings tell. */
  readonly kind: RecordKind | null;
  read(visitor: SourceVisitor): Promise<SourceEnd>;
}
