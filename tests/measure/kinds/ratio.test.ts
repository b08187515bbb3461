import { describe, expect, test } from 'vitest';
import { RATIO } from '../../../src/measure/kinds/ratio.ts';
import type { Placement } from '../../../src/model/case.ts';
import type { Cells } from '../../../src/model/record.ts';
import { Interval } from '../../../src/model/value.ts';
import { constant, field, judging, measureOf, noTable, placement, STRAIGHT } from '../hand-made.ts';

type Count = number | { low: number; high: number } | undefined;
const INF = Number.POSITIVE_INFINITY;

const trained = measureOf('ratio', {
  of: 'placements',
  options: { part: field('mentors_trained_in_pillars'), whole: field('mentors') },
});

const mentors = (part: Count, whole: Count, rest: Cells<'placements'> = {}): Placement =>
  placement({ grant_id: 'TRI24', mentors_trained_in_pillars: part, mentors: whole, ...rest });

describe('the ratio of mentors trained', () => {
  test.each<[string, Placement[], { low: number; high: number } | null, boolean]>([
    ['sums parts over wholes', [mentors(1, 4), mentors(1, 1)], { low: 0.4, high: 0.4 }, false],
    ['knows nothing of an unknown part but its whole', [mentors(undefined, 4)], { low: 0, high: 1 }, false],
    [
      'takes the smallest part of the largest whole for the low',
      [mentors({ low: 1, high: 2 }, { low: 2, high: 4 })],
      { low: 0.25, high: 1 },
      false,
    ],
    [
      'grows the whole with the part for the high, no further',
      [mentors({ low: 0, high: 1 }, { low: 2, high: 8 })],
      { low: 0, high: 0.5 },
      false,
    ],
    ['lets an unknown whole be as large as one likes', [mentors(3, undefined)], { low: 0, high: 1 }, false],
    ['lets both be unknown', [mentors(undefined, undefined), mentors(1, 4)], { low: 0, high: 1 }, false],
    ['is optional where the wholes may come to nothing', [mentors(0, undefined)], { low: 0, high: 0 }, true],
    ['comes to 0 where the high end is 0/0', [mentors(0, { low: 0, high: 5 })], { low: 0, high: 0 }, true],
    ['judges nothing of nothing', [mentors(0, 0)], null, false],
    [
      'is anything, optional, of unknown parts of unknown wholes',
      [mentors(undefined, undefined)],
      { low: 0, high: 1 },
      true,
    ],
  ])('%s', (_, placements, credit, optional) => {
    const measured = RATIO.measure(trained, STRAIGHT, judging({ placements }));
    expect(measured.credit).toEqual(credit);
    expect(measured.optional).toBe(optional);
  });

  test('takes a record of unknown scope where it pulls, with its whole as weight', () => {
    const scoped = { ...trained, where: field('full_year') };
    const certain = mentors(2, 4, { full_year: true });
    const measure = (...more: Placement[]) =>
      RATIO.measure(scoped, STRAIGHT, judging({ placements: [certain, ...more] })).credit;
    expect(measure(mentors(0, 4))).toEqual({ low: 0.25, high: 0.5 });
    expect(measure(mentors(4, 4))).toEqual({ low: 0.5, high: 0.75 });
    expect(measure(mentors(undefined, undefined))).toEqual({ low: 0, high: 1 });
    expect(measure(mentors(9, 9, { full_year: false }))).toEqual({ low: 0.5, high: 0.5 });
  });

  test('counts what is known behind its sentence', () => {
    const { met, total } = RATIO.measure(
      trained,
      STRAIGHT,
      judging({ placements: [mentors(1, 2), mentors(undefined, 3)] }),
    );
    expect(met).toEqual({ low: 1, high: 4 });
    expect(total).toEqual({ low: 5, high: 5 });
  });

  test('shows each record that has a whole as evidence', () => {
    const placements = [
      mentors(2, 2),
      mentors(0, 2),
      mentors(1, 2),
      mentors(undefined, 2),
      mentors(0, 0),
      mentors(1, { low: 2, high: 3 }),
    ];
    const { evidence } = RATIO.measure(trained, STRAIGHT, judging({ placements }));
    expect(evidence.map((each) => each.verdict)).toEqual(['met', 'gap', 'partial', 'unknown', 'unknown']);
    expect(evidence[0]?.field).toBe('mentors_trained_in_pillars');
  });

  test('reports a part above its whole to the cell and counts it as not reported', () => {
    const world = judging({ placements: [mentors(5, 3), mentors(1, 1)] });
    expect(RATIO.measure(trained, STRAIGHT, world).credit).toEqual({ low: 0.25, high: 1 });
    expect(world.diagnostics).toEqual([
      {
        severity: 'error',
        code: 'measure/part-above-whole',
        message:
          '"mentors_trained_in_pillars" is 5 in "TRI24", above "mentors", which is 3: a part is at most its whole',
        hint: 'Correct one of the two; until then the part counts as not reported.',
        origin: { path: 'placements.csv', line: 2, column: 9, field: 'mentors_trained_in_pillars' },
      },
    ]);
  });

  test('reports it of a whole case at the expression', () => {
    const measure = measureOf('ratio', { options: { part: constant(5), whole: constant(3) } });
    const world = judging();
    const measured = RATIO.measure(measure, STRAIGHT, world);
    expect(measured.credit).toEqual({ low: 0, high: 1 });
    expect(measured.facts).toBeNull();
    expect(world.diagnostics[0]?.origin?.path).toBe('rules/placement/example.yaml');
    expect(world.diagnostics[0]?.message).toContain('"constant" is 5, above');
  });

  test('rests a finding of the case on the records of the tables it names', () => {
    const placements = [mentors(1, 1), mentors(1, 1)];
    const measure = measureOf('ratio', {
      options: { part: constant(1, ['placements', 'local_agencies']), whole: constant(2) },
    });
    const world = judging({ placements, local_agencies: noTable('local_agencies') });
    const { evidence, evidence_total } = RATIO.measure(measure, STRAIGHT, world);
    expect(evidence.map((each) => each.record)).toEqual(placements);
    expect(evidence_total).toBe(2);
  });

  test('is anything where no input holds the table', () => {
    expect(RATIO.measure(trained, STRAIGHT, judging({ placements: noTable('placements') }))).toMatchObject({
      credit: { low: 0, high: 1 },
      optional: true,
    });
  });

  test('never takes a number below nothing', () => {
    const measure = measureOf('ratio', {
      options: { part: constant(new Interval(-INF, 2, null)), whole: constant(4) },
    });
    expect(RATIO.measure(measure, STRAIGHT, judging()).credit).toEqual({ low: 0, high: 0.5 });
  });
});
