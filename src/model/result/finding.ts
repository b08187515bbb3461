import * as z from 'zod';
import { origin, outcome, truth, unit } from './parts.ts';
import { waiver } from './waiver.ts';

/** A fact nobody reported, and who holds it. */
export const missing = z.strictObject({
  kind: z.string(),
  key: z.string().nullable().describe('null: the whole table'),
  field: z
    .string()
    .nullable()
    .describe('of the kind attestations: the question, and what to look at; the key is then the rule that asks it'),
  held_by: z.string(),
  origin: origin.nullable(),
});

/** A record a finding rests on. */
export const evidence = z.strictObject({
  kind: z.string(),
  key: z.string(),
  verdict: z.enum(['met', 'partial', 'gap', 'unknown']),
  documented: z.string().nullable().describe('the document the record rests on; null: declared only'),
  origin,
  related: z.array(origin),
});

/** What one rule came to on one case. */
export const ruleResult = z.strictObject({
  rule: z.string(),
  applies: truth,
  outcome,
  credit: unit.nullable(),
  gain: z.number().nullable(),
  found: z.string(),
  parts: z.array(z.strictObject({ name: z.string(), met: z.number().nullable(), total: z.number() })),
  missing: z.array(missing),
  missing_total: z.number().int(),
  masked: z.number().int().optional().describe('facts it turns on that are known and withheld; left out: none'),
  evidence: z.array(evidence),
  evidence_total: z.number().int(),
  evidence_rest: z
    .string()
    .optional()
    .describe(
      'records beyond those named that are not met: a letter for the verdict (gap, partial, unknown) and eight characters of the record’s identity each, for comparisons; left out: all are named (since 1.3)',
    ),
  waiver: waiver.nullable(),
});
