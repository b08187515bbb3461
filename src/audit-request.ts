import type { ColumnMap } from './model/column-map.ts';
import type { GateOptions } from './model/gate-options.ts';
import type { Signing } from './signed/force.ts';

/** Which records to read, and what to put up with. */
export interface CheckRequest {
  /** `PATH`, `KIND=PATH`, a folder, or `-`. */
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly stdin: AsyncIterable<Buffer | string>;
  /** A school year as 2025-26; null: the latest on file. */
  readonly year: string | null;
  readonly keepGoing: boolean;
  readonly dropPersonalColumns: boolean;
  /** What the headings of files mean that are not named as the tables are; left out: none are mapped. */
  readonly maps?: readonly ColumnMap[];
  /** A school directory's file, or `none`; left out: the pack's own. */
  readonly directory?: string | undefined;
  /** CUPC files of the state to fill enrollment and upp from. */
  readonly enrich?: readonly string[];
  /** `YYYY-MM-DD`, the day a directory's age is told by; left out: it is not told. */
  readonly as_of?: string;
  /** Files that hold no records though they may stand among them: signed statements. */
  readonly apart?: readonly string[];
  /** Join records whose small counts are masked, for results fit to publish. */
  readonly public?: boolean;
}

/** What to audit, by which rules, on which day. */
export interface AuditRequest extends CheckRequest {
  /** A built-in pack's name or a folder. */
  readonly pack: string;
  /** `YYYY-MM-DD` */
  readonly as_of: string;
  /** A code or name: only this LEA; null: all. */
  readonly lea: string | null;
  readonly gates: GateOptions;
  /** A result file: gates count only what is worse than in it; left out: they count everything. */
  readonly baseline?: string | undefined;
  /** Waivers that gates heed, and answers to what rules ask people; left out: none. */
  readonly signed?: SignedRequest;
}

/** Files of signed statements, and the days they are held against. */
export interface SignedRequest {
  readonly waivers: readonly string[];
  readonly attestations: readonly string[];
  /** The zone days of attestations end in where their file does not say. */
  readonly answers_zone: string;
  readonly signing: Signing;
}

/** Hears what is being done and how much of it is done. */
export type Progress = (doing: string, done: number) => void;
