import { describe, expect, test } from 'vitest';
import type { Cells } from '../../src/model/record.ts';
import { masked, sightOf, type WorldCells } from './worlds.ts';

const GRANT = '2023TRI01';
const SITES = ['01612590130617', '01612590110189', '01612590125161'];

function world(enrolled: number, residents: readonly number[], rest: Cells<'residency_grants'> = {}): WorldCells {
  return {
    residency_grants: [{ grant_id: GRANT, status: 'awarded', residents_enrolled: enrolled, ...rest }],
    placements: residents.map((count, at) => ({
      grant_id: GRANT,
      school_year: '2025-26',
      site_cds: SITES[at],
      status: 'actual',
      residents: count,
    })),
  };
}

function enrolledOf(of: WorldCells): unknown {
  return masked(of).tables.residency_grants.rows[0]?.cells.residents_enrolled;
}

/** For every published text: the residents at each site and in all, of the worlds behind it. */
function worldsBySight(sites: number, most: number, left: readonly number[]): Map<string, number[][]> {
  const bySight = new Map<string, number[][]>();
  const counts = (at: number): number[][] =>
    at === 0
      ? [[]]
      : counts(at - 1).flatMap((before) => Array.from({ length: most + 1 }, (_, count) => [...before, count]));
  for (const residents of counts(sites)) {
    const placed = residents.reduce((sum, count) => sum + count, 0);
    for (const more of left) {
      const of = world(placed + more, residents);
      const sight = sightOf(masked(of));
      const alike = bySight.get(sight) ?? [];
      alike.push([...residents, placed + more]);
      bySight.set(sight, alike);
    }
  }
  return bySight;
}

describe('a grant whose rows add up to its residents', () => {
  test.each([
    ['shows 12 in all over three small sites, which leaves each anything from 1 to 10', 12, [5, 4, 3], 12],
    ['hides 13 in all where 11 at one site would tell of 2 at the other', 13, [11, 2], { low: 1, high: 21 }],
    ['hides 20 in all over two small sites, which would be 10 at each', 20, [10, 10], { low: 1, high: 20 }],
    ['shows 24 in all over sites with none small', 24, [11, 13], 24],
    ['hides 27 in all where 3 of them are on no row', 27, [11, 13], { low: 1, high: 34 }],
    ['shows 40 in all where 16 of them are on no row', 40, [11, 13], 40],
    ['hides 40 in all where 16 are on no row and a site is small', 40, [21, 3], { low: 1, high: 51 }],
    ['hides 7 in all', 7, [4, 3], { low: 1, high: 20 }],
    ['shows 0 in all', 0, [], 0],
  ])('%s', (_, enrolled, residents, published) => {
    expect(enrolledOf(world(enrolled, residents))).toEqual(published);
  });

  test.each([
    [1, 24],
    [2, 13],
    [3, 12],
  ])('over %i sites keeps every small count apart, though all residents are known to be on rows', (sites, most) => {
    let small = 0;
    for (const worlds of worldsBySight(sites, most, [0]).values()) {
      const [first = []] = worlds;
      first.forEach((count, at) => {
        if (count < 1 || count > 10) return;
        small += 1;
        const values = new Set(worlds.map((each) => each[at] ?? 0));
        if (at < sites) expect([...values].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        else expect(values.size).toBeGreaterThanOrEqual(8);
      });
    }
    expect(small).toBeGreaterThan(0);
  });

  test('keeps them apart where residents may be on no row, and those on none too', () => {
    const left = Array.from({ length: 14 }, (_, more) => more);
    for (const worlds of worldsBySight(2, 12, left).values()) {
      for (const at of [0, 1, 2]) {
        const values = new Set(worlds.map((each) => each[at] ?? 0));
        const [only = 0] = values;
        expect(values.size > 1 || only === 0 || only > 10).toBe(true);
      }
      const unplaced = new Set(worlds.map(([first = 0, second = 0, all = 0]) => all - first - second));
      const [only = 0] = unplaced;
      expect(unplaced.size > 1 || only === 0 || only > 10).toBe(true);
    }
  });
});

describe('a target of residents', () => {
  const planned = (residents: readonly number[]): WorldCells['placements'] =>
    residents.map((count, at) => ({
      grant_id: GRANT,
      school_year: '2026-27',
      site_cds: SITES[at],
      status: 'planned',
      residents: count,
    }));
  const projectedOf = (grant: Cells<'residency_grants'>, residents: readonly number[]) =>
    masked({
      residency_grants: [{ grant_id: GRANT, status: 'draft', ...grant }],
      placements: planned(residents) ?? [],
    }).tables.residency_grants.rows[0]?.cells.projected_residents;

  test.each([
    ['is hidden with its small planned sites', { projected_residents: 12 }, [5, 4, 3], { low: 1, high: 30 }],
    ['is hidden with room for what is above its rows', { projected_residents: 33 }, [5, 4, 3], { low: 1, high: 60 }],
    ['is shown with large planned sites', { projected_residents: 24 }, [11, 13], 24],
    [
      'is hidden with the residents enrolled',
      { projected_residents: 24, residents_enrolled: 9 },
      [11, 13],
      { low: 1, high: 24 },
    ],
    ['of nobody is shown', { projected_residents: 0 }, [], 0],
  ])('%s', (_, grant, residents, published) => {
    expect(projectedOf(grant, residents)).toEqual(published);
  });
});
