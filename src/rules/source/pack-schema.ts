import * as z from 'zod';
import { day, equivalents, name, ramp, slug, text, weight } from './parts.ts';

const lever = z.strictObject({ id: slug.describe("the folder of the lever's rules"), title: text, why: text });
const band = z.strictObject({ from: z.number().min(0).max(100), title: text });
const key = z.string().regex(name, 'expected a name of small letters, digits and _');

const change = z
  .union(
    [
      z.enum(['off']),
      z.literal(false),
      z.strictObject({ off: z.boolean().optional(), weight: weight.optional(), credit: ramp.optional() }),
    ],
    { error: 'expected "off", or a mapping of what changes: weight, credit' },
  )
  .describe('off, or what changes');

/** The schema of pack.yaml. */
export const packSchema = z.strictObject({
  id: slug,
  title: text,
  version: text,
  extends: text.optional().describe('a built-in pack, or a folder relative to this file'),
  directory: text
    .optional()
    .describe('the school directory codes are checked against: a file beside this one, or none'),
  levers: z.array(lever).default([]).describe('in the order of reports'),
  sets: z.record(key, z.array(text).min(1, 'the set is empty; expected at least one word')).default({}),
  lookups: z
    .record(key, z.looseObject({ source: text, as_of: day, note: text.optional() }))
    .default({})
    .describe('reference tables: entries inline, or steps [{from, value}]'),
  bands: z.array(band).optional().describe('of the low score, from 0 up'),
  ta_regions: z
    .strictObject({
      source: text,
      as_of: day,
      verified: z.boolean().default(true),
      regions: z.record(text, z.array(text).min(1, 'the region serves no county; expected at least one')),
    })
    .optional()
    .describe('regions of technical-assistance centres, and the counties they serve'),
  rules: z.record(z.string(), change).default({}).describe('changes to the rules of the pack that is extended, by id'),
  equivalents,
});

/** A pack.yaml as it is written. */
export type PackFields = z.infer<typeof packSchema>;
/** What a pack changes in a rule of the pack it extends. */
export type RuleChange = z.infer<typeof change>;
