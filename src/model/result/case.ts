import * as z from 'zod';
import { since } from './baseline.ts';
import { ruleResult } from './finding.ts';
import { origin, span, truth, unit } from './parts.ts';

/** A grant of the case. */
export const grant = z.strictObject({
  id: z.string(),
  program: z
    .string()
    .describe(
      'residency: capacity | implementation | expansion; community school: planning | implementation | extension | coordination',
    ),
  side: z.enum(['residency', 'community-schools']),
  lead: z.string(),
  lead_name: z.string().nullable(),
  status: z.string().nullable(),
  dates: z.strictObject({ start: z.string().nullable(), end: z.string().nullable() }),
  amount: z.number().nullable(),
  office: z.string().nullable(),
  origin: origin.optional().describe('where its record stands; older results do not say'),
});

/** A school of the case. */
export const site = z.strictObject({
  cds: z.string().nullable(),
  name: z.string().nullable(),
  community_school: truth,
  funded_by: z.string().nullable(),
  residents: span,
  vacancies: z.number().nullable(),
  mentor_capacity: span.nullable(),
});

/** How far each pillar is covered. */
export const grid = z.record(z.string(), z.enum(['covered', 'partly', 'missing', 'unknown'])).nullable();

/** All that was found of one LEA. */
export const caseResult = z.strictObject({
  lea: z.strictObject({ cds: z.string(), name: z.string().nullable(), county: z.string().nullable() }),
  paired: truth,
  ready_to_pair: z.array(z.string()),
  grants: z.array(grant),
  sites: z.array(site),
  pillars: z
    .strictObject({
      coursework: grid,
      fieldwork: grid,
      coaching: grid,
      mentors: grid,
      site_focus: grid,
      staff_learning: grid,
    })
    .describe('pillar -> covered, partly, missing, unknown; null: nothing to cover it'),
  score: unit.nullable(),
  band: z.strictObject({ low: z.string(), high: z.string() }).nullable(),
  completeness: z.number().nullable(),
  bounds: z.enum(['exact', 'outer']),
  levers: z.array(z.strictObject({ id: z.string(), score: unit.nullable() })),
  notes: z
    .array(z.string())
    .describe(
      'what a reader of this case must know: withheld residents, placements outside the grant, duties held elsewhere',
    ),
  results: z.array(ruleResult),
  since: z
    .array(since)
    .optional()
    .describe(
      'findings that are not as in the baseline, by rule; what stands open as it did, and no worse, is left out (since 1.3)',
    ),
});
