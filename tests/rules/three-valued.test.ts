import { describe, expect, it } from 'vitest';
import { eachFact, Interval, MaybeList, Unknown, type Value } from '../../src/model/value.ts';
import { expression, judging, record } from './bench.ts';

// Oakland's Fruitvale Elementary as a placement: two residents told, mentors and half-time not.
const placement = record(
  'placements',
  {
    grant_id: '2021TRI01',
    residents: 2,
    mentors_qualified: { low: 2, high: 4 },
    full_year: true,
    status: 'actual',
    residency_area: 'bilingual',
  },
  { at_community_school: new Unknown(null), site: new Unknown(null), grant: new Unknown(null) },
);
const other = record('placements', {
  grant_id: '2021TRI01',
  residents: 3,
  half_time_with_mentor: true,
  full_year: false,
});
const grant = record(
  'residency_grants',
  {
    grant_id: '2021TRI01',
    start_date: '2021-07-01',
    end_date: '2026-06-30',
    rfa_year: '2021',
    residency_areas: ['science'],
    award_amount: 0,
  },
  { placements: [placement, other] },
);
const closed = record('residency_grants', { grant_id: 'TRI24', rfa_year: '2019' }, { placements: [] });
const site = record('community_school_sites', { site_cds: '01612590130617', enrollment: 320 }, { residents: 2 });

/** Writes a value as a table of cases can hold it: `?` UNKNOWN, `low..high` an interval, `~` a member in doubt. */
function written(value: Value): string {
  if (value instanceof Unknown) return '?';
  if (value instanceof Interval) return `${value.low}..${value.high}`;
  if (value instanceof MaybeList) {
    return `[${value.members.map((each, index) => `${written(each)}${value.doubts[index] === null ? '' : '~'}`).join(' ')}]`;
  }
  if (Array.isArray(value)) return `[${value.map(written).join(' ')}]`;
  return typeof value === 'object' ? 'record' : String(value);
}

const t = 'placement.full_year';
const u = 'placement.half_time_with_mentor';
const f = '!placement.full_year';
const n = 'placement.residents';
const m = 'placement.mentors';
const q = 'placement.mentors_qualified';

const OF_PLACEMENT: readonly (readonly [string, string])[] = [
  [`${t} && ${u}`, '?'],
  [`${f} && ${u}`, 'false'],
  [`${u} && ${f}`, 'false'],
  [`${u} && ${t}`, '?'],
  [`${t} || ${u}`, 'true'],
  [`${u} || ${t}`, 'true'],
  [`${u} || ${f}`, '?'],
  [`${u} || ${u}`, '?'],
  [`!(${u})`, '?'],
  [`${u} == true`, '?'],
  [`${t} != false`, 'true'],
  [`${n} == 2`, 'true'],
  [`${n} > 3`, 'false'],
  [`${m} >= 0`, 'true'],
  [`${m} < 0`, 'false'],
  [`${m} > 2`, '?'],
  [`${q} >= 2`, 'true'],
  [`${q} > 4`, 'false'],
  [`${q} < 2`, 'false'],
  [`${q} <= 4`, 'true'],
  [`${q} <= 1`, 'false'],
  [`${q} <= 3`, '?'],
  [`${q} < 5`, 'true'],
  [`${q} == 7`, 'false'],
  [`${q} == 3`, '?'],
  [`${q} != 7`, 'true'],
  ['placement.residency_area < "c"', 'true'],
  ['placement.residency_area <= "bilingual"', 'true'],
  ['placement.school_year <= "2025-26"', '?'],
  ['placement.school_year < "2025-26"', '?'],
  ['placement.residency_area in ["bilingual", "science"]', 'true'],
  ['placement.residency_area in areas_short', 'true'],
  ['placement.school_year in ["2025-26"]', '?'],
  ['placement.school_year in []', 'false'],
  ['placement.school_year == "2025-26"', '?'],
  ['placement.residency_area.contains("ling") && placement.residency_area.startsWith("bi")', 'true'],
  ['placement.residency_area.endsWith("x") || placement.school_year.endsWith("26")', '?'],
  ['has(placement.mentors) || has(placement.at_community_school)', 'false'],
  ['has(placement.residents)', 'true'],
  ['has(placement.site.upp)', 'false'],
  ['placement == placement', 'true'],
  ['placement.site == placement.site', '?'],
  ['placement["residents"] == 2', 'true'],
  [`(${u} ? "yes" : "no") == "yes"`, '?'],
  [`(${u} ? "yes" : "yes") == "yes"`, 'true'],
  [`(${u} ? ${t} : ${u}) || ${t}`, 'true'],
  [`(${u} ? placement.site : placement.site).upp > 50`, '?'],
  ['has(placement.site.residents) || has(placement.mentors)', 'false'],
  ['(placement.residency_area + "!").size() == 10', 'true'],
  ['placement.school_year.size() >= 0', 'true'],
  ['"2021" in lookups.award_caps && !("2019" in lookups.award_caps)', 'true'],
  ['placement.school_year in lookups.award_caps', '?'],
  ['lookups.terms.regional && "Tulare" in lookups.terms.hubs', 'true'],
];

