import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRows } from '../../src/link/order.ts';
import { placementsByGrant } from '../../src/link/placement-order.ts';
import { worlds } from './random-worlds.ts';
import { world } from './world.ts';

it('puts placements grant by grant in the order that sorting them all gives', () => {
  fc.assert(
    fc.property(worlds, (records) => {
      const { rows } = world(records).placements;
      const grouped = [...placementsByGrant(rows).values()].flat();
      expect(grouped).toEqual(rows.toSorted(compareRows));
    }),
  );
});
