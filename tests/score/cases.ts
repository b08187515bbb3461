import type { Case } from '../../src/model/case.ts';
import type { Judged, Measured } from '../../src/model/measure.ts';
import type { CaseResult } from '../../src/model/result.ts';
import type { Pack, Rule } from '../../src/model/rule.ts';
import { scoreCase } from '../../src/score/score-case.ts';
import { measureOf, residencyGrant, ruleOf, scope, site } from '../measure/hand-made.ts';

/** What a measure said, by its credit. */
export function measured(low: number, high = low, rest: Partial<Measured> = {}): Measured {
  return {
    credit: { low, high },
    optional: false,
    met: { low: 0, high: 0 },
    total: { low: 1, high: 1 },
    value: null,
    lacking: [],
    parts: [],
    evidence: [],
    evidence_total: 0,
    evidence_rest: null,
    facts: null,
    ...rest,
  };
}

/** A judgement of a rule that surely applies. */
export function judgement(rule: Rule, outcome: Measured | null, applies: Judged['applies'] = outcome !== null): Judged {
  return { rule, applies, measured: outcome };
}

export function rule(id: string, rest: Partial<Rule> = {}): Rule {
  return ruleOf(id, measureOf('share', { of: 'residency_grants' }), rest);
}

export function packOf(...rules: Rule[]): Pack {
  return {
    id: 'valley',
    title: 'A valley pack',
    version: '1.0.0',
    sha256: '0'.repeat(64),
    levers: ['placement', 'partnership'].map((id) => ({ id, title: id, why: 'Why.' })),
    ta_regions: null,
    bands: [
      { from: 0, title: 'Side by side' },
      { from: 35, title: 'Connecting' },
      { from: 65, title: 'Coordinating' },
      { from: 85, title: 'Woven' },
    ],
    rules,
  };
}

/** Oakland with one grant of each program (illustrative). */
export function oakland(rest: Partial<Case> = {}): Case {
  const tables = scope({
    residency_grants: [residencyGrant({ grant_id: 'TRI24', residents_enrolled: 12 })],
    community_school_sites: [site({ site_cds: '01612590130617' })],
  });
  return {
    lea: { cds: '01612590000000', name: 'Oakland Unified', county: 'Alameda', months_of_overlap: 0 },
    paired: true,
    alignment: tables,
    duties: tables,
    held_elsewhere: [],
    placed_outside: [],
    ...rest,
  };
}

/** Scores a case from the credit of each rule. */
export function score(case_: Case, ...judged: Judged[]): CaseResult {
  const pack = packOf(...judged.map((each) => each.rule));
  return scoreCase(pack, case_, judged, '2026-01-15', (rule) => judgementOf(judged, rule));
}

function judgementOf(judged: readonly Judged[], rule: Rule): Judged {
  const found = judged.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(`"${rule.id}" was not judged`);
  return found;
}
