import type {
  CaseResult,
  EvidenceResult,
  GrantResult,
  MissingFact,
  Result,
  RuleResult,
  SiteResult,
} from '../../../src/model/result.ts';
import { PACK } from './pack.ts';

/** A place in one of the sample's files, written `placements.csv:4`. */
export function at(place: string, field: string | null = null): EvidenceResult['origin'] {
  const [path = '', line = '1'] = place.split(':');
  return { path, line: Number(line), column: field === null ? null : 3, field };
}

/** Records that speak for or against a finding, by their places. */
export function seen(verdict: EvidenceResult['verdict'], ...places: string[]): EvidenceResult[] {
  return places.map((place) => ({
    kind: 'placements',
    key: place,
    verdict,
    documented: null,
    origin: at(place),
    related: [],
  }));
}

/** A fact nobody told: `mentor_capacity` of one site's record, held by the principal. */
export function lacks(held_by: string, kind: string, key: string | null, field: string | null, place: string) {
  const origin = key === null ? null : at(place, field);
  return { held_by, kind, key, field, origin } satisfies MissingFact;
}

/** The result of one rule: by default it surely applies and earns all or nothing. */
export function judged(
  rule: string,
  outcome: RuleResult['outcome'],
  found: string,
  rest: Partial<RuleResult> = {},
): RuleResult {
  const ends = { met: [1, 1], partial: [0.5, 0.5], gap: [0, 0], unknown: [0, 1], 'not-applicable': [0, 0] }[outcome];
  const [low = 0, high = 0] = ends;
  const { evidence = [], missing = [] } = rest;
  return {
    rule,
    applies: outcome !== 'not-applicable',
    outcome,
    credit: outcome === 'not-applicable' ? null : { low, high },
    gain: null,
    found,
    parts: [],
    missing_total: missing.length,
    evidence_total: evidence.length,
    waiver: null,
    ...rest,
    missing,
    evidence,
  };
}

/** A grant with its office; the rest as in the arguments. */
export function grant(side: GrantResult['side'], id: string, program: string, rest: Partial<GrantResult>): GrantResult {
  return {
    id,
    program,
    side,
    lead: '',
    lead_name: null,
    status: 'awarded',
    dates: { start: null, end: null },
    amount: null,
    office: null,
    ...rest,
  };
}

/** A CCSPP site with residents; what is not given is not reported. */
export function site(cds: string | null, name: string, residents: number, rest: Partial<SiteResult> = {}): SiteResult {
  return {
    cds,
    name,
    community_school: true,
    funded_by: 'ccspp',
    residents: { low: residents, high: residents },
    vacancies: null,
    mentor_capacity: null,
    ...rest,
  };
}

const NO_PILLARS: CaseResult['pillars'] = {
  coursework: null,
  fieldwork: null,
  coaching: null,
  mentors: null,
  site_focus: null,
  staff_learning: null,
};

/** An LEA with no grant, to which each sample adds what it is about. */
export function agency(cds: string, name: string | null, county: string | null, rest: Partial<CaseResult>): CaseResult {
  return {
    lea: { cds, name, county },
    paired: true,
    ready_to_pair: [],
    grants: [],
    sites: [],
    pillars: NO_PILLARS,
    score: null,
    band: null,
    completeness: null,
    bounds: 'exact',
    levers: PACK.levers.map(({ id }) => ({ id, score: null })),
    notes: [],
    results: [],
    ...rest,
  };
}

/** A result over the cases; totals as of a run that read them from two files. */
export function resultOf(cases: CaseResult[], rest: Partial<Result> = {}): Result {
  const scored = cases.filter((one) => one.score !== null).length;
  return {
    schema_version: '1.0.0',
    tool: { name: 'grantalign', version: '0.1.0' },
    as_of: '2026-03-01',
    school_years: ['2025-26'],
    pack: PACK,
    inputs: [],
    directory: null,
    pupil_counts: [],
    diagnostics: [],
    links: { total: 0, linked: 0, unsure: 0, links: [] },
    unassigned: [],
    cases,
    portfolio: { cases: cases.length, scored, score: null, bands: [], common_gaps: [], unpaired: [] },
    gates: [],
    ...rest,
  };
}

/** A waiver in force (made up). */
export const WAIVER: NonNullable<RuleResult['waiver']> = {
  reason: 'The stipend is raised with the May revision.',
  approved_by: 'County office of education, grants desk',
  granted: '2026-03-01',
  expires: '2026-12-31',
  origin: { path: 'waivers.csv', line: 2, column: null, field: null },
};
