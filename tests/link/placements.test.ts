import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { ResidencyGrant } from '../../src/model/case.ts';
import { keyOf } from '../../src/model/record.ts';
import { BURBANK, CHERRYLAND, caseOf, FREMONT, HAYWARD, keysOf, membersOf, waitsFor } from './places.ts';
import { world } from './world.ts';

const YEAR = { year: null };
const at = (site_cds: string, status?: 'planned' | 'actual') => ({
  grant_id: 'TRI24',
  school_year: '2025-26',
  site_cds,
  residents: 2,
  ...(status === undefined ? {} : { status }),
});

describe('planned and actual rows', () => {
  it.each([
    { says: 'a plan counts while nobody is there', rows: [at(BURBANK, 'planned')], counting: [`${BURBANK} / planned`] },
    {
      says: 'a plan no longer counts once residents are there',
      rows: [at(BURBANK, 'planned'), at(CHERRYLAND, 'actual')],
      counting: [`${CHERRYLAND} / actual`],
    },
    {
      says: 'a row without a status is actual',
      rows: [at(BURBANK, 'planned'), at(CHERRYLAND)],
      counting: [`${CHERRYLAND} / actual`],
    },
  ])('$says', ({ rows, counting }) => {
    const linked = link(
      world({ residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }], placements: rows }),
      YEAR,
    );
    const { alignment, duties } = caseOf(linked, HAYWARD);
    expect(keysOf(alignment, 'placements')).toEqual(counting.map((key) => `TRI24 / 2025-26 / ${key}`));
    expect(keysOf(duties, 'placements')).toHaveLength(rows.length);
    expect(linked.links).toHaveLength(rows.length);
  });

  it('takes rows of a draft that name no status as planned', () => {
    const draft = { grant_id: 'TRI24', lead_lea_cds: HAYWARD, status: 'draft' } as const;
    const linked = link(world({ residency_grants: [draft], placements: [at(BURBANK)] }), YEAR);
    expect(keysOf(caseOf(linked, HAYWARD).alignment, 'placements')).toEqual([`TRI24 / 2025-26 / ${BURBANK} / planned`]);
  });

  it('holds residents who are there at their grant, and for its duties the plan as well', () => {
    const rows = [at(BURBANK, 'planned'), at(BURBANK, 'actual')];
    const linked = link(
      world({ residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }], placements: rows }),
      YEAR,
    );
    const { alignment, duties } = caseOf(linked, HAYWARD);
    const heldIn = (scope: typeof duties) =>
      (scope.residency_grants as readonly ResidencyGrant[]).map(({ placements }) => membersOf(placements));
    const actual = `TRI24 / 2025-26 / ${BURBANK} / actual`;
    expect(heldIn(alignment)).toEqual([[actual]]);
    expect(heldIn(duties)).toEqual([[actual, `TRI24 / 2025-26 / ${BURBANK} / planned`]]);
  });
});

describe('a placement of a grant on no file', () => {
  it('is judged in the case of its site, duties too', () => {
    const linked = link(world({ placements: [at(BURBANK)] }), YEAR);
    const { alignment, duties, placed_outside } = caseOf(linked, HAYWARD);
    for (const scope of [alignment, duties]) expect(keysOf(scope, 'placements')).toHaveLength(1);
    expect(placed_outside).toEqual([]);
    expect(linked.links.map(({ placement }) => waitsFor(placement.grant))).toEqual([['residency_grants']]);
  });

  it('waits for its grant id where the other grants are on file', () => {
    const linked = link(world({ residency_grants: [], placements: [at(BURBANK)] }), YEAR);
    expect(linked.links.map(({ placement }) => waitsFor(placement.grant))).toEqual([
      [`TRI24 / 2025-26 / ${BURBANK} / actual.grant_id`],
    ]);
  });

  it('is unassigned where its site has no code', () => {
    const row = { grant_id: 'TRI24', school_year: '2025-26', site_name: 'Burbank Elementary', residents: 2 };
    const linked = link(world({ placements: [row], community_school_sites: [{ site_cds: BURBANK }] }), YEAR);
    expect(linked.unassigned.map((each) => [keyOf(each.row), each.why])).toEqual([
      ['TRI24 / 2025-26 / Burbank Elementary / actual', 'its site has no school code, and its grant is in no input'],
    ]);
    expect(linked.links).toHaveLength(1);
  });
});

describe('a placement whose site has no code', () => {
  const row = { grant_id: 'TRI24', school_year: '2025-26', site_name: 'Burbank Elementary', residents: 2 };

  it('goes to the case of the lead', () => {
    const grant = { grant_id: 'TRI24', lead_lea_cds: HAYWARD, partner_lea_cds: [FREMONT] };
    const linked = link(world({ residency_grants: [grant], placements: [row] }), YEAR);
    const { alignment, duties } = caseOf(linked, HAYWARD);
    for (const scope of [alignment, duties]) {
      expect(keysOf(scope, 'placements')).toEqual(['TRI24 / 2025-26 / Burbank Elementary / actual']);
    }
    expect(keysOf(caseOf(linked, FREMONT).alignment, 'placements')).toEqual([]);
  });

  it('is unassigned where the cell of the lead could not be read', () => {
    const grant = { grant_id: 'TRI24', partner_lea_cds: [FREMONT] };
    const linked = link(world({ residency_grants: [grant], placements: [row] }), YEAR);
    expect(linked.unassigned.map(({ why }) => why)).toEqual([
      'its site has no school code, and its grant names no lead LEA',
    ]);
  });
});
