import * as z from 'zod';
import { findingChange } from './changed-finding.ts';
import { unit } from './parts.ts';

const ends = z.strictObject({ low: z.number(), high: z.number() });

/** What each cause did to the two ends of a score; the parts sum to the change. */
export const split = z.strictObject({ data: ends, rules: ends, links: ends, date: ends }).partial();

const scoreChange = z.strictObject({
  before: unit.nullable(),
  after: unit.nullable(),
  change: ends.nullable().describe('null: one side has no score, which is not 0'),
  split: split
    .optional()
    .describe('exact Shapley values over the causes that differ; left out: not asked for, or not to be had'),
});

const band = z.strictObject({ low: z.string(), high: z.string() }).nullable();

/** What changed in one LEA. */
export const caseDifference = z.strictObject({
  lea: z.strictObject({ cds: z.string(), name: z.string().nullable(), county: z.string().nullable() }),
  on: z.enum(['both', 'before', 'after']).describe('which of the two results speaks of it'),
  score: scoreChange,
  levers: z.array(scoreChange.extend({ id: z.string() })),
  band: z.strictObject({ before: band, after: band }),
  completeness: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }),
  findings: z
    .array(findingChange)
    .describe('alignment rules and duties that are open, undecided or changed; what is in place in both is left out'),
});
