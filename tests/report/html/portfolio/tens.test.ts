import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tensOf } from '../../../../src/report/html/portfolio/tens.ts';
import { percent } from '../../../../src/report/numbers.ts';

describe('the spread of scores', () => {
  test('counts a score in its own ten, and an interval in every ten it reaches', () => {
    const tens = tensOf([
      { low: 0.1, high: 0.1 },
      { low: 0.44, high: 0.55 },
      { low: 0.97, high: 1 },
    ]);
    expect(tens.map(({ sure, may }) => [sure, may])).toEqual([
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
    ]);
  });

  test('agrees with counting by hand, score by score', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
    const interval = fc.tuple(share, share).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(interval), (scores) => {
        const tens = tensOf(scores);
        for (const [at, { sure, may }] of tens.entries()) {
          const from = at * 10;
          const to = at === 9 ? 100 : from + 9;
          const printed = scores.map(({ low, high }) => [Number(percent(low)), Number(percent(high))] as const);
          const within = printed.filter(([low, high]) => low >= from && high <= to).length;
          const touching = printed.filter(([low, high]) => low <= to && high >= from).length;
          if (sure !== within || sure + may !== touching) return false;
        }
        return true;
      }),
    );
  });
});
