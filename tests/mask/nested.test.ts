import { describe, expect, test } from 'vitest';
import { type Published, publish } from '../../src/mask/nested.ts';

/** What everybody sees of some counts: the same text for every world that is published alike. */
function seen(published: readonly Published[]): string {
  return JSON.stringify(published);
}

/** Publishes a whole, a part of it and a part of that. */
function chain(whole: number, part: number, least: number): Published[] {
  const top = publish(whole, null);
  const middle = publish(part, top);
  return [top, middle, publish(least, middle)];
}

/** For every published text the worlds behind it. */
function worldsBySight(most: number): Map<string, (readonly number[])[]> {
  const worlds = new Map<string, (readonly number[])[]>();
  for (let whole = 0; whole <= most; whole += 1) {
    for (let part = 0; part <= whole; part += 1) {
      for (let least = 0; least <= part; least += 1) {
        const sight = seen(chain(whole, part, least));
        const alike = worlds.get(sight) ?? [];
        alike.push([whole, part, least]);
        worlds.set(sight, alike);
      }
    }
  }
  return worlds;
}

describe('counts of people beside the counts they are a part of', () => {
  test.each([
    ['12 of 12 hired are shown', 12, 12, 12],
    ['none of 12 is shown', 12, 0, 0],
    ['25 of 48 are shown', 48, 25, 25],
  ])('%s', (_, whole, part, cell) => {
    expect(publish(part, publish(whole, null))).toEqual({ cell, hidden: false });
  });

  test.each([
    ['3 residents', null, 3, { low: 1, high: 10 }],
    ['3 of 48', 48, 3, { low: 1, high: 10 }],
    ['45 of 48, which leave 3', 48, 45, { low: 38, high: 47 }],
    ['11 of 12, which leave 1', 12, 11, { low: 1, high: 11 }],
    ['3 of 12', 12, 3, { low: 1, high: 11 }],
    ['3 of 7', 7, 3, { low: 1, high: 10 }],
    ['a range of 2-4', null, { low: 2, high: 4 }, { low: 1, high: 10 }],
    ['a range of 0-3', null, { low: 0, high: 3 }, { low: 0, high: 10 }],
    ['a range of 8-14', null, { low: 8, high: 14 }, { low: 1, high: 14 }],
    ['a range of 12-14 of 15', 15, { low: 12, high: 14 }, { low: 1, high: 15 }],
  ])('%s are hidden', (_, whole, count, cell) => {
    expect(publish(count, whole === null ? null : publish(whole, null))).toEqual({ cell, hidden: true });
  });

  test.each([
    [{ low: 12, high: 14 }, null],
    [{ low: 0, high: 0 }, null],
    [{ low: 12, high: 14 }, publish(40, null)],
  ])('a range far from 10 and from its whole is shown: %j', (range, whole) => {
    expect(publish(range, whole)).toEqual({ cell: range, hidden: false });
  });

  test('a hidden count lies in the span that stands for it, and may be any number of it', () => {
    let hidden = 0;
    for (const [sight, worlds] of worldsBySight(46)) {
      (JSON.parse(sight) as Published[]).forEach((published, at) => {
        const values = new Set(worlds.map((world) => world[at] ?? -1));
        if (!published.hidden) {
          expect([...values]).toEqual([published.cell]);
          return;
        }
        hidden += 1;
        if (typeof published.cell === 'number') throw new Error('hidden behind a number');
        const { low, high } = published.cell;
        expect([...values].sort((a, b) => a - b)).toEqual(Array.from({ length: high - low + 1 }, (_, n) => low + n));
        expect(values.size).toBeGreaterThanOrEqual(10);
      });
    }
    expect(hidden).toBeGreaterThan(100);
  });

  test('no difference of a whole and its part tells of 1 to 10 people', () => {
    for (const [sight, worlds] of worldsBySight(46)) {
      for (const at of [1, 2]) {
        const left = new Set(worlds.map((world) => (world[at - 1] ?? 0) - (world[at] ?? 0)));
        const [only = 0] = left;
        expect(left.size > 1 || only === 0 || only > 10, sight).toBe(true);
      }
    }
  });
});
