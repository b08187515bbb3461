import * as z from 'zod';
import type { MeasureKind } from '../../model/measure.ts';
import { ASKED, BASES, type OptionSpec, ROLES, SEVERITIES } from '../../model/rule.ts';
import { suggest } from '../../model/schema/suggest.ts';
import { creditOf } from '../credit.ts';
import { TABLE_NAMES } from '../tables.ts';
import { day, equivalents, expression, ramp, text, weight } from './parts.ts';

/** Outcomes an example may expect. */
const OUTCOMES = ['met', 'partial', 'gap', 'unknown', 'not-applicable'] as const;
/** What a `found` text may quote of a finding; `{grant has|grants have}` chooses by the number before it. */
const PLACEHOLDERS = ['met', 'total', 'value', 'missing', 'answer'];

/** A credit as a number, or as a fraction where it has no end: `2/3`. */
const credit = z.union([
  z.number().min(0).max(1),
  z.string().refine((written) => creditOf(written) !== null, 'expected a credit from 0 to 1, as 0.5 or 2/3'),
]);

const example = z
  .strictObject({
    name: text,
    given: z.record(z.string(), z.unknown()).describe('a record file; required ids may be left out'),
    as_of: day.optional().describe('the day it is judged on'),
    expect: z.strictObject({ outcome: z.enum(OUTCOMES), credit: credit.optional() }),
  })
  .describe('a small world and the outcome it must have');

const found = text.superRefine((written, context) => {
  for (const [, placeholder = ''] of written.matchAll(/\{([^{}]*)\}/g)) {
    if (PLACEHOLDERS.includes(placeholder) || /^[^|]+\|[^|]+$/.test(placeholder)) continue;
    const hint = suggest(placeholder, PLACEHOLDERS);
    context.addIssue({ code: 'custom', message: `"{${placeholder}}" stands for nothing a finding has\n${hint}` });
  }
});

/** The schema of a rule file; what a measure takes comes from its kind. */
export function ruleSchema(kinds: ReadonlyMap<string, MeasureKind>) {
  return z.strictObject({
    title: text.describe('what is in place where the rule is met, as a sentence'),
    basis: z.enum(BASES).describe('what it rests on: law, a term of the grant, a state framework, or a proposal'),
    source: text.describe('the document it rests on'),
    why: text.describe('why it matters, for who reads the report'),
    fix: text.describe('who does what next'),
    for_the_state: text.optional().describe('what CDE or CTC can do, kept out of the fix'),
    asked_of: z.array(z.enum(ASKED)).min(1, 'nobody is asked; expected at least one').describe('who can act'),
    role: z
      .enum(ROLES)
      .default('alignment')
      .describe('alignment is scored; a condition is a duty outside the score; context is shown and not judged'),
    severity: z.enum(SEVERITIES).describe('how heavy a gap is: what --fail-on takes'),
    weight: weight.optional().describe('asked of alignment rules, passed over elsewhere'),
    verified: z.boolean().default(true).describe('false: it rests on a number from memory'),
    from: day.optional().describe('its first day'),
    until: day.optional().describe('its last day, included'),
    applies_when: expression.optional().describe('an expression: where it is false, the rule does not apply'),
    measure: measureSchema(kinds).describe('how the records are measured, by its kind'),
    credit: ramp.optional(),
    found: found.describe('what was found, with {met} {total} {value} {missing} and {one has|several have}'),
    examples: z
      .array(example)
      .default([])
      .describe('small worlds with the outcome each must have: the tests of the rule'),
    equivalents,
  });
}

/** A rule's file as it is written. */
export type RuleFields = z.infer<ReturnType<typeof ruleSchema>>;

function measureSchema(kinds: ReadonlyMap<string, MeasureKind>) {
  const error = (issue: { readonly input?: unknown }): string => {
    const { kind } = Object(issue.input) as { kind?: unknown };
    const hint = suggest(String(kind ?? ''), kinds.keys());
    return kind === undefined ? `"kind" is missing\n${hint}` : `"${String(kind)}" is not a kind of measure\n${hint}`;
  };
  const [first, ...rest] = [...kinds.values()].map(kindSchema);
  if (first === undefined) return z.looseObject({ kind: z.string() });
  return z.discriminatedUnion('kind', [first, ...rest], { error });
}

function kindSchema(kind: MeasureKind) {
  const of = z.enum(TABLE_NAMES);
  const options = Object.entries(kind.options).map(([option, spec]) => [option, optionSchema(spec)] as const);
  return z
    .strictObject({
      kind: z.literal(kind.name),
      ...(kind.of === 'none' ? {} : { of: kind.of === 'required' ? of : of.optional(), where: expression.optional() }),
      ...(kind.counted ? { counted_by: expression.optional() } : {}),
      ...(Object.fromEntries(options) as Record<string, z.ZodType>),
    })
    .describe(kind.doc);
}

/** With 0 and 1 among its credits every answer can be told from none, and there are two words at least. */
const scale = z
  .record(z.string(), z.number().min(0, 'a credit is from 0 to 1').max(1, 'a credit is from 0 to 1'))
  .refine((words) => [0, 1].every((end) => Object.values(words).includes(end)), {
    error: 'the scale does not reach from 0 to 1; expected a word of credit 0 and one of credit 1',
  });

function optionSchema(spec: OptionSpec): z.ZodType {
  switch (spec.is) {
    case 'expression':
      return expression.describe(spec.doc);
    case 'words':
      return z
        .union([expression, z.array(text).min(1, 'nothing is required; expected at least one word')], {
          error: 'expected a set, an expression or a list of words',
        })
        .describe(spec.doc);
    case 'asks':
      return z
        .array(z.strictObject({ ask: text, that: expression, weight: weight.optional() }))
        .min(1, 'nothing is asked; expected at least one ask')
        .describe(spec.doc);
    case 'levels':
      return z.record(z.string(), z.number().min(0).max(1)).describe(spec.doc);
    case 'scale':
      return scale.describe(spec.doc);
    case 'text':
      return text.describe(spec.doc);
  }
}
