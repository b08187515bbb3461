import { describe, expect, it } from 'vitest';
import { BURBANK, community, HARTE, judged, OCHOA, placement, type RuleSketch, residency, site } from './audited.ts';

const SHARE = {
  kind: 'share',
  of: 'placements',
  that: 'placement.at_community_school',
  counted_by: 'placement.residents',
};
const TRAINED = {
  kind: 'ratio',
  of: 'placements',
  part: 'placement.mentors_trained_in_pillars',
  whole: 'placement.mentors',
};
const CODED = {
  community_school_grants: [community()],
  community_school_sites: [site(OCHOA)],
};

/** A world, a rule, and what it comes to by hand. */
interface Worked {
  readonly grant?: object;
  readonly rows?: readonly object[];
  readonly sites?: readonly object[];
  readonly rule: RuleSketch;
  readonly credit: readonly [number, number] | null;
  readonly outcome: string;
  readonly applies?: boolean | 'unknown';
}

const full = { full_year: true };
const half = { credit: { none_at: 0, full_at: 0.5 } };
const amount = (credit: object): RuleSketch => ({
  measure: { kind: 'amount', of: 'residency_grants', value: 'residency_grant.service_agreement_years' },
  credit,
});
const FULL_YEAR = { kind: 'share', of: 'placements', that: 'placement.full_year' };

