import type { AuditRequest } from '../../audit-request.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import type { ReportFlags } from '../options.ts';
import type { Reports } from '../write-reports.ts';

/** One audit from the config on: what came of it, and what it was made from. */
export interface Round {
  /** null: the diagnostics say why there is none. */
  readonly result: Result | null;
  readonly diagnostics: readonly Diagnostic[];
  /** null: the config cannot be used. */
  readonly request: AuditRequest | null;
  /** The config's path from the working directory; null: there is none. */
  readonly config: string | null;
  readonly printing: Printing;
}

/** What is printed and written, by the command line and the config. */
export interface Printing {
  readonly wanted: Reports;
  readonly flags: ReportFlags;
}
