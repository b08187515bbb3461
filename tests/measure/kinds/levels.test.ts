import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../src/measure/kinds/levels.ts';
import { constant, field, judging, measureOf, noTable, residencyGrant, STRAIGHT } from '../hand-made.ts';

const levels = { none: 0, lea: 0.5, 'lea-and-community': 0.9 };
const codesign = measureOf('levels', {
  of: 'residency_grants',
  options: { value: field('professional_learning_codesign'), levels },
});

describe('levels', () => {
  test.each<[string, 'none' | 'lea' | 'lea-and-community' | undefined, { low: number; high: number }, string]>([
    ['earn what the table says', 'lea', { low: 0.5, high: 0.5 }, 'partial'],
    ['earn nothing for a word at the bottom', 'none', { low: 0, high: 0 }, 'gap'],
    ['span the table where no word is reported', undefined, { low: 0, high: 0.9 }, 'unknown'],
  ])('%s', (_, professional_learning_codesign, credit, verdict) => {
    const residency_grants = [residencyGrant({ grant_id: 'TRI24', professional_learning_codesign })];
    const measured = LEVELS.measure(codesign, STRAIGHT, judging({ residency_grants }));
    expect(measured.credit).toEqual(credit);
    expect(measured.evidence[0]?.verdict).toBe(verdict);
  });

  test('reach no name that is not in the table', () => {
    const options = { value: constant('constructor'), levels };
    expect(LEVELS.measure(measureOf('levels', { options }), STRAIGHT, judging()).credit).toEqual({ low: 0, high: 0.9 });
  });

  test('are anything where no input holds the table', () => {
    const world = judging({ residency_grants: noTable('residency_grants') });
    expect(LEVELS.measure(codesign, STRAIGHT, world)).toMatchObject({ credit: { low: 0, high: 1 }, optional: true });
  });
});
