import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../src/model/result.ts';
import * as w from './audited.ts';

const { HAYWARD, OAKLAND, OCHOA } = w;
/** A yes/no of the residency grant, as a rule. */
const asks = (field: string, more: object = {}) => ({
  measure: { kind: 'share', of: 'residency_grants', that: `residency_grant.${field}` },
  ...more,
});
const cells = (grant: object) => ({
  residency_grants: [w.residency(grant)],
  placements: [],
  community_school_grants: [w.community()],
  community_school_sites: [w.site(OCHOA)],
});
const scored = async (rules: Readonly<Record<string, w.RuleSketch>>, grant: object, more = {}): Promise<CaseResult> =>
  w.caseIn(await w.resultOf(cells(grant), w.packOf(rules, more)));
const near = (low: number, high: number) => ({ low: expect.closeTo(low, 12), high: expect.closeTo(high, 12) });

describe('a score', () => {
  const rules = {
    'first/a': asks('regional_cohort', { weight: 3 }),
    'first/b': asks('induction_free', { weight: 1 }),
    'second/c': asks('sustainability_plan', { weight: 4 }),
  };

  it("is the mean of the rules by weight, and so is a lever's", async () => {
    const each = await scored(rules, { regional_cohort: true, induction_free: false, sustainability_plan: false });
    expect(each.score).toEqual(near(3 / 8, 3 / 8));
    expect(each.levers.map(({ score }) => score)).toEqual([near(0.75, 0.75), near(0, 0)]);
    expect(each).toMatchObject({ completeness: 1, bounds: 'exact', band: { low: 'Apart', high: 'Apart' } });
  });

  it('has an end for each way a missing fact may turn out, and a band for each end', async () => {
    const each = await scored(rules, { regional_cohort: true, induction_free: false });
    expect(each.score).toEqual(near(3 / 8, 7 / 8));
    expect(each.band).toEqual({ low: 'Apart', high: 'Joined' });
    // 4 of 8 points rest on nothing.
    expect(each.completeness).toBeCloseTo(0.5, 12);
  });

  it('leaves out a rule that may not apply where that lowers or raises it', async () => {
    const maybe = {
      ...rules,
      'second/c': asks('sustainability_plan', { weight: 4, applies_when: 'residency_grants.all(g, g.joint_ta_plan)' }),
    };
    const each = await scored(maybe, { regional_cohort: true, induction_free: false, sustainability_plan: false });
    expect(each.score).toEqual(near(3 / 8, 3 / 4));
    expect(each.levers.map(({ score }) => score)).toEqual([near(0.75, 0.75), near(0, 0)]);
    // Optional is as wide as can be.
    expect(each.completeness).toBeCloseTo(0.5, 12);
  });

  it('is null where nothing weighs', async () => {
    const none = { 'first/a': asks('regional_cohort', { applies_when: 'placements.size() > 0' }) };
    const each = await scored(none, {});
    expect(each).toMatchObject({ score: null, band: null, completeness: null, levers: [{ id: 'first', score: null }] });
  });

  it('counts no duty and no context, and gives them no gain', async () => {
    const more = {
      ...rules,
      'duty/d': asks('data_sharing_agreement', { role: 'condition' }),
      'show/e': asks('data_sharing_agreement', { role: 'context' }),
    };
    const each = await scored(more, {
      regional_cohort: true,
      induction_free: false,
      sustainability_plan: true,
      data_sharing_agreement: false,
    });
    expect(each.score).toEqual(near(7 / 8, 7 / 8));
    expect(each.results.map(({ gain }) => gain)).toEqual([0, expect.closeTo(1 / 8, 12), 0, null, null]);
  });

  it('would gain what a rule adds once it is met and applies', async () => {
    const maybe = {
      ...rules,
      'second/c': asks('sustainability_plan', { weight: 4, applies_when: 'residency_grants.all(g, g.joint_ta_plan)' }),
    };
    const each = await scored(maybe, { regional_cohort: true, induction_free: false, sustainability_plan: false });
    // c applying and met: 7 of 8, from 3 of 8. b met: 4 of 4, c the optional 0 of 4 beside it.
    expect(each.results.map(({ gain }) => gain)).toEqual([0, expect.closeTo(1 / 8, 12), expect.closeTo(4 / 8, 12)]);
  });

  it('is outer where one missing fact is used twice', async () => {
    const twice = {
      'first/a': asks('regional_cohort'),
      'first/b': { measure: { kind: 'share', of: 'residency_grants', that: '!residency_grant.regional_cohort' } },
    };
    expect(await scored(twice, {})).toMatchObject({ score: { low: 0, high: 1 }, bounds: 'outer' });
    expect(await scored(twice, { regional_cohort: true })).toMatchObject({
      score: { low: 0.5, high: 0.5 },
      bounds: 'exact',
    });
  });

  it('reaches a band after rounding to 1e-9', async () => {
    const thirds = Object.fromEntries(
      ['regional_cohort', 'induction_free', 'postgraduate_support'].map((field, index) => [
        `first/${field}`,
        asks(field, { weight: [0.1, 0.2, 0.3][index] }),
      ]),
    );
    // 0.1 + 0.2 of 0.6 is a hair off a half.
    const each = await scored(thirds, { regional_cohort: true, induction_free: true, postgraduate_support: false });
    expect(each.band).toEqual({ low: 'Joined', high: 'Joined' });
  });
});