const WORKED: Readonly<Record<string, Worked>> = {
  'enrolled residents on no row are one placement at an unknown site': {
    grant: { residents_enrolled: 10 },
    rows: [placement(OCHOA, 4), placement(BURBANK, 2)],
    rule: { measure: SHARE },
    credit: [0.4, 0.8],
    outcome: 'partial',
  },
  'projected residents stand in where enrolled ones are not reported': {
    grant: { projected_residents: 8 },
    rows: [placement(OCHOA, 6)],
    rule: { measure: SHARE },
    credit: [0.75, 1],
    outcome: 'partial',
  },
  'enrolled residents are asked before projected ones': {
    grant: { residents_enrolled: 6, projected_residents: 8 },
    rows: [placement(OCHOA, 6)],
    rule: { measure: SHARE },
    credit: [1, 1],
    outcome: 'met',
  },
  'rows of a range hold as many as their high end before any are withheld': {
    grant: { residents_enrolled: 6 },
    rows: [placement(OCHOA, '2-4'), placement(BURBANK, 1)],
    rule: { measure: SHARE },
    // 5 at most on rows, 1 withheld: 2 of 4 at least, 5 of 6 at most.
    credit: [0.5, 5 / 6],
    outcome: 'partial',
  },
  'a suppressed count lies in 1 to 10': {
    rows: [placement(OCHOA, '*'), placement(BURBANK, 2)],
    rule: { measure: SHARE },
    credit: [1 / 3, 10 / 12],
    outcome: 'partial',
  },
  'the ratio is the sum of parts over the sum of wholes': {
    rows: [
      placement(OCHOA, 1, { mentors: 4, mentors_trained_in_pillars: 1 }),
      placement(BURBANK, 1, { mentors: 1, mentors_trained_in_pillars: 1 }),
    ],
    rule: { measure: TRAINED },
    credit: [0.4, 0.4],
    outcome: 'partial',
  },
  'a ratio exactly at the top of its ramp is met, however it is added up': {
    rows: [
      placement(OCHOA, 1, { mentors: 3, mentors_trained_in_pillars: 0 }),
      placement(BURBANK, 1, { mentors: 23, mentors_trained_in_pillars: 13 }),
    ],
    rule: { measure: TRAINED, ...half },
    credit: [1, 1],
    outcome: 'met',
  },
  'a part nobody reported may be none or all of its whole': {
    rows: [placement(OCHOA, 1, { mentors: 4 }), placement(BURBANK, 1, { mentors: 4, mentors_trained_in_pillars: 2 })],
    rule: { measure: TRAINED },
    credit: [0.25, 0.75],
    outcome: 'partial',
  },
  'a whole without end brings the low end to its limit, and the high end to the part it must hold': {
    rows: [placement(OCHOA, 1, { mentors_trained_in_pillars: 3 })],
    rule: { measure: TRAINED },
    credit: [0, 1],
    outcome: 'unknown',
  },
  'a whole without end beside no part earns nothing at either end': {
    rows: [
      placement(OCHOA, 1, { mentors_trained_in_pillars: 0 }),
      placement(BURBANK, 1, { mentors: 4, mentors_trained_in_pillars: 2 }),
    ],
    rule: { measure: TRAINED },
    credit: [0, 0.5],
    outcome: 'partial',
  },
  'nobody of nobody at the high end is 0, and optional': {
    rows: [placement(OCHOA, 1, { mentors_trained_in_pillars: 0 })],
    rule: { measure: TRAINED },
    credit: [0, 0],
    outcome: 'unknown',
    applies: 'unknown',
  },
  'no mentors at all is not applicable': {
    rows: [placement(OCHOA, 1, { mentors: 0, mentors_trained_in_pillars: 0 })],
    rule: { measure: TRAINED },
    credit: null,
    outcome: 'not-applicable',
    applies: false,
  },
  'a range of parts never exceeds the whole': {
    rows: [placement(OCHOA, 1, { mentors: 3, mentors_trained_in_pillars: '2-6' })],
    rule: { measure: TRAINED },
    credit: [2 / 3, 1],
    outcome: 'partial',
  },
  'a record of unknown scope may leave the ratio as it is': {
    rows: [
      placement(OCHOA, 1, { ...full, mentors: 4, mentors_trained_in_pillars: 2 }),
      placement(BURBANK, 1, { mentors: 4, mentors_trained_in_pillars: 4 }),
    ],
    rule: { measure: { ...TRAINED, where: 'placement.full_year' } },
    credit: [0.5, 0.75],
    outcome: 'partial',
  },
  'nothing surely in scope is optional: never a gap': {
    rows: [placement(BURBANK, 2)],
    rule: { measure: { ...SHARE, where: 'placement.full_year' } },
    credit: [0, 0],
    outcome: 'unknown',
    applies: 'unknown',
  },
  'an optional result that is met either way is met': {
    rows: [placement(OCHOA, 2)],
    rule: { measure: { ...SHARE, where: 'placement.full_year' } },
    credit: [1, 1],
    outcome: 'met',
    applies: 'unknown',
  },
  'applies_when nobody can decide leaves a gap unknown': {
    rows: [placement(BURBANK, 2)],
    rule: { measure: SHARE, applies_when: 'residency_grants.exists(g, g.regional_cohort)' },
    credit: [0, 0],
    outcome: 'unknown',
    applies: 'unknown',
  },
  'applies_when false asks nothing': {
    grant: { regional_cohort: false },
    rows: [placement(BURBANK, 2)],
    rule: { measure: SHARE, applies_when: 'residency_grants.exists(g, g.regional_cohort)' },
    credit: null,
    outcome: 'not-applicable',
    applies: false,
  },
  'nothing in scope is not applicable': {
    rows: [placement(BURBANK, 2, { full_year: false })],
    rule: { measure: { ...SHARE, where: 'placement.full_year' } },
    credit: null,
    outcome: 'not-applicable',
    applies: false,
  },
  'a duty met in part is a gap': {
    rows: [placement(OCHOA, 1, full), placement(BURBANK, 1, { full_year: false })],
    rule: { role: 'condition', measure: FULL_YEAR },
    credit: [0.5, 0.5],
    outcome: 'gap',
  },
  'a duty that may yet be met in full is unknown': {
    rows: [placement(OCHOA, 1, full), placement(BURBANK, 1)],
    rule: { role: 'condition', measure: FULL_YEAR },
    credit: [0.5, 1],
    outcome: 'unknown',
  },
  'a falling ramp swaps the ends': {
    rows: [placement(OCHOA, 2), placement(BURBANK, '1-2')],
    rule: { measure: SHARE, credit: { none_at: 1, full_at: 0 } },
    // 2 of 4 to 2 of 3 at a community school.
    credit: [1 / 3, 0.5],
    outcome: 'partial',
  },
  'amount: the ramp acts on each record, and its ends are clamped': {
    grant: { service_agreement_years: 3 },
    rule: amount({ none_at: 1, full_at: 5 }),
    credit: [0.5, 0.5],
    outcome: 'partial',
  },
  'amount: a falling ramp earns most for least': {
    grant: { service_agreement_years: 1 },
    rule: amount({ none_at: 4, full_at: 0 }),
    credit: [0.75, 0.75],
    outcome: 'partial',
  },
  'amount: what nobody reported is all of the ramp': {
    rule: amount({ none_at: 1, full_at: 5 }),
    credit: [0, 1],
    outcome: 'unknown',
  },
  'checklist: asks weigh as they say': {
    grant: { decisions_recorded: true, data_sharing_agreement: false },
    rule: {
      measure: {
        kind: 'checklist',
        of: 'residency_grants',
        asks: [
          { ask: 'decisions are recorded', that: 'residency_grant.decisions_recorded', weight: 2 },
          { ask: 'data are shared', that: 'residency_grant.data_sharing_agreement' },
          { ask: 'targets are shared', that: 'residency_grant.shared_outcome_targets' },
        ],
      },
    },
    credit: [0.5, 0.75],
    outcome: 'partial',
  },
  'levels: a word nobody reported lies between the least and the most': {
    rule: {
      measure: {
        kind: 'levels',
        of: 'residency_grants',
        value: 'residency_grant.coaching',
        levels: { 'one-time': 0.25, periodic: 0.5, ongoing: 1 },
      },
    },
    credit: [0.25, 1],
    outcome: 'partial',
  },
  'coverage: what a site asks for is what is required, where it asks': {
    sites: [
      site(OCHOA, {
        focus_pillars: ['collaborative-leadership'],
        staff_learning_pillars: ['collaborative-leadership'],
      }),
      site(BURBANK, {
        focus_pillars: ['extended-learning', 'collaborative-leadership'],
        staff_learning_pillars: ['extended-learning'],
      }),
      site(HARTE, { focus_pillars: 'none', staff_learning_pillars: ['extended-learning'] }),
    ],
    rule: {
      measure: {
        kind: 'coverage',
        of: 'community_school_sites',
        values: 'community_school_site.staff_learning_pillars',
        required: 'community_school_site.focus_pillars',
      },
    },
    credit: [0.75, 0.75],
    outcome: 'partial',
  },
  'coverage: a site that does not say what it asks for may ask for nothing': {
    sites: [
      site(OCHOA, {
        focus_pillars: ['collaborative-leadership'],
        staff_learning_pillars: ['collaborative-leadership'],
      }),
      site(BURBANK, { staff_learning_pillars: 'none' }),
    ],
    rule: {
      measure: {
        kind: 'coverage',
        of: 'community_school_sites',
        values: 'community_school_site.staff_learning_pillars',
        required: 'community_school_site.focus_pillars',
      },
    },
    credit: [0.5, 1],
    outcome: 'partial',
  },
  'a rule of the case has one item': {
    grant: { joint_ta_plan: true },
    rule: { measure: { kind: 'share', of: 'residency_grants', that: 'residency_grants.exists(g, g.joint_ta_plan)' } },
    credit: [1, 1],
    outcome: 'met',
  },
};

