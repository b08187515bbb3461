import * as z from 'zod';

/** An interval of a number; a number that is known is one with equal ends. */
export const span = z
  .strictObject({
    low: z.number(),
    high: z.number().nullable(),
    masked: z.literal(true).optional().describe('the number is known and withheld: it is in a result for the public'),
  })
  .describe('an interval; a null high has no end');
/** An interval of a credit or a score. */
export const unit = z.strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) });
/** A yes, a no, or that nobody reported it. */
export const truth = z.union([z.boolean(), z.literal('unknown')]);
/** What a rule came to. */
export const outcome = z.enum(['met', 'partial', 'gap', 'unknown', 'not-applicable']);

/** Where in the input a record or a cell stands. */
export const origin = z.strictObject({
  path: z.string(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
  field: z.string().nullable(),
  filled_from: z
    .strictObject({
      path: z.string(),
      line: z.number().int().nullable(),
      column: z.number().int().nullable(),
      value: z.string(),
    })
    .optional()
    .describe('where the value stands, where the record lacked it and another file filled it in'),
});

/** What is wrong with the input, as it was told. */
export const diagnostic = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
  origin: origin.nullable(),
});
