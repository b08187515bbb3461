import { describe, expect, test } from 'vitest';
import { AMOUNT } from '../../../src/measure/kinds/amount.ts';
import { Unknown } from '../../../src/model/value.ts';
import { constant, field, judging, measureOf, noTable, residencyGrant } from '../hand-made.ts';

const years = measureOf('amount', { of: 'residency_grants', options: { value: field('years_funded_after_grant') } });
const THREE_YEARS = { none_at: 0, full_at: 3 };
const grants = (...each: (number | undefined)[]) =>
  each.map((years_funded_after_grant, index) =>
    residencyGrant({ grant_id: `TRI${index + 20}`, years_funded_after_grant }),
  );

describe('an amount on a ramp', () => {
  test.each<[string, (number | undefined)[], { low: number; high: number }]>([
    ['earns as far as it goes', [1.5], { low: 0.5, high: 0.5 }],
    ['earns no more past the end', [6], { low: 1, high: 1 }],
    ['is the mean of what each record earns, not what the mean earns', [6, 0], { low: 0.5, high: 0.5 }],
    ['is open where it is not reported', [3, undefined], { low: 0.5, high: 1 }],
  ])('%s', (_, values, credit) => {
    const world = judging({ residency_grants: grants(...values) });
    expect(AMOUNT.measure(years, THREE_YEARS, world).credit).toEqual(credit);
  });

  test('tells the mean amount', () => {
    expect(AMOUNT.measure(years, THREE_YEARS, judging({ residency_grants: grants(1, 2) })).value).toEqual({
      low: 1.5,
      high: 1.5,
    });
    expect(AMOUNT.measure(years, THREE_YEARS, judging({ residency_grants: grants(1, undefined) })).value).toEqual({
      low: 0.5,
      high: Number.POSITIVE_INFINITY,
    });
  });

  test('counts the records that earn in full', () => {
    const { met, total } = AMOUNT.measure(years, THREE_YEARS, judging({ residency_grants: grants(3, 1, undefined) }));
    expect([met, total]).toEqual([
      { low: 1, high: 2 },
      { low: 3, high: 3 },
    ]);
  });

  test('keeps no fact of a number whose credit is settled', () => {
    const award = measureOf('amount', { of: 'residency_grants', options: { value: field('projected_residents') } });
    const residency_grants = [residencyGrant({ grant_id: 'TRI24', projected_residents: { low: 4, high: 9 } })];
    const measured = AMOUNT.measure(award, { none_at: 0, full_at: 3 }, judging({ residency_grants }));
    expect(measured.credit).toEqual({ low: 1, high: 1 });
    expect(measured.facts).toBeNull();
    expect(measured.evidence[0]?.verdict).toBe('met');
  });

  test('takes a value nobody can compute as any number', () => {
    const options = { value: constant(new Unknown(null)) };
    const measured = AMOUNT.measure(measureOf('amount', { options }), { none_at: 40_000, full_at: 30_000 }, judging());
    expect(measured.credit).toEqual({ low: 0, high: 1 });
    expect(measured.value).toEqual({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  });

  test('is anything where no input holds the table', () => {
    const world = judging({ residency_grants: noTable('residency_grants') });
    expect(AMOUNT.measure(years, THREE_YEARS, world)).toMatchObject({ credit: { low: 0, high: 1 }, optional: true });
  });
});
