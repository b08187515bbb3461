import { describe, expect, it } from 'vitest';
import { compareRows } from '../../src/link/order.ts';
import type { Row } from '../../src/model/record.ts';
import { BURBANK, CHERRYLAND } from './places.ts';

describe('the order of records', () => {
  const rowOf = (cells: Row<'placements'>['cells']): Row<'placements'> => ({
    kind: 'placements',
    cells,
    path: 'placements.csv',
    line: 2,
    places: { placeOf: () => undefined },
  });

  it.each([
    {
      says: 'is by the first part of the key',
      first: { grant_id: 'TRI1', site_cds: CHERRYLAND },
      later: { grant_id: 'TRI2', site_cds: BURBANK },
    },
    { says: 'is by code unit, so capitals come first', first: { grant_id: 'TRI' }, later: { grant_id: 'tri' } },
    { says: 'is by code unit, so 10 comes before 9', first: { grant_id: 'TRI10' }, later: { grant_id: 'TRI9' } },
    {
      says: 'takes the site name where there is no code',
      first: { site_cds: BURBANK },
      later: { site_name: 'Burbank' },
    },
    { says: 'puts what is not reported first', first: {}, later: { site_name: 'Burbank' } },
    { says: 'is by content where the keys agree', first: { residents: 1 }, later: { residents: { low: 2, high: 4 } } },
    { says: 'is by area after status', first: { residency_area: 'tk' }, later: { status: 'actual' } },
  ] as const)('$says', ({ first, later }) => {
    expect(compareRows(rowOf(first), rowOf(later))).toBe(-1);
    expect(compareRows(rowOf(later), rowOf(first))).toBe(1);
  });

  it('does not tell apart rows that say the same', () => {
    expect(compareRows(rowOf({ grant_id: 'TRI1', residents: 2 }), rowOf({ residents: 2, grant_id: 'TRI1' }))).toBe(0);
  });
});
