import type { Origin } from './origin.ts';

/** error: the audit cannot be trusted until it is mended; warning: repaired or left out; note: worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Every diagnostic there is: `area/slug`, with the sentence that says when it is raised.
 * A stage adds its codes to its own block.
 */
export const DIAGNOSTIC_CODES = {
  // read: files
  'read/not-found': 'a path names no file or folder',
  // records: tables and documents -> records
  'records/unknown-kind': 'a file is none of the six record kinds',
  // link: records -> cases
  'link/charter-funding-unknown': 'a charter may be its own LEA and no record says so',
  'link/year-not-on-file': 'the school year asked for is in no record',
  'link/year-of-no-record': 'a table tells of other school years only',
  // rules: pack files -> rules
  'rules/unknown-key': 'a pack or rule file has a key the language does not know',
  // measure: rule x case -> bounds
  'measure/part-above-whole': 'a part is above its whole for certain',
} as const satisfies Record<string, string>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** Something wrong with the input: collected, never thrown. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  /** What is wrong and what was expected; names in double quotes. */
  readonly message: string;
  /** What to do about it; null where the message says it all. */
  readonly hint: string | null;
  readonly origin: Origin | null;
  /** The source line and a caret, for positions inside expressions and YAML; null elsewhere. */
  readonly excerpt?: string;
}
