import { describe, expect, test } from 'vitest';
import { creditAt, creditOver } from '../../src/measure/ramp.ts';

describe('a ramp', () => {
  test.each([
    ['earns nothing below its foot', -5, 0, 10, 0],
    ['rises in a line', 2.5, 0, 10, 0.25],
    ['earns all past its top', 11, 0, 10, 1],
    ['falls where less is better', 2.5, 10, 0, 0.75],
    ['has no end beyond its ends', Number.POSITIVE_INFINITY, 10, 0, 0],
  ])('%s', (_, value, none_at, full_at, credit) => {
    expect(creditAt(value, { none_at, full_at })).toBe(credit);
  });

  test('swaps the ends of an interval where it falls', () => {
    expect(creditOver({ low: 2, high: 4 }, { none_at: 0, full_at: 8 })).toEqual({ low: 0.25, high: 0.5 });
    expect(creditOver({ low: 2, high: 4 }, { none_at: 8, full_at: 0 })).toEqual({ low: 0.5, high: 0.75 });
  });
});
