import * as z from 'zod';
import { isDate } from '../../model/calendar.ts';

/** A text of one character at least. */
export const text = z.string().min(1, 'expected text, not nothing');

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine(isDate, 'no such day; expected a date as 2025-07-01')
  .describe('a day, as 2025-07-01');

/** A CEL expression; `true` and `1` are expressions too. */
export const expression = z.union([z.string().min(1), z.number(), z.boolean()], {
  error: 'expected a CEL expression',
});

/** A weight: more than nothing. */
export const weight = z.number().positive('a weight is above 0').max(1000, 'a weight is at most 1000');

/** From no credit to full credit, in either direction. */
export const ramp = z
  .strictObject({ none_at: z.number().default(0), full_at: z.number().default(1) })
  .refine((credit) => credit.none_at !== credit.full_at, {
    error: 'none_at and full_at are the same; expected two numbers apart\nA ramp runs from one to the other.',
  })
  .describe('credit 0 at none_at, 1 at full_at, in between along a line');

/** A name expressions can use. */
export const name = /^[a-z][a-z0-9_]*$/;
/** An id of a pack, a lever or a rule's file. */
export const slug = z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected small letters, digits and hyphens');

/** Slips that change nothing, as an author documents them. */
export const equivalents = z
  .array(
    z.strictObject({
      mutant: text.describe('the slip, as "rules test --mutate" names it'),
      why: text.describe('why it decides the same for every input'),
    }),
  )
  .default([])
  .describe('slips that "rules test --mutate" tries and that no example could tell');
