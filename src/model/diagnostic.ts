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
  'read/no-pack': 'a rule pack is neither built in nor a folder that holds one',
  'read/unknown-kind-name': 'the KIND of KIND=PATH is none of the six record kinds',
  'read/two-kinds': 'one file is named as two record kinds',
  'read/unreadable': 'a file cannot be opened or read',
  'read/no-records': 'a folder holds no workbook, CSV, YAML or JSON file, or a workbook no sheet of records',
  'read/passed-over': 'a folder holds a file that is neither a workbook, CSV, YAML nor JSON',
  'read/empty-file': 'a file holds nothing',
  'read/not-text': 'a file is a spreadsheet, an archive, a picture or other binary',
  'read/not-a-workbook': 'a file named or built like a workbook is none',
  'read/other-spreadsheet': 'a spreadsheet is in another format than .xlsx',
  'read/encrypted-workbook': 'a workbook needs a password',
  'read/macro-workbook': 'a workbook carries macros',
  'read/damaged-workbook': 'a workbook breaks off or contradicts itself',
  'read/too-large': 'a workbook unpacks to more than records need',
  'read/no-such-sheet': 'a workbook has no sheet of the name',
  'read/hidden': 'a sheet or rows that the workbook hides were read',
  'read/merged-cells': 'cells are merged over several rows',
  'read/not-available': 'cells of the error #N/A were read as not reported',
  'read/encoding': 'a file is text in no encoding that is read, or in two of them',
  'read/decoded': 'a file was read as Windows-1252, or as UTF-16 without its mark',
  'read/garbled': 'characters were garbled before the file was saved',
  'read/delimiter': 'cells are separated by another sign than commas',
  'read/no-result': 'a file is no result of an audit',
  'read/newer-result': 'a result file has a schema newer than this version reads',
  'read/unclosed-quote': 'a quoted cell is not closed where the cell ends',
  'read/stray-quote': 'a quote stands inside a cell that is not quoted',
  'read/row-too-long': 'a row is longer than any row of records',
  'read/yaml-syntax': 'a YAML or JSON file cannot be parsed',
  'read/duplicate-key': 'a mapping has one key twice',
  'read/yaml-alias': 'a document refers to an anchor, which record and pack files do not follow',
  'read/too-deep': 'a document nests deeper than records or rules do',
  // records: tables and documents -> records
  'records/unknown-kind': 'a file is none of the six record kinds',
  'records/ambiguous-kind': "a file's headings fit two record kinds about as well",
  'records/misspelt-heading': 'a heading or key is near a known one',
  'records/unknown-heading': 'headings or keys no record kind knows, passed over',
  'records/duplicate-heading': 'two headings or keys are one field',
  'records/missing-column': 'a required column is not in the file',
  'records/personal-data': "a column holds people's names, contacts or numbers",
  'records/passed-over': 'title, blank and footer rows, and sheets, that hold no record',
  'records/not-reported': 'a table without rows says above its headings that it is not reported',
  'records/ragged-row': 'a row has more or fewer cells than the header',
  'records/cell-too-long': 'a cell holds more text than any fact of a record',
  'records/missing-cell': 'a required cell is blank',
  'records/unknown-word': 'a word is none of those the field takes',
  'records/not-a-count': 'a cell is not a whole number from 0 up',
  'records/formula': 'a formula was never calculated, or came to an error',
  'records/other-wording': 'a cell does not read as the pattern of its column map',
  'records/excel-date': 'a spreadsheet made a date of a range',
  'records/not-a-number': 'a cell is not a number in its field',
  'records/not-a-date': 'a cell is not a date',
  'records/impossible-date': 'a date no calendar has',
  'records/not-yes-no': 'a cell is neither yes nor no',
  'records/not-a-code': 'a cell is not a CDS code',
  'records/lost-digits': 'a spreadsheet rounded a code to scientific notation',
  'records/not-a-school-year': 'a cell is not a school year',
  'records/none-here': 'none is not an answer to this field',
  'records/percent-scale': 'a percentage column may be of 0 to 1 or of 0 to 100',
  'records/end-before-start': 'an end date is before its start date',
  'records/code-padded': 'codes of 13 digits got their leading zero back',
  'records/code-joined': 'codes in parts were joined',
  'records/code-completed': 'district codes of 7 digits were completed',
  'records/count-bounded': 'counts that say only how many at most were read as ranges from 0',
  'records/unwrapped': 'cells were marked as text by an apostrophe, quotes or ="..."',
  'records/unexpected-shape': 'a list, a mapping or a value stands where another is expected',
  'records/unknown-key': 'a top-level key is none of the six record kinds',
  'records/repeated-record': 'one record stands twice with the same content',
  'records/conflicting-records': 'two records have one key and other content',
  'records/other-grant': 'a record inside a grant names another grant',
  'records/dangling-grant': 'a grant_id names no grant on file',
  'records/row-dropped': 'rows without a usable key were left out',
  'records/no-crosswalk': 'a file named as a crosswalk is none',
  'records/unknown-decision': 'a decision in a crosswalk is neither yes, no nor a code',
  // enrich: records and a crosswalk
  'enrich/undecided': 'rows of a crosswalk await a decision',
  'enrich/crosswalk-applied': 'records got the codes that a crosswalk confirms',
  'enrich/two-decisions': 'a crosswalk confirms two schools for one name',
  'enrich/own-code': 'a crosswalk confirms another code than a record of that name has',
  'enrich/no-such-name': 'a decision of a crosswalk is about a name no record has',
  'enrich/unsigned-decision': 'a confirmed row of a crosswalk does not say by whom or when',
  'enrich/same-school-twice': 'two records become one by the codes a crosswalk confirms',
  // config: what applies without being typed
  'config/unknown-key': 'the config has a key that is not known',
  'config/missing-key': 'the config lacks a key it must have',
  'config/wrong-value': 'a value in the config is not of the kind the key takes',
  'config/unknown-name': 'a word in the config is none of those the key takes',
  'config/second-document': 'a config has more than one YAML document',
  'config/unknown-field': 'a column map names a field that its kind of records does not have',
  'config/no-such-heading': 'a column map names a heading that is not in the file',
  'config/unused-map': 'a column map is of no file among the inputs',
  'records/own-report': 'a report of grantalign stands among the records',
  'records/state-file': 'a file of records is the school directory or a CUPC file of the state',
  // records/official: the state's own files
  'official/unknown-shape': 'a file has not the columns, or not the codes, of the state file it was named as',
  'official/passed-over': 'rows of a state file that are no school',
  'official/repaired': 'rows of a state file were mended or left out',
  // enrich: records and the state's files
  'enrich/old-directory': 'the school directory is older than 18 months, or does not say its age',
  'enrich/unknown-code': 'codes in records are not in the school directory',
  'enrich/not-active': 'codes in records are of schools that are closed, merged or pending',
  'enrich/other-name': 'the directory knows a code by quite another name',
  'enrich/charter-funding': 'what the state files say of charter funding decides whose a school is',
  'enrich/charter-funding-unknown': 'a charter may be its own LEA and nothing on file says so',
  'enrich/filled': 'cells that records lacked were filled from a file of the state',
  // signed: waivers and attestations
  'signed/no-list': 'a file named as waivers or attestations holds none',
  'signed/unknown-zone': 'a file of signed statements names a time zone that is none',
  'signed/expires-first': 'a signed statement expires before it begins',
  'signed/unknown-rule': 'a signed statement names a rule the pack does not have, or two of them',
  'signed/two-leas': 'a signed statement names an LEA by a name that two have',
  'signed/expired': 'a signed statement has expired',
  'signed/expires-soon': 'a waiver expires soon',
  'signed/not-yet': 'a signed statement is not yet in force',
  'signed/no-judgement': 'an answer is to a rule that asks nobody for a judgement',
  'signed/outside-scale': "an answer is no word of its rule's scale",
  'signed/two-answers': 'two answers of one day to one question differ',
  'signed/other-answer': 'an answer does not count because another of the same question does',
  'signed/unused': 'a signed statement silences or answers nothing',
  // link: records -> cases
  'link/no-such-lea': 'the LEA asked for is in no record',
  'link/year-not-on-file': 'the school year asked for is in no record',
  'link/year-of-no-record': 'a table tells of other school years only',
  'link/year-incomplete': 'a school year is not all on file: an earlier one is scored, or this one with what is there',
  'link/other-years': 'rows of other school years than the one scored are left out',
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
  'rules/too-many-steps': 'a rule takes more steps in one case than rules may',
  'rules/absent-record': 'a rule reads a field of a linked record that is not there',
  'rules/never-applies': 'a rule can never apply, or no input was found to which it does',
  'rules/same-measure': 'two rules measure the same thing while both are in force',
  'rules/unused-name': 'no rule reads a set or a lookup of the pack',
  'rules/empty-lever': 'a lever has no rule',
  'rules/nothing-scored': 'no rule of a pack has a weight',
  'rules/bands-alike': 'two bands have one title',
  'rules/matched-nothing': 'a rule applies to nothing in the records at hand',
  'rules/equivalent-gone': 'a rule documents a slip as changing nothing that is not tried on it',
  'rules/equivalent-killed': 'a rule documents a slip as changing nothing that an example tells from it',
  // gates: what a run passes or fails on
  'gates/unknown-lever': 'a gate is on a lever the pack does not have',
  'gates/unknown-rule': 'a gate is on a rule the pack does not have',
  'gates/not-gated': 'a gate is on a rule no gate looks at, or asks of it what it cannot come to',
  // compare: two results
  'compare/masked-baseline': 'small counts are masked in the baseline and not in the audit, or the other way round',
  'compare/other-rules': 'the baseline was judged by other rules than the audit',
  'compare/no-split': 'a change of scores is not split into causes, though it was asked for',
  // measure: rule x case -> bounds
  'measure/part-above-whole': 'a part is above its whole for certain',
} as const satisfies Record<string, string>;

/** A code of the closed list. */
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

/** Whether a diagnostic keeps an audit from being trusted. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
