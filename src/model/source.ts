import type { Diagnostic } from './diagnostic.ts';
import type { Document } from './document.ts';
import type { RecordKind } from './record.ts';

/** A sign between the cells of a table kept as text. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** What people call a sign between cells. */
export const DELIMITER_NAMES: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** One table of a workbook. */
export interface Sheet {
  readonly name: string;
  /** As origins name it: `file.xlsx#Sheet`. */
  readonly path: string;
}

/**
 * What a source hands its parts to as they are read: a table its rows, a YAML or JSON file its documents. A CSV file is
 * one table; of a workbook every sheet is one, and its rows stand between `sheet` and `sheetEnd`.
 */
export interface SourceVisitor {
  sheet(sheet: Sheet): void;
  /** `oddities` are worth telling if the sheet's rows are of use: hidden rows, merged cells. */
  sheetEnd(oddities: readonly Diagnostic[]): void;
  /**
   * One row as text, blank rows included; `line` is where it starts, 1-based. The array is the visitor's to keep. A
   * sheet's row ends with its last filled cell, and wholly empty rows are mostly not in its file.
   */
  row(cells: readonly string[], line: number): void;
  document(document: Document): void;
  /** How many of a row's cells are headings the visitor knows: the surest sign of what separates a table's cells. */
  knownHeadings?(cells: readonly string[]): number;
  /** Told before the first row of a table kept as text. */
  separated?(by: Delimiter): void;
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
  /** Named outright as crosswalk=PATH; otherwise its headings tell. */
  readonly isCrosswalk?: boolean;
  read(visitor: SourceVisitor): Promise<SourceEnd>;
}
