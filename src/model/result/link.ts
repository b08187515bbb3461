import * as z from 'zod';
import { origin, truth } from './parts.ts';

const place = z.strictObject({
  kind: z.string(),
  key: z.string(),
  cds: z.string().nullable(),
  name: z.string().nullable(),
});

/** A placement and the community school site it is at, or may be at. */
export const link = z.strictObject({
  left: place.extend({ origin }),
  right: place.extend({ origin }).nullable(),
  verdict: truth,
  method: z.enum(['code', 'crosswalk', 'moved-code', 'no-code', 'withheld', 'no-table']),
  candidates: z.array(
    place.extend({
      score: z.number().nullable().describe('how alike the names are, 0 to 1; null: the last seven digits are alike'),
    }),
  ),
});
