import * as z from 'zod';
import { ASKED, BASES, ROLES, SEVERITIES } from './rule.ts';

/**
 * The result file (`-f json`): the one contract every report, diff and re-render is made from.
 * Scores, credits and gains are 0..1, unrounded. Stages import the types; only readers and `schema` load the schema.
 */

const span = z
  .strictObject({
    low: z.number(),
    high: z.number().nullable(),
    masked: z.literal(true).optional().describe('the number is known and withheld: it is in a result for the public'),
  })
  .describe('an interval; a null high has no end');
const unit = z.strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) });
const truth = z.union([z.boolean(), z.literal('unknown')]);
const outcome = z.enum(['met', 'partial', 'gap', 'unknown', 'not-applicable']);

const origin = z.strictObject({
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

const diagnostic = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  code: z.string(),
  message: z.string(),
  hint: z.string().nullable(),
  origin: origin.nullable(),
});

const rule = z.strictObject({
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

const place = z.strictObject({
  kind: z.string(),
  key: z.string(),
  cds: z.string().nullable(),
  name: z.string().nullable(),
});

const link = z.strictObject({
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

const missing = z.strictObject({
  kind: z.string(),
  key: z.string().nullable().describe('null: the whole table'),
  field: z.string().nullable(),
  held_by: z.string(),
  origin: origin.nullable(),
});

const evidence = z.strictObject({
  kind: z.string(),
  key: z.string(),
  verdict: z.enum(['met', 'partial', 'gap', 'unknown']),
  documented: z.string().nullable().describe('the document the record rests on; null: declared only'),
  origin,
  related: z.array(origin),
});

const ruleResult = z.strictObject({
  rule: z.string(),
  applies: truth,
  outcome,
  credit: unit.nullable(),
  gain: z.number().nullable(),
  found: z.string(),
  parts: z.array(z.strictObject({ name: z.string(), met: z.number().nullable(), total: z.number() })),
  missing: z.array(missing),
  missing_total: z.number().int(),
  masked: z.number().int().optional().describe('facts it turns on that are known and withheld; left out: none'),
  evidence: z.array(evidence),
  evidence_total: z.number().int(),
  waiver: z.null(),
});

const grant = z.strictObject({
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

const site = z.strictObject({
  cds: z.string().nullable(),
  name: z.string().nullable(),
  community_school: truth,
  funded_by: z.string().nullable(),
  residents: span,
  vacancies: z.number().nullable(),
  mentor_capacity: span.nullable(),
});

const grid = z.record(z.string(), z.enum(['covered', 'partly', 'missing', 'unknown'])).nullable();

const caseResult = z.strictObject({
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
});

const portfolio = z.strictObject({
  cases: z.number().int(),
  scored: z.number().int(),
  score: unit.nullable(),
  bands: z.array(z.strictObject({ title: z.string(), cases: z.number().int() })),
  common_gaps: z.array(
    z.strictObject({
      rule: z.string(),
      applies: z.number().int(),
      gap: z.number().int(),
      not_reported: z.number().int(),
    }),
  ),
  unpaired: z.array(z.string()),
});

export const resultSchema = z.strictObject({
  schema_version: z.string(),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  as_of: z.string(),
  masked: z
    .strictObject({ up_to: z.number().int(), cells: z.number().int() })
    .optional()
    .describe(
      'present in a result for the public: counts of people from 1 to up_to, and those that would tell them, are withheld in so many cells',
    ),
  school_years: z.array(z.string()),
  pack: z.strictObject({
    id: z.string(),
    title: z.string(),
    version: z.string(),
    sha256: z.string(),
    levers: z.array(z.strictObject({ id: z.string(), title: z.string(), weight: z.number() })),
    bands: z.array(z.strictObject({ from: z.number(), title: z.string() })),
    ta_regions: z
      .strictObject({
        source: z.string(),
        as_of: z.string(),
        verified: z.boolean(),
        regions: z.array(z.strictObject({ title: z.string(), counties: z.array(z.string()) })),
      })
      .optional()
      .describe('regions of technical-assistance centres and the counties they serve (since 1.2)'),
    rules: z.array(rule),
  }),
  inputs: z.array(
    z.strictObject({
      path: z.string(),
      kind: z.string(),
      records: z.number().int(),
      left_out: z.number().int(),
      sha256: z.string(),
    }),
  ),
  directory: z
    .strictObject({
      path: z.string(),
      date: z.string().nullable().describe('the day it speaks of; null: it does not say'),
      sha256: z.string(),
      schools: z.number().int(),
    })
    .nullable()
    .optional()
    .describe('the school directory codes were checked against; null: none (since 1.1)'),
  pupil_counts: z
    .array(
      z.strictObject({
        path: z.string(),
        school_year: z.string().nullable().describe('as 2020-21; null: the file does not say'),
        sha256: z.string(),
        schools: z.number().int(),
      }),
    )
    .optional()
    .describe('the CUPC files upp and enrollment were filled from, in the order asked (since 1.1)'),
  diagnostics: z.array(diagnostic),
  links: z.strictObject({
    total: z.number().int(),
    linked: z.number().int(),
    unsure: z.number().int(),
    links: z.array(link).describe('every placement of the scored year, in record order'),
  }),
  unassigned: z.array(z.strictObject({ kind: z.string(), key: z.string(), why: z.string(), origin })),
  cases: z.array(caseResult),
  portfolio,
  gates: z.array(z.strictObject({ gate: z.string(), verdict: z.enum(['pass', 'fail', 'undecided']), why: z.string() })),
});

export type Result = z.infer<typeof resultSchema>;
export type CaseResult = z.infer<typeof caseResult>;
export type RuleResult = z.infer<typeof ruleResult>;
export type RuleText = z.infer<typeof rule>;
export type LinkResult = z.infer<typeof link>;
export type GrantResult = z.infer<typeof grant>;
export type SiteResult = z.infer<typeof site>;
export type MissingFact = z.infer<typeof missing>;
export type EvidenceResult = z.infer<typeof evidence>;
export type Outcome = z.infer<typeof outcome>;
export type Gate = z.infer<typeof resultSchema>['gates'][number];
export type PillarGrid = z.infer<typeof grid>;
export type Portfolio = z.infer<typeof portfolio>;
