import * as z from 'zod';
import { ASKED, BASES, ROLES, SEVERITIES } from '../rule.ts';

/** A rule's text, once a result however many cases it is judged on. */
export const rule = z.strictObject({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  fix: z.string(),
  for_the_state: z.string().nullable().describe('what CDE or CTC can do, apart from the fix'),
  source: z.string(),
  basis: z.enum(BASES),
  role: z.enum(ROLES),
  asked_of: z.array(z.enum(ASKED)),
  severity: z.enum(SEVERITIES),
  weight: z.number(),
  verified: z.boolean(),
  lever: z.string(),
});
