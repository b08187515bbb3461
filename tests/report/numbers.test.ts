import { describe, expect, test } from 'vitest';
import { counted, grouped, percent, percentSpan, points, span } from '../../src/report/numbers.ts';

describe('printed numbers', () => {
  test.each([
    [0, '0'],
    [0.0000001, '1'],
    [0.004, '1'],
    [0.01, '1'],
    [0.29, '29'],
    [0.547, '54'],
    [0.6499999, '64'],
    [0.65 - 1e-12, '65'],
    [0.999, '99'],
    [1 - 1e-12, '99'],
    [1, '100'],
  ])('put %d as %s of 100, never all for less and never none for some', (share, text) => {
    expect(percent(share)).toBe(text);
  });

  test('put an interval as its ends, and as one number where they print alike', () => {
    expect(percentSpan({ low: 0.48, high: 0.61 })).toBe('48-61');
    expect(percentSpan({ low: 0.482, high: 0.489 })).toBe('48');
  });

  test.each([
    [0, '0.0'],
    [0.0004, 'under 0.1'],
    [0.048, '4.8'],
    [0.2, '20.0'],
  ])('put a gain of %d as %s points', (share, text) => {
    expect(points(share)).toBe(text);
  });

  test.each([
    [{ low: 3, high: 3 }, '3'],
    [{ low: 2, high: 4 }, '2-4'],
    [{ low: 1, high: null }, 'at least 1'],
  ])('put a count as far as it is known', (range, text) => {
    expect(span(range)).toBe(text);
  });

  test.each([
    [0, '0'],
    [1.5, '1.5'],
    [999, '999'],
    [4_250_000, '4,250,000'],
    [1234.567, '1,234.57'],
  ])('group the digits of %d as %s', (value, text) => {
    expect(grouped(value)).toBe(text);
  });

  test('count one row and several rows', () => {
    expect([counted(1, 'row'), counted(1204, 'row'), counted(2, 'duty', 'duties')]).toEqual([
      '1 row',
      '1,204 rows',
      '2 duties',
    ]);
  });
});
