import { describe, expect, it } from 'vitest';
import {
  auditOf,
  BURBANK,
  caseIn,
  community,
  HARTE,
  judged,
  OCHOA,
  packOf,
  placement,
  residency,
  resultOf,
  site,
} from './audited.ts';

const YES = [1, 1];
const NO = [0, 0];
const OPEN = [0, 1];

const records = {
  residency_grants: [
    residency({
      residents_enrolled: 6,
      governance_meetings_per_year: 2,
      start_date: '2025-07-01',
      end_date: '2026-06-30',
      regional_cohort: true,
      residency_areas: ['science', 'tk'],
      coaching: 'periodic',
      match_amount: 90000,
      rfa_year: '2023',
    }),
  ],
  placements: [
    placement(OCHOA, 2, { full_year: true, mentors: 2 }),
    placement(BURBANK, '2-4', { full_year: false, residency_area: 'science' }),
    placement(HARTE, 0, { mentors: 1 }),
  ],
  community_school_grants: [community()],
  community_school_sites: [
    site(OCHOA, { enrollment: 500, upp: 80 }),
    site(BURBANK, { enrollment: '*', teacher_vacancies: 0 }),
  ],
};

const lookups = {
  caps: { source: 'this test', as_of: '2026-01-01', '2021': 25000, '2023': 40000 },
  bands: {
    source: 'this test',
    as_of: '2026-01-01',
    steps: [
      { from: 0, value: 10 },
      { from: 5, value: 20 },
      { from: 400, value: 30 },
    ],
  },
};
const sets = { stem: ['science', 'mathematics'] };
const P = 'placements';
const S = 'community_school_sites';
const G = 'residency_grants';

