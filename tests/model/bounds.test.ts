import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, type Weighed } from '../../src/model/bounds.ts';

const item = (low: number, high: number, least = 1, most = least): Weighed => ({
  credit: { low, high },
  weight: { low: least, high: most },
});

describe('the one formula', () => {
  test.each<[string, Weighed[], { low: number; high: number } | null, boolean]>([
    ['nothing at all has no bounds', [], null, false],
    ['what weighs nothing has no bounds', [item(1, 1, 0)], null, false],
    ['a known share is a point', [item(1, 1), item(0, 0)], { low: 0.5, high: 0.5 }, false],
    ['an unknown credit widens both ends', [item(1, 1), item(0, 1)], { low: 0.5, high: 1 }, false],
    ['an optional gap lowers the low only', [item(1, 1), item(0, 0, 0, 1)], { low: 0.5, high: 1 }, false],
    [
      'an optional credit above the mean raises the high only',
      [item(0, 0), item(1, 1, 0, 1)],
      { low: 0, high: 0.5 },
      false,
    ],
    ['one optional item is optional', [item(0.2, 0.7, 0, 3)], { low: 0.2, high: 0.7 }, true],
    [
      'of optional items alone the lowest and the highest stand',
      [item(0.2, 0.3, 0, 1), item(0.6, 0.9, 0, 1)],
      { low: 0.2, high: 0.9 },
      true,
    ],
    [
      'a count without end moves the mean to its credit',
      [item(1, 1, 4), item(0, 0, 1, Number.POSITIVE_INFINITY)],
      { low: 0, high: 0.8 },
      false,
    ],
    [
      'a count without end leaves what is beyond it',
      [item(0.5, 0.5), item(0.25, 0.25, 0, Number.POSITIVE_INFINITY), item(0.4, 0.4, 0, 1)],
      { low: 0.25, high: 0.5 },
      false,
    ],
  ])('%s', (_, items, credit, optional) => {
    expect(boundsOf(items)).toEqual({ credit, optional });
  });

  const end = fc.integer({ min: 0, max: 4 });
  const grid = fc
    .tuple(end, end, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([a, b, c, d]) => item(Math.min(a, b) / 4, Math.max(a, b) / 4, Math.min(c, d), Math.max(c, d)));

  test('reaches exactly what a search over every whole weight reaches', () => {
    fc.assert(
      fc.property(fc.array(grid, { maxLength: 5 }), (items) => {
        const means = meansOf(items);
        const { credit, optional } = boundsOf(items);
        if (means.length === 0) return credit === null;
        const low = Math.min(...means);
        const high = Math.max(...means);
        const weightless = items.every((each) => each.weight.low === 0);
        return credit !== null && near(credit.low, low) && near(credit.high, high) && optional === weightless;
      }),
    );
  });

  test('does not depend on the order of items by a single bit', () => {
    const loose = fc.double({ min: 0, max: 1, noNaN: true });
    const any = fc
      .tuple(loose, loose, loose, loose)
      .map(([a, b, c, d]) => item(Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)));
    fc.assert(
      fc.property(
        fc
          .array(any, { maxLength: 12 })
          .chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))),
        ([items, shuffled]) => JSON.stringify(boundsOf(items)) === JSON.stringify(boundsOf(shuffled)),
      ),
    );
  });

  test('keeps low at or below high whatever rounding does', () => {
    const loose = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(loose, loose), { minLength: 1, maxLength: 30 }), (pairs) => {
        const { credit } = boundsOf(pairs.map(([c, w]) => item(c, c, 0, w)));
        return credit === null || credit.low <= credit.high;
      }),
    );
  });
});

/** Every mean over whole weights and credits at either end: the extremes of a ratio of sums lie at corners. */
function meansOf(items: readonly Weighed[]): number[] {
  const means: number[] = [];
  const search = (index: number, weight: number, low: number, high: number): void => {
    const each = items[index];
    if (each === undefined) {
      if (weight > 0) means.push(low / weight, high / weight);
      return;
    }
    for (let w = each.weight.low; w <= each.weight.high; w += 1) {
      search(index + 1, weight + w, low + w * each.credit.low, high + w * each.credit.high);
    }
  };
  search(0, 0, 0, 0);
  return means;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-12;
}
