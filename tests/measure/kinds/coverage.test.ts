import { describe, expect, test } from 'vitest';
import { COVERAGE } from '../../../src/measure/kinds/coverage.ts';
import { PILLARS } from '../../../src/model/tables/vocabulary.ts';
import { MaybeList, Unknown, type Value } from '../../../src/model/value.ts';
import {
  constant,
  expression,
  field,
  judging,
  measureOf,
  noTable,
  residencyGrant,
  STRAIGHT,
  site,
} from '../hand-made.ts';

const [A, B, C, D] = PILLARS;
const link = new Unknown({ kind: 'placements', record: null, field: null });

function ofCase(values: Value, required: Value) {
  const options = { values: constant(values), required: constant(required) };
  return COVERAGE.measure(measureOf('coverage', { options }), STRAIGHT, judging());
}

describe('coverage of required words', () => {
  test.each<[string, Value, Value, { low: number; high: number } | null, boolean]>([
    ['counts required words that are there', [A, B], PILLARS, { low: 0.5, high: 0.5 }, false],
    ['counts a word once', [A, A], [A, B, B], { low: 0.5, high: 0.5 }, false],
    ['passes over words nobody requires', [A, B, C], [A], { low: 1, high: 1 }, false],
    ['is anything where the values are unknown', link, PILLARS, { low: 0, high: 1 }, false],
    [
      'takes a doubtful value as maybe covered',
      new MaybeList([A, B], [null, link]),
      PILLARS,
      { low: 0.25, high: 0.5 },
      false,
    ],
    [
      'lets a certain value outweigh its doubtful twin',
      new MaybeList([A, A], [null, link]),
      [A],
      { low: 1, high: 1 },
      false,
    ],
    ['lets a value without a name cover one word', [A, link], PILLARS, { low: 0.25, high: 0.5 }, false],
    [
      'takes a doubtful requirement as optional',
      [A],
      new MaybeList([A, B], [null, link]),
      { low: 0.5, high: 1 },
      false,
    ],
    ['is optional where every requirement is doubtful', [A], new MaybeList([B], [link]), { low: 0, high: 0 }, true],
    ['is anything, optional, where what is required is unknown', [A], link, { low: 0, high: 1 }, true],
    ['covers nothing with nothing, whatever is required', [], link, { low: 0, high: 0 }, true],
    ['leaves a requirement without a name open', [A], [A, link], { low: 0.5, high: 1 }, false],
    ['judges nothing where nothing is required', [A], [], null, false],
  ])('%s', (_, values, required, credit, optional) => {
    const measured = ofCase(values, required);
    expect(measured.credit).toEqual(credit);
    expect(measured.optional).toBe(optional);
  });

  test('names what is missing in the order asked, and each word with its count', () => {
    const measured = ofCase([C], PILLARS);
    expect(measured.lacking).toEqual([A, B, D]);
    expect(measured.parts).toEqual([
      { name: A, met: 0, total: 1 },
      { name: B, met: 0, total: 1 },
      { name: C, met: 1, total: 1 },
      { name: D, met: 0, total: 1 },
    ]);
    expect([measured.met, measured.total]).toEqual([
      { low: 1, high: 1 },
      { low: 4, high: 4 },
    ]);
  });

  test('says of an open word that it is not known', () => {
    const measured = ofCase(new MaybeList([A], [link]), [A, B]);
    expect(measured.parts).toEqual([
      { name: A, met: null, total: 1 },
      { name: B, met: 0, total: 1 },
    ]);
    expect(measured.facts).toBe(link.facts);
  });

  test('keeps the fact behind a value without a name', () => {
    expect(ofCase([A, link], [A, B]).facts).toBe(link.facts);
    expect(ofCase([A, link], [A]).facts).toBeNull();
  });
});

describe('coverage record by record', () => {
  const coursework = measureOf('coverage', {
    of: 'residency_grants',
    options: { values: field('coursework_pillars'), required: constant([...PILLARS]) },
  });

  test('is the mean over the grants', () => {
    const residency_grants = [
      residencyGrant({ grant_id: 'TRI24', coursework_pillars: [A, B] }),
      residencyGrant({ grant_id: 'TRI25', coursework_pillars: [A, B, C, D] }),
    ];
    const measured = COVERAGE.measure(coursework, STRAIGHT, judging({ residency_grants }));
    expect(measured.credit).toEqual({ low: 0.75, high: 0.75 });
    expect([measured.met.low, measured.total.low]).toEqual([6, 8]);
    expect(measured.evidence.map((each) => [each.verdict, each.field])).toEqual([
      ['partial', 'coursework_pillars'],
      ['met', 'coursework_pillars'],
    ]);
  });

  test('counts a grant of unknown scope neither way', () => {
    const residency_grants = [residencyGrant({ grant_id: 'TRI24', coursework_pillars: [A] })];
    const scoped = { ...coursework, where: field('regional_cohort') };
    const measured = COVERAGE.measure(scoped, STRAIGHT, judging({ residency_grants }));
    expect(measured).toMatchObject({ credit: { low: 0.25, high: 0.25 }, optional: true });
    expect([measured.met, measured.total]).toEqual([
      { low: 0, high: 1 },
      { low: 0, high: 4 },
    ]);
    expect(measured.lacking).toEqual([]);
  });

  test('knows every word a list field can hold', () => {
    const focus = measureOf('coverage', {
      of: 'community_school_sites',
      options: { values: field('staff_learning_pillars'), required: field('focus_pillars') },
    });
    const all = judging({ community_school_sites: [site({ staff_learning_pillars: [...PILLARS] })] });
    expect(COVERAGE.measure(focus, STRAIGHT, all)).toMatchObject({ credit: { low: 1, high: 1 }, optional: true });
    const three = judging({ community_school_sites: [site({ staff_learning_pillars: [A, B, C] })] });
    expect(COVERAGE.measure(focus, STRAIGHT, three).credit).toEqual({ low: 0, high: 1 });
  });

  test.each<[string, Unknown, string]>([
    ['a link', new Unknown({ kind: 'placements', record: null, field: null }), 'placement.site'],
    ['a field that is no list', new Unknown({ kind: 'placements', record: null, field: 'status' }), 'placement.status'],
    [
      'an expression that is no path',
      new Unknown({ kind: 'residency_grants', record: null, field: 'coursework_pillars' }),
      'a ? b : c',
    ],
  ])('takes %s as a list of any words', (_, unknown, text) => {
    const options = { values: constant([...PILLARS]), required: expression(text, () => unknown) };
    expect(COVERAGE.measure(measureOf('coverage', { options }), STRAIGHT, judging()).credit).toEqual({
      low: 0,
      high: 1,
    });
  });

  test('is anything where no input holds the table', () => {
    const measured = COVERAGE.measure(coursework, STRAIGHT, judging({ residency_grants: noTable('residency_grants') }));
    expect(measured).toMatchObject({ credit: { low: 0, high: 1 }, optional: true });
  });
});
