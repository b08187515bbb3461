import { parse } from 'yaml';

// A second implementation of RULES.md for worlds in which everything is told: written from the text alone, as plainly
// as it can be, and slow. One LEA, its rules by hand: what the audit finds of RULES has to come to the same.

type Cells = Readonly<Record<string, unknown>>;
interface World {
  readonly residency_grants: readonly Cells[];
  readonly placements: readonly Cells[];
  readonly community_school_sites: readonly Cells[];
}

export const PILLARS = [
  'integrated-student-supports',
  'family-and-community-engagement',
  'collaborative-leadership',
  'extended-learning',
];
const LEVELS: Readonly<Record<string, number>> = { 'one-time': 0, periodic: 0.5, ongoing: 1 };

/** A rule of each kind, as a pack has it. */
export const RULES = {
  at: {
    weight: 8,
    measure: {
      kind: 'share',
      of: 'placements',
      that: 'placement.at_community_school',
      counted_by: 'placement.residents',
    },
    credit: { none_at: 0, full_at: 0.5 },
  },
  host: {
    weight: 5,
    measure: {
      kind: 'share',
      of: 'community_school_sites',
      where: 'community_school_site.teacher_vacancies > 0',
      that: 'community_school_site.residents > 0',
    },
  },
  trained: {
    weight: 5,
    measure: {
      kind: 'ratio',
      of: 'placements',
      part: 'placement.mentors_trained_in_pillars',
      whole: 'placement.mentors',
    },
  },
  coursework: {
    weight: 4,
    measure: {
      kind: 'coverage',
      of: 'residency_grants',
      values: 'residency_grant.coursework_pillars',
      required: PILLARS,
    },
  },
  learning: {
    weight: 2,
    measure: {
      kind: 'coverage',
      of: 'community_school_sites',
      values: 'community_school_site.staff_learning_pillars',
      required: 'community_school_site.focus_pillars',
    },
  },
  habits: {
    weight: 3,
    measure: {
      kind: 'checklist',
      of: 'residency_grants',
      asks: [
        { ask: 'one cohort', that: 'residency_grant.regional_cohort', weight: 2 },
        { ask: 'free induction', that: 'residency_grant.induction_free' },
      ],
    },
  },
  years: {
    weight: 4,
    measure: { kind: 'amount', of: 'residency_grants', value: 'residency_grant.service_agreement_years' },
    credit: { none_at: 1, full_at: 4 },
  },
  late: {
    weight: 1,
    measure: { kind: 'amount', of: 'residency_grants', value: 'residency_grant.years_funded_after_grant' },
    credit: { none_at: 5, full_at: 0 },
  },
  coaching: {
    weight: 4,
    measure: { kind: 'levels', of: 'residency_grants', value: 'residency_grant.coaching', levels: LEVELS },
  },
  whole: {
    weight: 3,
    applies_when: 'placements.size() > 0',
    measure: {
      kind: 'checklist',
      asks: [
        { ask: 'someone stays', that: 'placements.exists(p, p.full_year)' },
        { ask: 'three or more', that: 'sum(placements.map(p, p.residents)) >= 3' },
      ],
    },
  },
} as const;

/** The score of a YAML record file in which everything is told; null: nothing to score. */
export function naiveScore(yaml: string): number | null {
  const world = parse(yaml) as World;
  const { residency_grants: grants, placements, community_school_sites: sites } = world;
  const codes = new Set(sites.map((each) => each.site_cds));
  const residentsAt = (code: unknown) =>
    sum(placements.filter((p) => p.site_cds === code).map((p) => number(p.residents)));
  const inNeed = sites.filter((each) => number(each.teacher_vacancies) > 0);
  const focused = sites.filter((each) => words(each.focus_pillars).length > 0);
  const credits: Readonly<Record<keyof typeof RULES, number | null>> = {
    at: ramp(mean(placements.map((p) => [yes(codes.has(p.site_cds)), number(p.residents)])), 0, 0.5),
    host: mean(inNeed.map((each) => [yes(residentsAt(each.site_cds) > 0), 1])),
    trained: mean(placements.map((p) => [number(p.mentors_trained_in_pillars) / number(p.mentors), number(p.mentors)])),
    coursework: mean(grants.map((g) => [covered(words(g.coursework_pillars), PILLARS), 1])),
    learning: mean(focused.map((s) => [covered(words(s.staff_learning_pillars), words(s.focus_pillars)), 1])),
    habits: mean(grants.map((g) => [(2 * yes(g.regional_cohort) + yes(g.induction_free)) / 3, 1])),
    years: mean(grants.map((g) => [ramp(number(g.service_agreement_years), 1, 4) ?? 0, 1])),
    late: mean(grants.map((g) => [ramp(number(g.years_funded_after_grant), 5, 0) ?? 0, 1])),
    coaching: mean(grants.map((g) => [LEVELS[String(g.coaching)] ?? Number.NaN, 1])),
    whole:
      placements.length === 0
        ? null
        : (yes(placements.some((p) => p.full_year)) + yes(sum(placements.map((p) => number(p.residents))) >= 3)) / 2,
  };
  const scored = Object.entries(RULES).flatMap(([id, { weight }]) => {
    const credit = credits[id as keyof typeof RULES];
    return credit === null ? [] : [[credit, weight] as const];
  });
  return mean(scored);
}

/** The weighted mean; what weighs nothing is not there. */
function mean(items: readonly (readonly [credit: number, weight: number])[]): number | null {
  const there = items.filter(([, weight]) => weight > 0);
  if (there.length === 0) return null;
  return sum(there.map(([credit, weight]) => credit * weight)) / sum(there.map(([, weight]) => weight));
}

function ramp(value: number | null, none: number, full: number): number | null {
  return value === null ? null : Math.min(1, Math.max(0, (value - none) / (full - none)));
}

function covered(has: readonly string[], wanted: readonly string[]): number {
  return wanted.filter((each) => has.includes(each)).length / wanted.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function number(cell: unknown): number {
  if (typeof cell !== 'number') throw new Error(`${String(cell)} is no number: the world is not told in full`);
  return cell;
}

function words(cell: unknown): readonly string[] {
  return Array.isArray(cell) ? cell : [];
}

function yes(cell: unknown): 0 | 1 {
  return cell === true ? 1 : 0;
}
