import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import * as w from './audited.ts';

const { BURBANK, CHARTER, COUNTY, HARTE, HAYWARD, OAKLAND, OCHOA } = w;
const AT = {
  measure: {
    kind: 'share',
    of: 'placements',
    that: 'placement.at_community_school',
    counted_by: 'placement.residents',
  },
};
const pack = w.packOf({ at: AT });
const atOf = (result: Result, lea = HAYWARD) => w.findingIn(w.caseIn(result, lea), 'at');
const grants = { residency_grants: [w.residency()], community_school_grants: [w.community()] };
const audit = (records: w.Records, more = {}) => w.resultOf({ ...grants, ...records }, pack, more);
const YES = { low: 1, high: 1 };
const NO = { low: 0, high: 0 };
const OPEN = { low: 0, high: 1 };

describe('a link', () => {
  const OTHER = `1062166${OCHOA.slice(7)}`;
  it.each([
    ['is true by the same code', OCHOA, [w.site(OCHOA)], true, 'code', YES],
    ['is false where nothing shares its digits and every site has a code', BURBANK, [w.site(OCHOA)], false, 'code', NO],
    ['is unknown where the code may have moved', OTHER, [w.site(OCHOA)], 'unknown', 'moved-code', OPEN],
    [
      'is unknown where a site of the LEA has no code',
      BURBANK,
      [w.site(OCHOA), w.site(null)],
      'unknown',
      'no-code',
      OPEN,
    ],
    [
      'is false where only a site of another LEA has no code',
      BURBANK,
      [{ site_name: 'A', lea_cds: OAKLAND }],
      false,
      'code',
      NO,
    ],
    [
      'is unknown where a site has neither code nor LEA',
      BURBANK,
      [w.site(OCHOA), { site_name: 'A' }],
      'unknown',
      'no-code',
      OPEN,
    ],
    ['is unknown by name alone', null, [w.site(OCHOA, { site_name: 'A school' })], 'unknown', 'no-code', OPEN],
    ['is unknown for a code that is no school', '01611920000001', [w.site(OCHOA)], 'unknown', 'no-code', OPEN],
    ['is false where there are no community schools', null, [], false, 'no-code', NO],
    ['is true at a site funded otherwise', OCHOA, [{ site_cds: OCHOA, funded_by: 'federal-fscs' }], true, 'code', YES],
  ] as const)('%s', async (_, code, sites, verdict, method, credit) => {
    const result = await audit({ placements: [w.placement(code, 2)], community_school_sites: [...sites] });
    expect(result.links.links.map((each) => [each.verdict, each.method])).toEqual([[verdict, method]]);
    const lea = code === OTHER ? '10621660000000' : HAYWARD;
    expect(atOf(result, lea).credit).toEqual(credit);
    const linked = verdict === true ? 1 : 0;
    expect(result.links).toMatchObject({ total: 1, linked, unsure: verdict === 'unknown' ? 1 : 0 });
  });

  it('is unknown where no input holds sites', async () => {
    const result = await audit({ placements: [w.placement(OCHOA, 2)] });
    expect(result.links.links.map(({ verdict, method }) => [verdict, method])).toEqual([['unknown', 'no-table']]);
    expect(atOf(result).credit).toEqual(OPEN);
  });

  it('shows sites of a like name within the grant, and joins none', async () => {
    const result = await audit({
      placements: [w.placement(null, 2, { site_name: 'Burbank' })],
      community_school_sites: [
        w.site(BURBANK, { site_name: 'Burbank Elementary' }),
        w.site(OCHOA, { site_name: 'Ochoa Middle' }),
        { site_cds: CHARTER, site_name: 'Burbank Charter' },
      ],
    });
    expect(result.links.links[0]?.candidates.map(({ name }) => name)).toEqual(['Burbank Elementary']);
  });

  it('leaves open who is at a site when nobody tells whose grant a nameless placement is of', async () => {
    const HAS = {
      measure: { kind: 'share', of: 'community_school_sites', that: 'community_school_site.residents > 0' },
    };
    const records = {
      community_school_grants: [w.community()],
      community_school_sites: [w.site(OCHOA)],
      placements: [w.placement(null, 2)],
    };
    expect((await w.judged(records, HAS)).credit).toEqual(OPEN);
  });
});

