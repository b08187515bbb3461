import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Span } from '../../src/model/interval.ts';
import { keyOf, originOf } from '../../src/model/record.ts';
import {
  BURBANK,
  CHERRYLAND,
  caseOf,
  HAYWARD,
  membersOf,
  OAKLAND,
  OAKLAND_SCHOOL,
  waitsFor,
  wordOf,
} from './places.ts';
import type { World } from './world.ts';
import { world } from './world.ts';

type GrantCells = NonNullable<World['residency_grants']>[number];
type PlacementCells = NonNullable<World['placements']>[number];
const SITES = [{ site_cds: BURBANK }, { site_cds: OAKLAND_SCHOOL }];

const row = (residents: number | Span | undefined, rest: PlacementCells = {}): PlacementCells => ({
  grant_id: 'TRI24',
  school_year: '2025-26',
  site_cds: BURBANK,
  residents,
  ...rest,
});

function linkGrant(grant: GrantCells, placements: readonly PlacementCells[] | undefined, sites = SITES) {
  return link(
    world({
      residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD, partner_lea_cds: [OAKLAND], ...grant }],
      ...(placements === undefined ? {} : { placements }),
      community_school_sites: sites,
    }),
    { year: null },
  );
}

describe('residents who stand on no row', () => {
  it.each([
    {
      says: 'nobody where the rows come to the enrolled',
      grant: { residents_enrolled: 5 },
      rows: [row(5)],
      missing: [],
    },
    { says: 'the enrolled above the rows', grant: { residents_enrolled: 12 }, rows: [row(4), row(5)], missing: [3] },
    { says: 'all of them where there are no rows', grant: { residents_enrolled: 12 }, rows: [], missing: [12] },
    {
      says: 'the projected where the enrolled are not on file',
      grant: { projected_residents: 8 },
      rows: [row(5)],
      missing: [3],
    },
    {
      says: 'the enrolled before the projected',
      grant: { residents_enrolled: 5, projected_residents: 8 },
      rows: [row(5)],
      missing: [],
    },
    { says: 'nobody where neither is on file', grant: {}, rows: [row(1)], missing: [] },
    {
      says: 'those above the most a range may come to',
      grant: { residents_enrolled: 12 },
      rows: [row({ low: 2, high: 4 })],
      missing: [8],
    },
    {
      says: 'nobody where a count is not on file',
      grant: { residents_enrolled: 12 },
      rows: [row(undefined)],
      missing: [],
    },
    {
      says: 'a range where the enrolled are suppressed',
      grant: { residents_enrolled: { low: 1, high: 10 } },
      rows: [row(4)],
      missing: [{ low: 0, high: 6 }],
    },
    {
      says: 'those above the actual rows, plans aside',
      grant: { residents_enrolled: 6 },
      rows: [row(4, { status: 'actual' }), row(6, { status: 'planned' })],
      missing: [2],
    },
    { says: 'nobody where no input holds placements', grant: { residents_enrolled: 12 }, rows: undefined, missing: [] },
    {
      says: 'nobody where the cell of the lead could not be read',
      grant: { lead_lea_cds: undefined, residents_enrolled: 12 },
      rows: [],
      missing: [],
    },
  ])('$says', ({ grant, rows, missing }) => {
    const withheld = linkGrant(grant, rows).links.filter(({ placement }) => placement.withheld);
    expect(withheld.map(({ placement }) => placement.row.cells.residents)).toEqual(missing);
  });
});

describe('their stand-in', () => {
  const linked = linkGrant({ residents_enrolled: 12 }, [row(4)]);
  const last = linked.links.at(-1);
  if (last === undefined) throw new Error('no link');

  it('comes last among the links, undecided, and names the grant', () => {
    expect([wordOf(last.verdict), last.method, last.site, last.candidates]).toEqual(['unknown', 'withheld', null, []]);
    expect(keyOf(last.placement.row)).toBe('TRI24 / residents on no row / actual');
    expect(waitsFor(last.verdict)).toEqual(['TRI24 / residents on no row / actual.site_cds']);
    expect(originOf(last.placement.row, null)).toMatchObject({ path: 'residency_grants.csv', line: 2 });
  });

  it("is in the lead's case alone, for alignment and for duties", () => {
    const { alignment, duties } = caseOf(linked, HAYWARD);
    expect(alignment.placements).toContain(last.placement);
    expect(duties.placements).toContain(last.placement);
    expect(caseOf(linked, OAKLAND).alignment.placements).toEqual([]);
  });

  it("may be at any site of the lead and at no partner's", () => {
    const sites = [HAYWARD, OAKLAND].map((cds) => {
      const list = caseOf(linked, cds).alignment.community_school_sites;
      return Array.isArray(list) ? list.map((site) => membersOf(site.placements)) : [];
    });
    expect(sites).toEqual([[[`TRI24 / 2025-26 / ${BURBANK} / actual`, 'TRI24 / residents on no row / actual?']], [[]]]);
  });

  it('is at no community school where there is none in the state', () => {
    const verdicts = linkGrant({ residents_enrolled: 12 }, [row(4)], []).links.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([false, false]);
  });

  it('is on no planned row, so a plan that falls short stays short', () => {
    const draft = linkGrant({ status: 'draft', projected_residents: 12 }, [row(4, { site_cds: CHERRYLAND })]);
    expect(draft.links.map(({ placement }) => placement.row.cells.status)).toEqual(['planned', 'actual']);
  });
});