const NUMBERS: readonly (readonly [string, string])[] = [
  [`${n} + ${q}`, '4..6'],
  [`${n} - ${q}`, '-2..0'],
  [`${q} * ${q}`, '4..16'],
  [`${m} * 0`, '0'],
  [`-${q}`, '-4..-2'],
  [`-${n}`, '-2'],
  [`${n} / ${q}`, '0.5..1'],
  [`${n} / 4`, '0.5'],
  [`${n} / ${m}`, '-Infinity..Infinity'],
  [`${m} / ${n}`, '0..Infinity'],
  [`${m} / (${m} + 1)`, '0..Infinity'],
  ['7 % 4', '3'],
  [`${q} % 5`, '2..4'],
  [`${q} % 3`, '0..3'],
  [`-${q} % 3`, '-3..0'],
  [`1 % (${n} - 2)`, '-Infinity..Infinity'],
  [`min(${m}, 5)`, '0..5'],
  [`min(${q}, 9)`, '2..4'],
  [`min(9, ${q})`, '2..4'],
  [`max(${m}, 5)`, '5..Infinity'],
  [`max(${q}, 1)`, '2..4'],
  [`max(1, ${q})`, '2..4'],
  [`low(${q}) + high(${q})`, '6'],
  [`low(${n})`, '2'],
  [`${t} ? 1 : 2`, '1'],
  [`${f} ? 1 : 2`, '2'],
  [`${u} ? 1 : ${q}`, '1..4'],
  [`${u} ? 2 : 2`, '2'],
  ['placement.site.residents', '0..Infinity'],
  ['placement.grant.award_amount', '0..Infinity'],
  ['lea.months_of_overlap', '36'],
  ['lookups.terms.months', '60'],
  ['lookups.award_caps["2018"]', '20000'],
];

const OF_CASE: readonly (readonly [string, string])[] = [
  ['placements.exists(p, p.half_time_with_mentor)', 'true'],
  ['placements.all(p, p.half_time_with_mentor)', '?'],
  ['placements.all(p, p.residents >= 2)', 'true'],
  ['placements.all(p, p.full_year)', 'false'],
  ['placements.exists(p, p.residents > 9)', 'false'],
  ['placements.exists_one(p, p.full_year)', 'true'],
  ['placements.exists_one(p, p.residents > 9)', 'false'],
  ['placements.exists_one(p, p.residents > 1)', 'false'],
  ['placements.exists_one(p, p.half_time_with_mentor)', '?'],
  ['community_school_sites.exists(s, s.upp > 50)', '?'],
  ['community_school_sites.all(s, true)', '?'],
  ['placements.filter(p, p.half_time_with_mentor).exists(p, p.residents == 2)', '?'],
  ['placements.filter(p, p.half_time_with_mentor).all(p, p.residents >= 2)', 'true'],
  ['placements.filter(p, p.half_time_with_mentor).all(p, p.residents == 3)', '?'],
  ['placements.filter(p, p.half_time_with_mentor) == placements', '?'],
  ['placements.filter(p, p.half_time_with_mentor) == []', 'false'],
  ['placements.filter(p, p.full_year) == placements', 'false'],
  ['placements == placements', 'true'],
  ['community_school_sites == []', '?'],
  ['2 in placements.map(p, p.residents)', 'true'],
  ['9 in placements.filter(p, p.half_time_with_mentor).map(p, p.residents)', 'false'],
  ['2 in placements.filter(p, p.half_time_with_mentor).map(p, p.residents)', '?'],
  ['"bilingual" in placements.map(p, p.residency_area)', 'true'],
  ['1 in community_school_sites.map(s, s.enrollment)', '?'],
  ['lea.county == "Alameda"', '?'],
  ['lea.cds.startsWith("01")', 'true'],
  ['as_of >= date("2025-07-01") && as_of < timestamp("2027-01-01T00:00:00Z")', 'true'],
  ['as_of >= lookups.terms.opens', 'true'],
  ['[placements.size(), 1] == [2, 1]', 'true'],
];

const LISTS: readonly (readonly [string, string])[] = [
  ['size(placements)', '2'],
  ['community_school_sites.size()', '0..Infinity'],
  ['placements.filter(p, p.half_time_with_mentor).size()', '1..2'],
  ['sum(placements.map(p, p.residents))', '5'],
  ['sum(placements.map(p, p.half_time_with_mentor, p.residents))', '3..5'],
  ['sum(placements.filter(p, p.half_time_with_mentor).map(p, -p.residents))', '-5..-3'],
  ['sum(community_school_sites.map(s, s.enrollment))', '0..Infinity'],
  ['sum(community_school_sites.map(s, -s.enrollment))', '-Infinity..0'],
  ['sum(educator_outcomes.map(o, o.value))', '-Infinity..Infinity'],
  ['sum([])', '0'],
  ['(placements + placements).size()', '4'],
  ['(placements.filter(p, p.half_time_with_mentor) + placements).size()', '3..4'],
];

