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
  'rules/missing-key': 'a pack or rule file lacks a key it must have',
  'rules/wrong-value': 'a value in a pack or rule file is not of the kind the key takes',
  'rules/unknown-name': 'a name in a pack or rule file stands for nothing known: a kind, set, lever, rule, word',
  'rules/no-pack': 'a folder holds no pack, or the pack that is extended is not there',
  'rules/expression-syntax': 'an expression does not read as CEL',
  'rules/expression-name': 'an expression names a field, function, lookup or word that is not there',
  'rules/expression-type': 'an expression puts together what does not fit, or gives what is not asked',
  'rules/expression-refused': 'an expression uses what rules may not: dyn, has in a decision, matches',
  'rules/expression-size': 'an expression is longer, deeper or more nested than rules may be',
  'rules/division-by-zero': 'a rule divides by what is or may be zero',
  'rules/no-entry': 'a rule asks a lookup for an entry it does not have',
  'rules/absent-record': 'a rule reads a field of a linked record that is not there',
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
