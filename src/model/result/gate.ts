import * as z from 'zod';
import { missing } from './finding.ts';

/** A fact that would help to decide a gate. */
export const decider = missing.extend({
  lea: z.string().describe('the code of the LEA it is asked of'),
  rules: z
    .array(z.string())
    .describe('the rules it bears on; none: the LEA has records of one program alone, and records of the other decide'),
  settles: z
    .strictObject({
      share: z
        .number()
        .nullable()
        .describe('of a gate on scores: how much of the score, 0 to 1, could go from its width; null: of other gates'),
      duties: z.number().int().describe('undecided duties it bears on'),
      findings: z.number().int().describe('all undecided results it bears on'),
    })
    .describe('what it could settle at most'),
});

/** What a run was to pass or fail on, and what came of it. */
export const gate = z.strictObject({
  gate: z.string(),
  verdict: z.enum(['pass', 'fail', 'undecided']),
  why: z.string(),
  on_undecided: z
    .enum(['fail', 'pass'])
    .optional()
    .describe('what the config makes of this gate being undecided; left out: nothing, the run exits 3 (since 1.3)'),
  would_decide: z
    .array(decider)
    .optional()
    .describe('of an undecided gate the first facts that would decide it, what settles most first (since 1.3)'),
  would_decide_total: z.number().int().optional().describe('how many facts would decide it, all told (since 1.3)'),
});
