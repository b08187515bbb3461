import * as z from 'zod';
import { baseline } from './result/baseline.ts';
import { caseResult, type grant, type grid, type site } from './result/case.ts';
import type { evidence, missing, ruleResult } from './result/finding.ts';
import { type decider, gate } from './result/gate.ts';
import { link } from './result/link.ts';
import { diagnostic, origin, type outcome, unit } from './result/parts.ts';
import { rule } from './result/rule.ts';
import { listedWaiver } from './result/waiver.ts';

/**
 * The result file (`-f json`): the one contract every report, diff and re-render is made from.
 * Scores, credits and gains are 0..1, unrounded. Stages import the types; only readers and `schema` load the schema.
 */

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

/** The whole of a result file. */
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
  baseline: baseline.optional().describe('the earlier result that gates were held against; left out: none (since 1.3)'),
  waivers: z
    .array(listedWaiver)
    .optional()
    .describe('what became of each waiver given, by LEA and rule; left out: none were given (since 1.3)'),
  cases: z.array(caseResult),
  portfolio,
  gates: z.array(gate),
});

/** One audit: what was read, by which rules, and what was found. */
export type Result = z.infer<typeof resultSchema>;
/** All that was found of one LEA. */
export type CaseResult = z.infer<typeof caseResult>;
/** What one rule came to on one case. */
export type RuleResult = z.infer<typeof ruleResult>;
/** A rule's text, once a result however many cases it is judged on. */
export type RuleText = z.infer<typeof rule>;
/** A placement and the community school site it is at, or may be at. */
export type LinkResult = z.infer<typeof link>;
/** A grant of a case. */
export type GrantResult = z.infer<typeof grant>;
/** A school of a case. */
export type SiteResult = z.infer<typeof site>;
/** A fact nobody reported, and who holds it. */
export type MissingFact = z.infer<typeof missing>;
/** A record a finding rests on. */
export type EvidenceResult = z.infer<typeof evidence>;
/** What a rule came to. */
export type Outcome = z.infer<typeof outcome>;
/** One waiver of the files given, and what became of it. */
export type ListedWaiver = z.infer<typeof listedWaiver>;
/** What a gate asked, and what came of it. */
export type Gate = z.infer<typeof gate>;
/** A fact that would help to decide a gate. */
export type Decider = z.infer<typeof decider>;
/** How far each pillar is covered; null: there is nothing to cover it. */
export type PillarGrid = z.infer<typeof grid>;
/** All LEAs of a result together. */
export type Portfolio = z.infer<typeof portfolio>;
