import { describe, expect, test } from 'vitest';
import { SHARE } from '../../../src/measure/kinds/share.ts';
import type { Placement } from '../../../src/model/case.ts';
import { type Truth, Unknown } from '../../../src/model/value.ts';
import { expression, field, judging, measureOf, noTable, placement, STRAIGHT, site } from '../hand-made.ts';

const at = expression('placement.at_community_school', (_, record) => (record as Placement).at_community_school, {
  follows: ['site'],
});
const share = measureOf('share', { of: 'placements', counted_by: field('residents'), options: { that: at } });
const EDNA = site({ site_cds: '01612590130617' });

function at_school(truth: Truth, residents: number | { low: number; high: number }, line = 2): Placement {
  return placement(
    { grant_id: 'TRI24', school_year: '2025-26', residents, site_cds: '01612590130617' },
    { at_community_school: truth, ...(truth === true ? { site: EDNA } : {}) },
    line,
  );
}

const unsure = (): Unknown => new Unknown({ kind: 'placements', record: null, field: null });

describe('the share of residents at community schools', () => {
  test.each<[string, Placement[], { low: number; high: number } | null]>([
    ['counts residents, not rows', [at_school(true, 3), at_school(false, 1)], { low: 0.75, high: 0.75 }],
    ['leaves an undecided row open', [at_school(true, 3), at_school(unsure(), 1)], { low: 0.75, high: 1 }],
    [
      'takes a range at both its ends',
      [at_school(true, 2), at_school(false, { low: 2, high: 6 })],
      { low: 0.25, high: 0.5 },
    ],
    ['passes over rows that count nobody', [at_school(true, 2), at_school(false, 0)], { low: 1, high: 1 }],
    ['judges nothing where there is nobody', [at_school(false, 0)], null],
  ])('%s', (_, placements, credit) => {
    expect(SHARE.measure(share, STRAIGHT, judging({ placements })).credit).toEqual(credit);
  });

  test('runs along the ramp once, on the whole', () => {
    const placements = [at_school(true, 1), at_school(false, 3)];
    expect(SHARE.measure(share, { none_at: 0, full_at: 0.5 }, judging({ placements })).credit).toEqual({
      low: 0.5,
      high: 0.5,
    });
    expect(SHARE.measure(share, { none_at: 1, full_at: 0 }, judging({ placements })).credit).toEqual({
      low: 0.75,
      high: 0.75,
    });
  });

  test('is optional, and anything, where no input holds placements', () => {
    const table = noTable('placements');
    const measured = SHARE.measure(share, STRAIGHT, judging({ placements: table }));
    expect(measured).toMatchObject({ credit: { low: 0, high: 1 }, optional: true, facts: table.facts, evidence: [] });
    expect(measured.total).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
  });

  test('counts residents behind its sentence', () => {
    const measured = SHARE.measure(
      share,
      STRAIGHT,
      judging({ placements: [at_school(true, 3), at_school(unsure(), 2)] }),
    );
    expect(measured.met).toEqual({ low: 3, high: 5 });
    expect(measured.total).toEqual({ low: 5, high: 5 });
  });

  test('keeps only facts that keep its ends apart', () => {
    const fact = unsure();
    const open = SHARE.measure(share, STRAIGHT, judging({ placements: [at_school(true, 1), at_school(fact, 1)] }));
    expect(open.facts).toEqual(fact.facts);
    const full = SHARE.measure(
      share,
      { none_at: 0, full_at: 0.5 },
      judging({ placements: [at_school(true, 1), at_school(fact, 1)] }),
    );
    expect(full.credit).toEqual({ low: 1, high: 1 });
    expect(full.facts).toBeNull();
  });

  test('shows the first twenty records and says how many there are', () => {
    const placements = Array.from({ length: 25 }, (_, index) => at_school(index % 2 === 0, 1, index + 2));
    const { evidence, evidence_total } = SHARE.measure(share, STRAIGHT, judging({ placements }));
    expect(evidence).toHaveLength(20);
    expect(evidence_total).toBe(25);
    expect(evidence[0]).toEqual({ record: placements[0], verdict: 'met', field: null, related: [EDNA] });
    expect(evidence[1]).toEqual({ record: placements[1], verdict: 'gap', field: null, related: [] });
  });
});

describe('where', () => {
  const full = measureOf('share', {
    of: 'placements',
    where: field('full_year'),
    options: { that: field('half_time_with_mentor') },
  });
  const year = (full_year: boolean | undefined, half_time_with_mentor: boolean): Placement =>
    placement({ grant_id: 'TRI24', school_year: '2025-26', full_year, half_time_with_mentor });

  test('leaves out what is not in scope', () => {
    const placements = [year(true, true), year(false, false)];
    expect(SHARE.measure(full, STRAIGHT, judging({ placements })).credit).toEqual({ low: 1, high: 1 });
  });

  test('makes a record of unknown scope optional', () => {
    const placements = [year(true, true), year(undefined, false)];
    const measured = SHARE.measure(full, STRAIGHT, judging({ placements }));
    expect(measured).toMatchObject({ credit: { low: 0.5, high: 1 }, optional: false });
    expect(measured.total).toEqual({ low: 1, high: 2 });
    expect(measured.evidence.map((each) => each.verdict)).toEqual(['met', 'unknown']);
    expect(measured.facts).toMatchObject({ kind: 'placements', field: 'full_year' });
  });

  test('makes the whole finding optional where nothing is surely in scope', () => {
    expect(SHARE.measure(full, STRAIGHT, judging({ placements: [year(undefined, false)] }))).toMatchObject({
      credit: { low: 0, high: 0 },
      optional: true,
    });
  });
});

test('a count nobody can tell weighs anything from nothing up', () => {
  const placements = [
    placement({ grant_id: 'TRI24', residents: 4, full_year: true }),
    placement({ grant_id: 'TRI24', mentors: 1, full_year: false }),
  ];
  const counted = expression('unknown', (_, record) => (record === placements[0] ? 4 : new Unknown(null)));
  const measure = measureOf('share', { of: 'placements', counted_by: counted, options: { that: field('full_year') } });
  expect(SHARE.measure(measure, STRAIGHT, judging({ placements })).credit).toEqual({ low: 0, high: 1 });
});
