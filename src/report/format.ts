import type { Result } from '../model/result.ts';
import type { Sort } from '../model/sort.ts';
import type { PrintedDiagnostic } from './diagnostics.ts';

/** What a reader's screen and question ask of a report; formats ignore what they have no use for. */
export interface ReportOptions {
  /** Columns of the terminal, or 80. */
  readonly width: number;
  readonly colour: boolean;
  /** Every LEA in full where there are several. */
  readonly detail: boolean;
  readonly sort: Sort;
}

/** Writes a result in chunks, text or (in binary formats) bytes: a result of a thousand cases is never one string. */
export type Write = (result: Result, options: ReportOptions) => AsyncIterable<string | Uint8Array>;

/** One file of a report in a folder. */
export interface ReportFile {
  /** Within the folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Writes a result as a folder of files that name each other, one after the other. */
export type WriteFolder = (result: Result, options: ReportOptions) => AsyncIterable<ReportFile>;

/** Writes what is wrong with the input, where there is no result to write. */
export type WriteProblems = (diagnostics: readonly PrintedDiagnostic[]) => Iterable<string>;

/** One way of writing a result: a file under report/ and a line in report/registry.ts. */
export interface Format {
  readonly name: string;
  /** Endings, without the first dot, by which `-o` knows it; the longest that fits a path tells. */
  readonly extensions: readonly string[];
  readonly doc: string;
  /** Loaded when asked for: a run pays for the one format it writes. */
  load(): Promise<Write>;
  /** Present where the format can also fill a folder (`-o reports/`). */
  loadFolder?(): Promise<WriteFolder>;
  /** Present where a summary for the page of a CI run goes with the format. */
  loadSummary?(): Promise<Write>;
  /** Present where the format also tells what keeps a result from being made. */
  loadProblems?(): Promise<WriteProblems>;
  /** The same for the page of a CI run. */
  loadProblemsSummary?(): Promise<WriteProblems>;
  /** Bytes and not text: nothing to print on standard output. */
  readonly isBinary?: true;
}