describe('the case of a site', () => {
  const sites = [w.site(OCHOA), { site_cds: CHARTER, funded_by: 'local' }];
  const placements = [w.placement(OCHOA, 1), w.placement(CHARTER, 3)];

  it('is its district by the first seven digits, and the lead is told of rows outside its grant', async () => {
    const result = await audit({ placements, community_school_sites: sites });
    expect(result.cases.map(({ lea }) => lea.cds)).toEqual([HAYWARD, OAKLAND]);
    expect(w.caseIn(result).notes.join()).toContain('1 placement of 2023TRI07 at sites of LEAs outside the grant');
  });

  it.each([
    [
      'its own where its funding is direct',
      { community_school_sites: [w.site(OCHOA), { ...sites[1], charter_funding: 'direct' }] },
    ],
    ['its own where a record names it as an LEA', { local_agencies: [{ lea_cds: CHARTER }] }],
    [
      'its own where a grant names it as a partner',
      { residency_grants: [w.residency({ partner_lea_cds: [CHARTER] })] },
    ],
  ])('is %s', async (_, more) => {
    const result = await audit({ placements, community_school_sites: sites, ...more });
    expect(result.cases.map(({ lea }) => lea.cds)).toEqual([HAYWARD, CHARTER]);
    expect(atOf(result, CHARTER).credit).toEqual(YES);
  });

  it('is its own whatever year says so', async () => {
    const told = { ...sites[1], school_year: '2024-25', charter_funding: 'direct' };
    const year = { school_year: '2025-26' };
    const result = await audit({
      placements,
      community_school_sites: [...sites.map((s) => ({ ...s, ...year })), told],
    });
    expect(result.cases.map(({ lea }) => lea.cds)).toEqual([HAYWARD, CHARTER]);
  });

  it("is no one's where nothing tells its LEA", async () => {
    const result = await audit({ placements, community_school_sites: [...sites, { site_name: 'A school' }] });
    expect(result.unassigned.map(({ kind }) => kind)).toEqual(['community_school_sites']);
  });
});

describe('a coordination grant', () => {
  const grant = { grant_id: 'CO-1', type: 'coordination', lea_cds: COUNTY };
  const rule = (that: string) => ({ measure: { kind: 'checklist', asks: [{ ask: 'it holds', that }] } });
  const small = w.packOf({
    seen: rule('coordination_grants.size() == 1'),
    alone: rule('community_school_grants.size() == 1'),
  });
  const records = { ...grants, placements: [], community_school_sites: [w.site(OCHOA)] };

  it('is seen by cases of its county, is in no other scope and opens no case', async () => {
    const result = await w.resultOf({ ...records, community_school_grants: [w.community(), grant] }, small);
    expect(result.cases.map(({ lea }) => lea.cds)).toEqual([HAYWARD]);
    expect(w.caseIn(result).results.map(({ outcome }) => outcome)).toEqual(['met', 'met']);
  });

  it('pairs nothing', async () => {
    const result = await w.resultOf(
      {
        residency_grants: [w.residency({ lead_lea_cds: COUNTY })],
        placements: [],
        community_school_grants: [grant],
        community_school_sites: [],
      },
      small,
    );
    expect(w.caseIn(result, COUNTY)).toMatchObject({ paired: false, score: null, band: null });
  });
});

describe('an LEA with one of the two programs', () => {
  const share = (that: string) => ({ measure: { kind: 'share', of: 'residency_grants', that } });
  const small = w.packOf({
    ready: share('residency_grant.regional_cohort'),
    not: share('residency_grant.induction_free'),
  });
  const residency_grants = [w.residency({ regional_cohort: true, induction_free: false })];

  it('has no score, and a list of what it can already meet', async () => {
    const records = { residency_grants, placements: [], community_school_grants: [], community_school_sites: [] };
    const result = await w.resultOf(records, small);
    expect(w.caseIn(result)).toMatchObject({ paired: false, score: null, band: null, ready_to_pair: ['joint/ready'] });
    expect(result.portfolio).toMatchObject({ cases: 1, scored: 0, score: null, unpaired: [HAYWARD] });
  });

  it.each([{}, { community_school_grants: [] }, { community_school_sites: [] }])(
    'is not claimed where only %j of the other side is supplied',
    async (more) => {
      const result = await w.resultOf({ residency_grants, placements: [], ...more }, small);
      expect(w.caseIn(result)).toMatchObject({ paired: 'unknown', score: { low: 0.5, high: 0.5 }, ready_to_pair: [] });
    },
  );

  it('has both by a community school site alone', async () => {
    const records = { residency_grants, community_school_sites: [{ site_cds: OCHOA, funded_by: 'local' }] };
    expect(w.caseIn(await w.resultOf(records, small)).paired).toBe(true);
  });

  it('is a case without a score where only local_agencies names it', async () => {
    const records = { residency_grants, local_agencies: [{ lea_cds: OAKLAND }] };
    expect(w.caseIn(await w.resultOf(records, small), OAKLAND)).toMatchObject({
      score: null,
      band: null,
      completeness: null,
    });
  });
});