// full_year: true, false, not reported; residents: 2, 2-4, 0; mentors: 2, not reported, 1.
const CASES: readonly (readonly [string, string, readonly number[]])[] = [
  ['a comparison is true when it is for all values', `${P}.exists(p, p.residents >= 2)`, YES],
  ['a comparison is false when it is for all values', `${P}.exists(p, p.residents > 4)`, NO],
  ['a comparison is else unknown', `${P}.exists(p, p.residents > 2)`, OPEN],
  ['a count nobody reported is 0 or more', `${P}.all(p, p.mentors >= 0)`, YES],
  ['a percentage nobody reported is 0 to 100', `${S}.all(s, s.upp <= 100)`, YES],
  ['money nobody reported is 0 or more', `${G}.all(g, g.ihe_contribution + 1 > 0)`, YES],
  ['false decides an "and" beside an unknown', `${P}.exists(p, p.full_year && p.residents > 0 && p.residents < 1)`, NO],
  ['true decides an "or" beside an unknown', `${P}.all(p, p.full_year || !p.full_year || p.residents == 0)`, YES],
  ['not of an unknown is unknown', `!${P}.all(p, p.full_year || p.residents > 1)`, OPEN],
  ['sum acts on the ends', `sum(${P}.map(p, p.residents)) >= 4 && sum(${P}.map(p, p.residents)) <= 6`, YES],
  ['sum of an open whole is open', `sum(${P}.map(p, p.mentors)) >= 3`, YES],
  ['size of a list with a maybe is an interval', `${P}.filter(p, p.full_year).size() <= 2`, YES],
  ['size of a list with a maybe is not decided inside it', `${P}.filter(p, p.full_year).size() == 1`, OPEN],
  ['a sum over a maybe may leave it out', `sum(${P}.filter(p, p.full_year).map(p, p.mentors)) >= 2`, YES],
  ['a sum over a maybe may count it', `sum(${P}.filter(p, p.full_year).map(p, p.mentors)) > 2`, OPEN],
  ['exists_one is false once two are true', `${P}.exists_one(p, p.residents < 3 && p.residents >= 0 || true)`, NO],
  ['exists_one of one and a maybe is unknown', `${P}.exists_one(p, p.full_year)`, OPEN],
  ['"in" is the exists of "=="', `"tk" in ${G}.map(g, "tk") && ${G}.exists(g, "science" in g.residency_areas)`, YES],
  ['"in" a list without the word is false', `${G}.exists(g, "diversity" in g.residency_areas)`, NO],
  [
    '"in" a list nobody reported is unknown',
    `${G}.exists(g, "collaborative-leadership" in g.coursework_pillars)`,
    OPEN,
  ],
  ['an unknown is not known to be in any list', `${P}.all(p, p.full_year in [true, false])`, OPEN],
  ['a set is a list of its words', `${P}.exists(p, p.residency_area in stem)`, YES],
  ['a choice nobody can make is the hull of its numbers', `${P}.all(p, (p.full_year ? 1 : 3) >= 1)`, YES],
  ['a hull may hold what neither side is', `${P}.all(p, (p.full_year ? 1 : 3) != 2)`, OPEN],
  ['a choice nobody can make is what both sides agree on', `${P}.all(p, p.full_year ? true : true)`, YES],
  [
    'a choice between two texts nobody can make is unknown',
    `${P}.all(p, (p.full_year ? "a" : "b") == "a" || p.residents > 1)`,
    OPEN,
  ],
  ['division by what may be 0 is unknown', `${P}.all(p, p.residents / p.mentors >= 0)`, OPEN],
  [
    'division by an interval without 0 is an interval',
    `${P}.exists(p, p.residents > 1 && 4 / p.residents >= 1 && 4 / p.residents <= 2)`,
    YES,
  ],
  ['min and max act on the ends', `${P}.all(p, min(p.mentors, 2) <= 2 && max(p.mentors, 1) >= 1)`, YES],
  [
    'low() and high() are the ends',
    `sum(${P}.map(p, high(p.residents))) == 6 && sum(${P}.map(p, low(p.residents))) == 4`,
    YES,
  ],
  ['months_between counts both ends', `${G}.all(g, months_between(g.start_date, g.end_date) == 12)`, YES],
  ['months_between is never below 0', `${G}.all(g, months_between(g.end_date, g.start_date) == 0)`, YES],
  [
    'months of a date nobody reported are 0 or more',
    `community_school_grants.all(g, months_between(g.start_date, as_of) >= 0)`,
    YES,
  ],
  [
    'at_step gives the last step at or below',
    'at_step(lookups.bands, 4) == 10 && at_step(lookups.bands, 5) == 20',
    YES,
  ],
  ['at_step of an interval is the hull of its steps', `${S}.all(s, at_step(lookups.bands, s.enrollment) <= 30)`, YES],
  ['at_step of an interval is open inside it', `${S}.all(s, at_step(lookups.bands, s.enrollment) != 10)`, OPEN],
  ['a lookup is read by a key of a record', `${G}.all(g, lookups.caps[g.rfa_year] == 40000)`, YES],
  ['dates compare as days', `${G}.all(g, g.start_date < as_of && g.end_date == as_of)`, YES],
  ['integer literals are numbers', `${P}.exists(p, p.residents == 2) && 1 / 2 == 0.5`, YES],
  ['size of a text counts its characters', `${G}.all(g, g.coaching.size() == 8)`, YES],
  [
    'placement.site is the community school site',
    `${P}.exists(p, p.at_community_school && p.site.enrollment == 500)`,
    YES,
  ],
  ['community_school_site.residents is what is placed there', `${S}.exists(s, s.residents == 2)`, YES],
  ['community_school_site.residents keeps a range', `${S}.all(s, s.residents >= 2 && s.residents <= 4)`, YES],
  ['placement.grant is its residency grant', `${P}.all(p, p.grant.governance_meetings_per_year == 2)`, YES],
  ['residency_grant.placements are its own', `${G}.all(g, g.placements.size() == 3)`, YES],
  ['lea is the case', `lea.cds == "01611920000000" && lea.county == "Alameda"`, YES],
  ['coordination grants are a list of their own', 'coordination_grants.size() == 0', YES],
];

