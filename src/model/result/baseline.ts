import * as z from 'zod';
import { outcome } from './parts.ts';

const change = z.enum(['new', 'closed', 'still', 'undecided', 'one-side']);

/** What became of one finding since the baseline. */
export const since = z.strictObject({
  rule: z.string(),
  change: change.describe('as in a comparison; one-side: the baseline does not have the rule or the LEA'),
  was: outcome.optional().describe('its outcome in the baseline; left out: the baseline does not have it'),
  worse: z.boolean().describe('whether it counts for gates: worse than in the baseline, or not to be told apart'),
  waiver_ended: z.literal(true).optional().describe('a waiver silenced it in the baseline, and none does now'),
});

/** An earlier result that gates hold this one against. */
export const baseline = z.strictObject({
  path: z.string().describe('as it was named'),
  sha256: z.string(),
  as_of: z.string(),
  school_years: z.array(z.string()),
  pack: z.strictObject({ id: z.string(), title: z.string(), version: z.string(), sha256: z.string() }),
  new: z.number().int(),
  closed: z.number().int(),
  still: z.number().int(),
  undecided: z.number().int(),
  worse: z.number().int().describe('findings worse than in it, which gates count'),
  not_in_it: z.number().int().describe('findings of rules or LEAs that it does not have, which gates count too'),
  not_told_apart: z.number().int().describe('records that it does not name, which may be new or as before'),
});
