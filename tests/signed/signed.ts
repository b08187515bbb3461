import type { Case } from '../../src/model/case.ts';
import type { CaseResult, Outcome } from '../../src/model/result.ts';
import type { Signed } from '../../src/model/signed.ts';
import type { Signing } from '../../src/signed/force.ts';
import { measureOf } from '../measure/hand-made.ts';
import { oakland, packOf, rule } from '../score/cases.ts';

/** A pack of a proposal, a duty, a rule from memory and a fact that is only shown. */
export const PACK = packOf(
  rule('placement/residents-at-community-schools', { weight: 8 }),
  rule('partnership/stipend-floor', { role: 'condition', weight: 0 }),
  rule('partnership/advisory-council', { role: 'condition', weight: 0, verified: false }),
  rule('partnership/phases', { role: 'context', weight: 0 }),
);

export const OAKLAND = oakland();
/** Two districts of the state have this name. */
export const CASES: readonly Case[] = [
  OAKLAND,
  { ...OAKLAND, lea: { ...OAKLAND.lea, cds: '15633210000000', name: 'Washington Union' } },
  { ...OAKLAND, lea: { ...OAKLAND.lea, cds: '10767780000000', name: 'Washington Union' } },
];

/** Midsummer in every zone, ends told a month before. */
export const JUNE: Signing = { dayIn: () => '2026-06-30', zone: 'America/Los_Angeles', warn_days: 30 };

/** A waiver as it is read (the office is made up). */
export function waiver(cells: Partial<Signed<'waivers'>['cells']> = {}, line = 2): Signed<'waivers'> {
  return {
    kind: 'waivers',
    cells: {
      rule: 'stipend-floor',
      lea: 'Oakland Unified',
      reason: 'The budget is revised in May.',
      approved_by: 'County office of education, grants desk',
      granted: '2026-03-01',
      expires: '2026-12-31',
      ...cells,
    },
    zone: null,
    originOf: (field) => ({ path: 'waivers.csv', line, column: null, field }),
  };
}

/** Oakland's results, all of one outcome. */
export function resultsOf(outcome: Outcome): CaseResult {
  const results = PACK.rules.map(({ id }) => ({ rule: id, outcome }));
  return { lea: OAKLAND.lea, results } as unknown as CaseResult;
}

/** The pack with a question for people; its credits are those of the rule's scale. */
export const ASKING = packOf(
  ...PACK.rules,
  rule('partnership/shared-vision', {
    measure: measureOf('judgement', {
      options: { question: 'Alike?', evidence: 'both tools', scale: { 'not-yet': 0, partly: 0.5, 'in-place': 1 } },
    }),
  }),
);

/** An answer as it is read (the office is made up). */
export function answer(cells: Partial<Signed<'attestations'>['cells']> = {}, line = 2): Signed<'attestations'> {
  return {
    kind: 'attestations',
    cells: {
      rule: 'shared-vision',
      lea: '01612590000000',
      answer: 'partly',
      by: 'Regional TA centre',
      on: '2026-03-01',
      expires: '2026-12-31',
      ...cells,
    },
    zone: null,
    originOf: (field) => ({ path: 'answers.csv', line, column: null, field }),
  };
}