describe('a finding is what one works out by hand', () => {
  it.each(Object.entries(WORKED))('%s', async (_, { grant = {}, rows = [], sites, rule, credit, outcome, applies }) => {
    const records = {
      ...CODED,
      residency_grants: [residency(grant)],
      placements: rows as Record<string, unknown>[],
      ...(sites === undefined ? {} : { community_school_sites: sites as Record<string, unknown>[] }),
    };
    const found = await judged(records, rule);
    if (credit === null) expect(found.credit).toBeNull();
    else {
      expect(found.credit?.low).toBeCloseTo(credit[0], 12);
      expect(found.credit?.high).toBeCloseTo(credit[1], 12);
    }
    expect([found.outcome, found.applies]).toEqual([outcome, applies ?? true]);
  });
});

describe('a table no input holds', () => {
  it('leaves a rule over it anywhere between 0 and 1, and optional', async () => {
    const found = await judged({ ...CODED, residency_grants: [residency()] }, { measure: SHARE });
    expect(found).toMatchObject({ credit: { low: 0, high: 1 }, outcome: 'unknown', applies: 'unknown' });
  });

  it('is not the same as an empty one', async () => {
    const found = await judged({ ...CODED, residency_grants: [residency()], placements: [] }, { measure: SHARE });
    expect(found).toMatchObject({ credit: null, outcome: 'not-applicable' });
  });
});
