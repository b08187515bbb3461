import * as z from 'zod';
import { SEVERITIES } from '../../model/rule.ts';

const schema = z
  .strictObject({
    min_score: z
      .number()
      .min(0, 'expected a number from 0 to 100')
      .max(100, 'expected a number from 0 to 100')
      .optional()
      .describe('Every LEA scores at least this much of 100'),
    fail_on: z
      .enum(['condition', ...SEVERITIES])
      .optional()
      .describe('No gap of this weight'),
  })
  .describe('What an audit passes or fails on');

/** `gates`: what CI passes or fails on. */
export const GATES = {
  schema,
  read: (value: z.output<typeof schema>) => ({ min_score: value.min_score ?? null, fail_on: value.fail_on ?? null }),
};