describe('what is not reported stays unknown until something decides it', () => {
  it.each(OF_PLACEMENT)('of a placement, %s is %s', async (text, outcome) => {
    expect(written((await expression(text, 'placements')).evaluate(judging(), placement))).toBe(outcome);
  });

  it.each(NUMBERS)('of a placement, the number %s is %s', async (text, outcome) => {
    expect(written((await expression(text, 'placements', 'number')).evaluate(judging(), placement))).toBe(outcome);
  });

  const tables = { placements: [placement, other], residency_grants: [grant] };
  it.each(OF_CASE)('of the case, %s is %s', async (text, outcome) => {
    expect(written((await expression(text)).evaluate(judging(tables), null))).toBe(outcome);
  });

  it.each(LISTS)('of the case, the number %s is %s', async (text, outcome) => {
    expect(written((await expression(text, null, 'number')).evaluate(judging(tables), null))).toBe(outcome);
  });
});

describe('dates, steps and lookups', () => {
  it.each([
    ['months_between(residency_grant.start_date, residency_grant.end_date)', '60'],
    ['months_between(residency_grant.end_date, residency_grant.start_date)', '0'],
    ['lookups.award_caps[residency_grant.rfa_year]', '40000'],
    ['sum(residency_grant.placements.map(p, p.residents))', '5'],
  ])('%s of a five-year grant is %s', async (text, outcome) => {
    expect(written((await expression(text, 'residency_grants', 'number')).evaluate(judging(), grant))).toBe(outcome);
  });

  it.each([
    ['months_between(residency_grant.start_date, as_of)', '0..Infinity', 0],
    ['(residency_grant.status == "closed" ? 1 : 2)', '1..2', 0],
    ['lookups.award_caps[residency_grant.rfa_year]', '-Infinity..Infinity', 1],
  ])('%s of a grant of 2019 without dates is %s', async (text, outcome, notes) => {
    const at = judging();
    expect(written((await expression(text, 'residency_grants', 'number')).evaluate(at, closed))).toBe(outcome);
    expect(at.notes).toHaveLength(notes);
  });

  it.each([
    ['community_school_site.enrollment', '250000', 0],
    ['community_school_site.upp', '-Infinity..Infinity', 0],
    ['community_school_site.upp + 100', '150000..250000', 0],
    ['community_school_site.upp + 200', '250000', 0],
    ['0', '-Infinity..Infinity', 1],
  ])('the step at %s is %s', async (at, outcome, notes) => {
    const judged = judging();
    const steps = await expression(`at_step(lookups.bands, ${at})`, 'community_school_sites', 'number');
    expect(written(steps.evaluate(judged, site))).toBe(outcome);
    expect(judged.notes).toHaveLength(notes);
  });
});

describe('what an unknown rests on', () => {
  async function factsIn(text: string): Promise<readonly string[]> {
    const facts: string[] = [];
    const value = (await expression(text, 'placements')).evaluate(judging(), placement);
    if (value instanceof Unknown) eachFact(value.facts, (fact) => facts.push(`${fact.kind}.${fact.field}`));
    return facts;
  }

  it.each([
    [`${u} && ${m} > 2`, ['placements.half_time_with_mentor', 'placements.mentors']],
    [`${u} && ${t}`, ['placements.half_time_with_mentor']],
    [`${m} > 2 || ${f}`, ['placements.mentors']],
    [`${m} >= 0 && ${u}`, ['placements.half_time_with_mentor']],
    [`${u} || ${u}`, ['placements.half_time_with_mentor', 'placements.half_time_with_mentor']],
    ['community_school_sites.size() > 1', ['community_school_sites.null']],
  ])('%s rests on %j', async (text, facts) => {
    expect(await factsIn(text)).toEqual(facts);
  });

  it('a field of a linked record that is not there is told once for each reading, as one diagnostic', async () => {
    const at = judging();
    const reads = await expression('placement.site.upp > 50', 'placements');
    reads.evaluate(at, placement);
    reads.evaluate(at, placement);
    expect(new Set(at.notes).size).toBe(1);
    expect(at.notes[0]?.message).toContain('"upp" is read of a linked record that is not there');
  });
});

describe('what an expression uses', () => {
  it('names the cells it reads, the links it follows and the tables it names', async () => {
    const used = await expression(
      'placement.at_community_school && placement.residency_area in placement.site.vacancy_areas && residency_grants.size() > 0',
      'placements',
    );
    expect(used.reads).toEqual(['site_cds', 'residency_area']);
    expect(used.follows).toEqual(['site']);
    expect(used.tables).toEqual(['residency_grants']);
  });

  it('stops a rule that takes more steps than it may', async () => {
    const squares = await expression('placements.all(a, placements.all(b, a.residents + b.residents >= 0))');
    const many = Array.from({ length: 300 }, () => placement);
    expect(() => squares.evaluate(judging({ placements: many }), null)).toThrow('more steps than a rule may take');
    expect(squares.evaluate(judging({ placements: [placement, other] }), null)).toBe(true);
  });
});
