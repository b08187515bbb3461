import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/model/value.ts';
import { Unknown } from '../../src/model/value.ts';
import { noTable, residencyGrant, scope } from '../measure/hand-made.ts';
import { judgement, measured, oakland, rule, score } from './cases.ts';

const placement = rule('placement/residents', { weight: 6 });
const clusters = rule('placement/clusters', { weight: 2 });
const decisions = rule('partnership/decisions', { weight: 2 });
const duty = rule('partnership/match', { role: 'condition', weight: 0 });
const context = rule('partnership/phases', { role: 'context', weight: 0 });
const open = new Unknown({ kind: 'placements', record: null, field: null });

describe('the score of a case', () => {
  test('is the weighted mean of its alignment rules, duties and context aside', () => {
    const result = score(
      oakland(),
      judgement(placement, measured(0.5)),
      judgement(clusters, measured(1)),
      judgement(decisions, measured(0, 1)),
      judgement(duty, measured(0)),
      judgement(context, measured(0)),
    );
    expect(result.score).toEqual({ low: 0.5, high: 0.7 });
    expect(result.band).toEqual({ low: 'Connecting', high: 'Coordinating' });
    expect(result.levers).toEqual([
      { id: 'placement', score: { low: 0.625, high: 0.625 } },
      { id: 'partnership', score: { low: 0, high: 1 } },
    ]);
    expect(result.completeness).toBeCloseTo(0.8, 12);
    expect(result.results.map((each) => each.outcome)).toEqual(['partial', 'met', 'unknown', 'gap', 'gap']);
  });

  test('takes a rule that may not apply as optional', () => {
    const result = score(oakland(), judgement(placement, measured(0.5)), judgement(decisions, measured(0), open));
    expect(result.score).toEqual({ low: 0.375, high: 0.5 });
    expect(result.completeness).toBeCloseTo(0.75, 12);
    expect(result.results[1]).toMatchObject({ applies: 'unknown', outcome: 'unknown', missing_total: 1 });
  });

  test('leaves out what does not apply', () => {
    const result = score(oakland(), judgement(placement, measured(0.5)), judgement(decisions, null));
    expect(result.score).toEqual({ low: 0.5, high: 0.5 });
    expect(result.results[1]).toMatchObject({ applies: false, outcome: 'not-applicable', credit: null, gain: null });
    expect(result.levers[1]).toEqual({ id: 'partnership', score: null });
  });

  test('is null, not nothing, where there is nothing to score', () => {
    const result = score(oakland(), judgement(placement, null));
    expect(result).toMatchObject({ score: null, band: null, completeness: null });
  });

  test('tells what each finding would add', () => {
    const result = score(
      oakland(),
      judgement(placement, measured(0)),
      judgement(clusters, measured(1)),
      judgement(decisions, measured(0, 1), open),
      judgement(duty, measured(0)),
    );
    expect(result.score?.low).toBeCloseTo(0.2, 12);
    expect(result.results.map((each) => each.gain)).toEqual([
      expect.closeTo(0.6, 12),
      0,
      expect.closeTo(0.2, 12),
      null,
    ]);
  });

  test('names the band after rounding away what adding left behind', () => {
    const rules = Array.from({ length: 10 }, (_, index) => rule(`placement/r${index}`, { weight: 0.1 }));
    const result = score(oakland(), ...rules.map((each) => judgement(each, measured(0.85))));
    expect(result.band).toEqual({ low: 'Woven', high: 'Woven' });
  });
});

describe('bounds', () => {
  const grant = residencyGrant({ grant_id: 'TRI24' });
  const twin = { ...grant };
  const fact = (record: typeof grant, field: string): Facts => ({ kind: 'residency_grants', record, field });
  const two = (first: Facts, second: Facts) =>
    score(
      oakland(),
      judgement(placement, measured(0, 1, { facts: first })),
      judgement(clusters, measured(0, 1, { facts: second })),
    ).bounds;

  test('are exact where each missing fact is used once', () => {
    expect(two(fact(grant, 'coaching'), fact(grant, 'joint_ta_plan'))).toBe('exact');
  });
  test('are outer where a fact is used twice', () => {
    expect(two(fact(grant, 'coaching'), fact(grant, 'coaching'))).toBe('outer');
    expect(two([fact(grant, 'coaching'), fact(grant, 'coaching')], null)).toBe('outer');
    expect(two(fact(grant, 'coaching'), fact(twin, 'coaching'))).toBe('outer');
    expect(two(noTable('placements').facts, noTable('placements').facts)).toBe('outer');
  });
  test('do not ask what duties use', () => {
    const use = fact(grant, 'coaching');
    const result = score(
      oakland(),
      judgement(placement, measured(0, 1, { facts: use })),
      judgement(duty, measured(0, 1, { facts: use })),
    );
    expect(result.bounds).toBe('exact');
  });
});

describe('an LEA that is not scored', () => {
  test('with one of the two programs is told what it is ready for', () => {
    const result = score(
      oakland({ paired: false }),
      judgement(placement, null),
      judgement(decisions, measured(1)),
      judgement(duty, measured(1)),
    );
    expect(result).toMatchObject({ paired: false, score: null, band: null, ready_to_pair: ['partnership/decisions'] });
    expect(result.results[1]?.gain).toBeNull();
  });

  test('with no program at all is not scored even where tables are missing', () => {
    const none = scope({ residency_grants: noTable('residency_grants'), placements: noTable('placements') });
    const result = score(oakland({ paired: open, alignment: none }), judgement(decisions, measured(0, 1)));
    expect(result).toMatchObject({ paired: 'unknown', score: null, ready_to_pair: [] });
  });

  test('is scored where the other side may exist', () => {
    const result = score(oakland({ paired: open }), judgement(decisions, measured(0.5)));
    expect(result.score).toEqual({ low: 0.5, high: 0.5 });
  });
});

test('grants, sites and pillars come with the case', () => {
  const result = score(oakland(), judgement(decisions, measured(1)));
  expect(result.lea).toEqual({ cds: '01612590000000', name: 'Oakland Unified', county: 'Alameda' });
  expect(result.grants.map((each) => each.id)).toEqual(['TRI24']);
  expect(result.sites.map((each) => each.cds)).toEqual(['01612590130617']);
  expect(result.sites).toBe(result.sites);
  expect(result.pillars.mentors).toBeNull();
});