describe('the portfolio', () => {
  it('has the plain mean of the scored cases, and its gaps as three numbers', async () => {
    const rules = { a: asks('regional_cohort'), b: asks('induction_free') };
    const records = {
      residency_grants: [
        w.residency({ regional_cohort: true, induction_free: true }),
        w.residency({ grant_id: 'O', lead_lea_cds: OAKLAND, regional_cohort: false }),
      ],
      placements: [],
      community_school_grants: [w.community(), w.community({ grant_id: 'CSG-O', lea_cds: OAKLAND })],
      community_school_sites: [],
      local_agencies: [{ lea_cds: '10621660000000' }],
    };
    const { portfolio } = await w.resultOf(records, w.packOf(rules));
    expect(portfolio).toMatchObject({
      cases: 3,
      scored: 2,
      score: { low: 0.5, high: 0.75 },
      bands: [
        { title: 'Apart', cases: 1 },
        { title: 'Joined', cases: 1 },
      ],
      common_gaps: [{ rule: 'joint/a', applies: 2, gap: 1, not_reported: 0 }],
    });
  });
});

describe('a gate', () => {
  const rules = {
    'first/a': asks('regional_cohort', { severity: 'critical' }),
    'first/b': asks('induction_free', { severity: 'minor' }),
    'duty/c': asks('sustainability_plan', { role: 'condition', severity: 'major' }),
    'duty/d': asks('joint_agreement_names_community_schools', {
      role: 'condition',
      verified: false,
      severity: 'critical',
    }),
  };
  const met = { regional_cohort: true, induction_free: true, sustainability_plan: true };
  const verdict = async (grant: object, gates: object) => {
    const result = await w.resultOf(cells(grant), w.packOf(rules), {
      gates: { min_score: null, fail_on: null, ...gates },
    });
    return result.gates.map(({ verdict: each }) => each);
  };

  it.each([
    ['min-score is passed by a low score that reaches it', met, { min_score: 100 }, 'pass'],
    [
      'min-score is failed by a high score that does not',
      { regional_cohort: false, induction_free: true },
      { min_score: 51 },
      'fail',
    ],
    [
      'min-score is reached by what equals it',
      { regional_cohort: false, induction_free: true },
      { min_score: 50 },
      'pass',
    ],
    ['min-score is undecided between', { regional_cohort: true }, { min_score: 75 }, 'undecided'],
    [
      'fail-on condition fails a duty not met',
      { ...met, sustainability_plan: false },
      { fail_on: 'condition' },
      'fail',
    ],
    [
      'fail-on condition is undecided on a duty nobody shows',
      { regional_cohort: true },
      { fail_on: 'condition' },
      'undecided',
    ],
    [
      'fail-on condition sees no proposal and nothing from memory',
      { ...met, regional_cohort: false },
      { fail_on: 'condition' },
      'pass',
    ],
    ['fail-on critical fails a critical gap', { ...met, regional_cohort: false }, { fail_on: 'critical' }, 'fail'],
    ['fail-on critical passes a minor gap', { ...met, induction_free: false }, { fail_on: 'critical' }, 'pass'],
    ['fail-on minor fails on worse too', { ...met, regional_cohort: false }, { fail_on: 'minor' }, 'fail'],
    ['fail-on major fails a major duty', { ...met, sustainability_plan: false }, { fail_on: 'major' }, 'fail'],
    [
      'fail-on critical is undecided where credit may be 0',
      { sustainability_plan: true },
      { fail_on: 'critical' },
      'undecided',
    ],
  ])('%s', async (_, grant, gates, expected) => {
    expect(await verdict(grant, gates)).toEqual([expected]);
  });

  it('holds for every LEA selected, and cannot be decided on a null score', async () => {
    const records = { ...cells(met), local_agencies: [{ lea_cds: OAKLAND }] };
    const gates = { min_score: 50, fail_on: null };
    const all = await w.resultOf(records, w.packOf(rules), { gates });
    const one = await w.resultOf(records, w.packOf(rules), { gates, lea: HAYWARD });
    expect([...all.gates, ...one.gates].map((each) => each.verdict)).toEqual(['undecided', 'pass']);
  });

  it('cannot be passed by a run that dropped rows, and can be failed by it', async () => {
    const dropped = { local_agencies: [{ lea_cds: 'not a code' }] };
    const more = { keepGoing: true, gates: { min_score: 50, fail_on: null } };
    const high = await w.resultOf({ ...cells(met), ...dropped }, w.packOf(rules), more);
    const low = await w.resultOf(
      { ...cells({ regional_cohort: false, induction_free: false }), ...dropped },
      w.packOf(rules),
      more,
    );
    expect([...high.gates, ...low.gates].map((each) => each.verdict)).toEqual(['undecided', 'fail']);
  });
});