describe('duties', () => {
  const full = { role: 'condition', measure: { kind: 'share', of: 'placements', that: 'placement.full_year' } };
  const held = {
    role: 'condition',
    measure: { kind: 'checklist', asks: [{ ask: 'it holds', that: 'residency_grants.exists(g, g.induction_free)' }] },
  };
  const small = w.packOf({ full, held, at: AT });
  const records = {
    residency_grants: [w.residency({ partner_lea_cds: [OAKLAND], induction_free: true })],
    placements: [w.placement(OCHOA, 1, { full_year: true }), w.placement(CHARTER, 1, { full_year: false })],
    community_school_sites: [w.site(OCHOA), { site_cds: CHARTER }],
    community_school_grants: [w.community()],
  };

  it("are judged once, in the lead's case, over all the grant's placements", async () => {
    const result = await w.resultOf(records, small);
    expect(w.findingIn(w.caseIn(result), 'full')).toMatchObject({ outcome: 'gap', credit: { low: 0.5, high: 0.5 } });
    expect(w.findingIn(w.caseIn(result), 'held')).toMatchObject({ outcome: 'met' });
    // Alignment is each LEA's own.
    expect(atOf(result).credit).toEqual(YES);
    expect(atOf(result, OAKLAND).credit).toEqual(YES);
  });

  it.each(['full', 'held'])("are held by the lead in a partner's case (%s)", async (id) => {
    const found = w.findingIn(w.caseIn(await w.resultOf(records, small), OAKLAND), id);
    expect(found).toMatchObject({
      outcome: 'not-applicable',
      applies: false,
      found: `held by the lead, see ${HAYWARD}`,
    });
  });
});

describe('a duty of the whole case', () => {
  const duty = (more: w.RuleSketch) => ({ role: 'condition', ...more });
  const of = (that: string) => ({ measure: { kind: 'checklist', asks: [{ ask: 'it holds', that }] } });
  const small = w.packOf({
    community: duty(of('community_school_grants.exists(g, g.joint_ta_plan)')),
    dated: duty({ ...of('lea.county == "Alameda"'), applies_when: 'placements.size() >= 0' }),
    nowhere: duty(of('lea.county == "Kern"')),
    counted: duty({ measure: { kind: 'amount', value: 'residency_grants.size()' } }),
  });
  const records = {
    residency_grants: [w.residency({ partner_lea_cds: [OAKLAND] })],
    placements: [],
    community_school_grants: [w.community({ lea_cds: OAKLAND, joint_ta_plan: false })],
    community_school_sites: [],
  };

  it('is judged where the grant it speaks of is led, and held by the lead elsewhere', async () => {
    const { results } = w.caseIn(await w.resultOf(records, small), OAKLAND);
    const outcomes = Object.fromEntries(results.map(({ rule, outcome }) => [rule.replace('joint/', ''), outcome]));
    // Oakland leads its community school grant and is a partner of the residency.
    expect(outcomes).toEqual({ community: 'gap', counted: 'not-applicable', dated: 'not-applicable', nowhere: 'gap' });
  });
});

describe('planned and actual rows of one grant', () => {
  const count = (of: string, role = 'alignment') => ({
    role,
    measure: { kind: 'amount', of, value: 'residency_grant.placements.size()' },
    credit: { none_at: 0, full_at: 4 },
  });
  const small = w.packOf({
    at: AT,
    seen: count('residency_grants'),
    plan: { role: 'condition', measure: { kind: 'share', of: 'placements', that: 'placement.status == "actual"' } },
  });
  const records = {
    ...grants,
    community_school_sites: [w.site(OCHOA)],
    placements: [w.placement(OCHOA, 2, { status: 'planned' }), w.placement(BURBANK, 2, { status: 'actual' })],
  };

  it('count for alignment as far as they are actual', async () => {
    const result = await w.resultOf(records, small);
    expect(atOf(result).credit).toEqual(NO);
    expect(w.findingIn(w.caseIn(result), 'seen').credit).toEqual({ low: 0.25, high: 0.25 });
    expect(w.findingIn(w.caseIn(result), 'plan').credit).toEqual({ low: 0.5, high: 0.5 });
  });

  it('count for alignment as planned where there is nothing else', async () => {
    const result = await w.resultOf({ ...records, placements: records.placements.slice(0, 1) }, small);
    expect(atOf(result).credit).toEqual(YES);
  });

  it.each([
    ['draft', NO],
    ['awarded', { low: 1, high: 1 }],
  ])('of no status count as actual unless the grant is a draft (%s)', async (status, credit) => {
    const rows = [w.placement(OCHOA, 2)];
    const result = await w.resultOf(
      { ...records, residency_grants: [w.residency({ status })], placements: rows },
      small,
    );
    expect(w.findingIn(w.caseIn(result), 'plan').credit).toEqual(credit);
  });
});

describe('the school year', () => {
  const placements = [
    w.placement(OCHOA, 3, { school_year: '2024-25' }),
    w.placement(BURBANK, 1),
    w.placement(HARTE, 1),
  ];
  const community_school_sites = [w.site(OCHOA), w.site(HARTE)];

  it('is the latest, and the report names it', async () => {
    const result = await audit({ placements, community_school_sites });
    expect(result.school_years).toEqual(['2025-26']);
    expect(atOf(result).credit).toEqual({ low: 0.5, high: 0.5 });
    expect(result.links.total).toBe(2);
  });

  it('is another where --year says so', async () => {
    const result = await audit({ placements, community_school_sites }, { year: '2024-25' });
    expect(result.school_years).toEqual(['2024-25']);
    expect(atOf(result).credit).toEqual(YES);
  });
});
