import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shapley, subsets } from '../../src/compare/shapley.ts';

const CAUSES = ['data', 'rules', 'links', 'date'];
/** A value for every set of up to four causes. */
const games = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 16, maxLength: 16 }),
  )
  .map(([count, values]) => {
    const causes = CAUSES.slice(0, count);
    const at = new Map(subsets(causes).map((set, index) => [[...set].sort().join(), values[index] ?? 0]));
    return { causes, valued: (set: ReadonlySet<string>) => at.get([...set].sort().join()) ?? 0 };
  });

/** The same from its definition: the causes come in one after the other, in every order there is. */
function byOrders(causes: readonly string[], valued: (set: ReadonlySet<string>) => number): Map<string, number> {
  const orders = ordersOf(causes);
  const sums = new Map(causes.map((cause) => [cause, 0]));
  for (const order of orders) {
    const there = new Set<string>();
    for (const cause of order) {
      const before = valued(there);
      there.add(cause);
      sums.set(cause, (sums.get(cause) ?? 0) + (valued(there) - before) / orders.length);
    }
  }
  return sums;
}

function ordersOf(causes: readonly string[]): string[][] {
  if (causes.length === 0) return [[]];
  return causes.flatMap((first) => ordersOf(causes.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}

test('the parts of a change sum to it', () => {
  fc.assert(
    fc.property(games, ({ causes, valued }) => {
      const sum = [...(shapley(causes, valued)?.values() ?? [])].reduce((left, right) => left + right, 0);
      expect(Math.abs(sum - (valued(new Set(causes)) - valued(new Set())))).toBeLessThan(1e-9);
    }),
  );
});

test('a part is what its cause adds on average over every order', () => {
  fc.assert(
    fc.property(games, ({ causes, valued }) => {
      const parts = shapley(causes, valued);
      for (const [cause, part] of byOrders(causes, valued)) {
        expect(Math.abs((parts?.get(cause) ?? Number.NaN) - part)).toBeLessThan(1e-9);
      }
    }),
  );
});

test('a cause that changes nothing has no part', () => {
  expect(shapley(['data', 'date'], (set) => (set.has('data') ? 0.3 : 0.1))?.get('date')).toBeCloseTo(0, 12);
});

test('without a score in one of the runs there is no split', () => {
  expect(shapley(['data', 'rules'], (set) => (set.size === 1 ? null : 0.5))).toBeNull();
});