describe('an expression is three-valued', () => {
  it.each(CASES)('%s', async (_, that, [low, high]) => {
    const rule = { measure: { kind: 'checklist', asks: [{ ask: 'it holds', that }] } };
    const { credit } = await judged(records, rule, undefined, { sets, lookups });
    expect(credit).toEqual({ low, high });
  });

  it('is told apart once an end nobody knows is asked for by high()', async () => {
    const rule = { measure: { kind: 'amount', of: P, value: 'high(placement.mentors) - low(placement.mentors)' } };
    expect((await judged(records, rule)).credit).toEqual({ low: 0, high: 1 / 3 });
  });

  it('counts by high() of what nobody reported without losing the numbers', async () => {
    const rule = {
      measure: { kind: 'share', of: P, that: 'placement.residents > 0', counted_by: 'high(placement.mentors)' },
    };
    // 2 of 3 sure, and any number more of those that are.
    expect((await judged(records, rule)).credit).toEqual({ low: 2 / 3, high: 1 });
  });
});

describe('a division by 0, a missing entry, an absent record', () => {
  const noted = async (that: string) => {
    const pack = packOf(
      { 'the-rule': { measure: { kind: 'checklist', asks: [{ ask: 'it holds', that }] } } },
      { lookups },
    );
    const { result, diagnostics } = await auditOf(records, pack);
    const credit = result === null ? null : caseIn(result).results[0]?.credit;
    // One rule leaves most names of its pack unread; that is told too, and is another matter.
    const noted = diagnostics.filter(({ code }) => code !== 'rules/unused-name');
    return { credit, codes: noted.map(({ severity, code }) => `${severity} ${code}`) };
  };
  const open = { low: 0, high: 1 };

  it.each([
    [`${P}.all(p, 1 / p.residents > 0)`, 'warning rules/division-by-zero'],
    [`${P}.all(p, 1 % p.residents > 0)`, 'warning rules/division-by-zero'],
    [`${G}.all(g, lookups.caps[g.coaching] > 0)`, 'warning rules/no-entry'],
    [`at_step(lookups.bands, -1) > 0`, 'warning rules/no-entry'],
    [`${P}.all(p, p.site.enrollment > 0)`, 'warning rules/absent-record'],
  ])('makes %s unknown and says so', async (that, code) => {
    expect(await noted(that)).toEqual({ credit: open, codes: [code] });
  });

  it('is told by an error, never by an answer, when a rule takes too many steps', async () => {
    const many = Array.from({ length: 600 }, (_, index) =>
      placement(OCHOA, 1, { residency_area: 'science', school_year: '2025-26', grant_id: `G${index}` }),
    );
    const grants = many.map(({ grant_id }) => residency({ grant_id }));
    const that = `${P}.all(a, ${P}.all(b, ${P}.all(c, a.residents + b.residents + c.residents > 0)))`;
    const pack = packOf({ 'the-rule': { measure: { kind: 'checklist', asks: [{ ask: 'it holds', that }] } } });
    const { result, diagnostics } = await auditOf({ ...records, residency_grants: grants, placements: many }, pack);
    expect(result).toBeNull();
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['error rules/too-many-steps']);
  });
});

describe('dates of a rule', () => {
  const inForce = async (dates: object, as_of: string) => {
    const rule = { ...dates, measure: { kind: 'share', of: P, that: 'placement.residents >= 0' } };
    const [found] = caseIn(await resultOf(records, packOf({ 'the-rule': rule }), { as_of })).results;
    return found?.outcome;
  };

  it.each([
    [{ until: '2026-06-30' }, '2026-06-30', 'met'],
    [{ until: '2026-06-30' }, '2026-07-01', 'not-applicable'],
    [{ from: '2026-06-30' }, '2026-06-30', 'met'],
    [{ from: '2026-06-30' }, '2026-06-29', 'not-applicable'],
  ])('%j on %s: %s', async (dates, as_of, outcome) => {
    expect(await inForce(dates, as_of)).toBe(outcome);
  });
});
