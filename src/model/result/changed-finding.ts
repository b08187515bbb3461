import * as z from 'zod';
import { origin, outcome, truth, unit } from './parts.ts';

const verdict = z.enum(['met', 'partial', 'gap', 'unknown', 'absent']);

/** One record of a finding, whose verdict changed. */
export const recordChange = z.strictObject({
  kind: z.string(),
  key: z.string(),
  before: verdict,
  after: verdict,
  origin: origin.nullable().describe('where it stands now, else where it stood'),
});

const stand = z.strictObject({
  applies: truth,
  outcome,
  credit: unit.nullable(),
  found: z.string(),
  masked: z.number().int().optional(),
  missing_total: z.number().int(),
});

/** One rule's result in one LEA, before and after. */
export const findingChange = z.strictObject({
  rule: z.string(),
  change: z
    .enum(['new', 'closed', 'still', 'undecided', 'scope', 'one-side'])
    .describe(
      'new: open and was not; closed: was open and is not; still: open in both; undecided: not known in one of them; scope: came to apply and is in place, or applies no longer; one-side: the rule or the LEA is in one result only',
    ),
  direction: z
    .enum(['worse', 'better', 'mixed', 'none'])
    .describe(
      'worse: the low end of its credit fell, it is a gap for certain that was not, or a record is open that was not; mixed: better in part too; none: the same, or only better known',
    ),
  before: stand.nullable(),
  after: stand.nullable(),
  records: z
    .strictObject({
      new: z.array(recordChange),
      closed: z.array(recordChange),
      still: z.number().int(),
      unnamed_new: z.number().int().describe('new ones beyond the first records that a result names'),
      unnamed_closed: z.number().int(),
      not_told_apart: z
        .number()
        .int()
        .describe('records beyond the first that a result names, of which nothing is known'),
    })
    .describe('the records the finding rests on, by their identity'),
});
