import { describe, expect, test } from 'vitest';
import { cutOfHundred, pointsOf } from '../../../src/report/tables/hundred.ts';

describe('a score as a cell', () => {
  test.each([
    [0, 0],
    [1, 100],
    [0.34996, 34.9],
    [0.35, 35],
    [0.57, 57],
    [0.29, 29],
    [0.0000001, 0.1],
    [0.99999, 99.9],
    [0.6499999999999999, 65],
  ])('of %d is %d of 100, and never past an end it has not reached', (share, of) => {
    expect(cutOfHundred(share)).toBe(of);
  });
});

describe('a gain as a cell', () => {
  test.each([
    [null, null],
    [0, 0],
    [0.0912, 9.1],
    [0.0718, 7.2],
    [0.0001, 0.1],
  ])('of %j is %j points', (share, of) => {
    expect(pointsOf(share)).toBe(of);
  });
});
