import * as z from 'zod';
import { caseDifference } from './result/changed-case.ts';
import type { findingChange, recordChange } from './result/changed-finding.ts';
import { rule } from './result/rule.ts';

/**
 * What is not the same in two results (`diff -f json`): the one thing every report of a comparison is made from.
 * Findings are matched by rule, LEA and record, never by line or count. Scores are 0..1, unrounded.
 */

const side = z.strictObject({
  path: z.string().describe('as it was named'),
  schema_version: z.string(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  as_of: z.string(),
  masked: z.boolean().describe('whether small counts are withheld in it'),
  small_counts: z.boolean().describe('whether it shows a count of 1 to 10'),
  school_years: z.array(z.string()),
  pack: z.strictObject({ id: z.string(), title: z.string(), version: z.string(), sha256: z.string() }),
  cases: z.number().int(),
});

const apart = z.strictObject({
  what: z.enum(['pack', 'as_of', 'school_years', 'masked', 'tool', 'directory', 'inputs']),
  before: z.string(),
  after: z.string(),
});

const named = z.strictObject({ id: z.string(), title: z.string() });
const held = z.strictObject({
  kind: z.enum(['grants', 'placements', 'sites']),
  key: z.string(),
  lea: z.string().nullable().describe('CDS code of the LEA; null: of none of those compared'),
});

/** The whole of a comparison. */
export const differenceSchema = z.strictObject({
  schema_version: z.string(),
  before: side,
  after: side,
  apart: z.array(apart).describe('what the two audits do not share, so that not all that changed is the records'),
  rules: z.strictObject({
    new: z.array(named).describe('not in the earlier pack: no finding of theirs is a new gap'),
    gone: z.array(named),
    changed: z
      .array(named.extend({ what: z.array(z.string()) }))
      .describe('rules whose text, weight or standing changed; a result does not tell how a rule measures'),
  }),
  records: z.strictObject({ new: z.array(held), gone: z.array(held) }),
  counts: z.strictObject({
    new: z.number().int(),
    closed: z.number().int(),
    still: z.number().int(),
    undecided: z.number().int(),
    worse: z.number().int(),
    better: z.number().int(),
    not_told_apart: z
      .number()
      .int()
      .describe('records that a result does not name, which may be new, closed or neither'),
  }),
  texts: z.array(rule).describe('the rules the findings speak of, as the later result has them, else the earlier'),
  levers: z.array(named),
  cases: z.array(caseDifference).describe('by lea.cds'),
  no_split: z
    .array(z.string())
    .optional()
    .describe('why no change of a score is split into its causes, though it was asked for'),
});

/** Two results held against each other. */
export type Difference = z.infer<typeof differenceSchema>;
/** One of the two results. */
export type DifferenceSide = z.infer<typeof side>;
/** What changed in one LEA. */
export type CaseDifference = z.infer<typeof caseDifference>;
/** What changed in one rule's result in one LEA. */
export type FindingChange = z.infer<typeof findingChange>;
/** What changed in one record of a finding. */
export type RecordChange = z.infer<typeof recordChange>;
