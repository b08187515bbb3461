import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { CommunitySchoolSite } from '../../src/model/case.ts';
import { keyOf } from '../../src/model/record.ts';
import {
  BURBANK,
  CHERRYLAND,
  HAYWARD,
  LPS_OAKLAND,
  LPS_OAKLAND_BEFORE,
  OAKLAND,
  OAKLAND_SCHOOL,
  waitsFor,
  wordOf,
} from './places.ts';
import type { World } from './world.ts';
import { world } from './world.ts';

type PlacementCells = NonNullable<World['placements']>[number];
type SiteCells = NonNullable<World['community_school_sites']>[number];

const GRANT = { grant_id: 'TRI24', lead_lea_cds: HAYWARD } as const;

function linkOne(placement: PlacementCells, sites: readonly SiteCells[] | undefined, partners: readonly string[] = []) {
  const linked = link(
    world({
      residency_grants: [{ ...GRANT, partner_lea_cds: partners }],
      placements: [{ grant_id: 'TRI24', school_year: '2025-26', residents: 2, ...placement }],
      ...(sites === undefined ? {} : { community_school_sites: sites }),
    }),
    { year: null },
  );
  const [only] = linked.links;
  if (only === undefined) throw new Error('no link');
  return only;
}

const nameOf = (site: CommunitySchoolSite): string => site.row.cells.site_name ?? keyOf(site.row);

describe('a placement with a school code', () => {
  const cases: readonly {
    readonly says: string;
    readonly at: string;
    readonly sites: readonly SiteCells[] | undefined;
    readonly verdict: string;
    readonly method: string;
    readonly candidates?: readonly string[];
    readonly waits?: readonly string[];
  }[] = [
    {
      says: 'is at a community school where a site has exactly its code',
      at: BURBANK,
      sites: [{ site_cds: BURBANK }],
      verdict: 'true',
      method: 'code',
    },
    {
      says: 'is at a community school whoever funds it',
      at: BURBANK,
      sites: [{ site_cds: BURBANK, funded_by: 'federal-fscs' }],
      verdict: 'true',
      method: 'code',
    },
    {
      says: 'is at none where every site of its LEA has another code',
      at: BURBANK,
      sites: [{ site_cds: CHERRYLAND }],
      verdict: 'false',
      method: 'code',
    },
    {
      says: 'is at none where the table of sites is there and empty',
      at: BURBANK,
      sites: [],
      verdict: 'false',
      method: 'code',
    },
    {
      says: 'may have moved where a site statewide shares its last seven digits',
      at: LPS_OAKLAND_BEFORE,
      sites: [{ site_cds: LPS_OAKLAND, site_name: 'LPS Oakland R & D Campus' }],
      verdict: 'unknown',
      method: 'moved-code',
      candidates: ['LPS Oakland R & D Campus'],
      waits: [`TRI24 / 2025-26 / ${LPS_OAKLAND_BEFORE} / actual.link`],
    },
    {
      says: 'is undecided where a site of its LEA has no code',
      at: BURBANK,
      sites: [{ site_name: 'Cherryland Elementary', lea_cds: HAYWARD }],
      verdict: 'unknown',
      method: 'no-code',
      candidates: [],
      waits: ['Cherryland Elementary.site_cds'],
    },
    {
      says: 'is undecided where a site of its LEA bears a pseudo-school code',
      at: BURBANK,
      sites: [{ site_cds: '01611920000001', lea_cds: HAYWARD }],
      verdict: 'unknown',
      method: 'no-code',
      waits: ['01611920000001.site_cds'],
    },
    {
      says: 'is at none where only another LEA has a site without a code',
      at: BURBANK,
      sites: [{ site_name: 'Cherryland Elementary', lea_cds: OAKLAND }],
      verdict: 'false',
      method: 'code',
    },
    {
      says: 'is undecided where no input holds sites',
      at: BURBANK,
      sites: undefined,
      verdict: 'unknown',
      method: 'no-table',
      waits: ['community_school_sites'],
    },
  ];

  it.each(cases)('$says', ({ at, sites, verdict, method, candidates, waits }) => {
    const found = linkOne({ site_cds: at }, sites);
    expect([wordOf(found.verdict), found.method]).toEqual([verdict, method]);
    expect(found.candidates.map(({ site }) => nameOf(site))).toEqual(candidates ?? []);
    expect(waitsFor(found.verdict)).toEqual(waits ?? []);
    expect(found.placement.at_community_school).toBe(found.verdict);
  });

  it('holds the site it is linked to, and none with no facts where there is none', () => {
    const joined = linkOne({ site_cds: BURBANK }, [{ site_cds: BURBANK }]);
    expect(joined.placement.site).toBe(joined.site);
    const apart = linkOne({ site_cds: BURBANK }, [{ site_cds: CHERRYLAND }]);
    expect([apart.site, waitsFor(apart.placement.site)]).toEqual([null, []]);
  });

  it('shows sites of its LEA that have no code and its name, the same name before a longer one', () => {
    const sites = [
      { site_name: 'Burbank Elementary School', lea_cds: HAYWARD },
      { site_name: 'BURBANK  elementary', lea_cds: HAYWARD },
      { site_name: 'Cherryland Elementary', lea_cds: HAYWARD },
    ];
    const found = linkOne({ site_cds: BURBANK, site_name: 'Burbank Elementary' }, sites);
    expect(found.candidates.map(({ site }) => nameOf(site))).toEqual([
      'BURBANK  elementary',
      'Burbank Elementary School',
    ]);
  });

  it('shows no names outside the LEAs of its grant', () => {
    const sites = [{ site_name: 'ACORN Woodland Elementary', lea_cds: OAKLAND }];
    const placement = { site_cds: OAKLAND_SCHOOL, site_name: 'ACORN Woodland Elementary' };
    expect(linkOne(placement, sites).candidates).toEqual([]);
    expect(linkOne(placement, sites, [OAKLAND]).candidates.map(({ site }) => nameOf(site))).toEqual([
      'ACORN Woodland Elementary',
    ]);
  });
});

describe('a placement without a school code', () => {
  const burbank = { site_cds: BURBANK, site_name: 'Burbank Elementary' } as const;
  const acorn = { site_cds: OAKLAND_SCHOOL, site_name: 'ACORN Woodland Elementary' } as const;

  it('is never linked by its name, however alike', () => {
    const found = linkOne({ site_name: 'Burbank Elementary' }, [burbank]);
    expect([wordOf(found.verdict), found.method, found.site]).toEqual(['unknown', 'no-code', null]);
    expect(waitsFor(found.verdict)).toEqual(['TRI24 / 2025-26 / Burbank Elementary / actual.site_cds']);
    expect(found.candidates.map(({ site }) => nameOf(site))).toEqual(['Burbank Elementary']);
  });

  it.each([
    { says: 'lead', partners: [], name: 'Burbank Elementary', shown: ['Burbank Elementary'] },
    { says: 'partner', partners: [OAKLAND], name: 'acorn woodland', shown: ['ACORN Woodland Elementary'] },
    { says: 'stranger', partners: [], name: 'acorn woodland', shown: [] },
  ])('shows candidates of a $says LEA as far as the grant reaches', ({ partners, name, shown }) => {
    expect(linkOne({ site_name: name }, [burbank, acorn], partners).candidates.map(({ site }) => nameOf(site))).toEqual(
      shown,
    );
  });

  it.each(['', '--'])('shows no candidates for a name without letters (%j)', (name) => {
    expect(linkOne({ site_name: name }, [burbank]).candidates).toEqual([]);
  });

  it.each(['01611920000001', '01611920000000'])('takes %s for no school', (code) => {
    expect(linkOne({ site_cds: code }, [burbank]).method).toBe('no-code');
  });

  it('is at no community school where there is none in the state', () => {
    const found = linkOne({ site_name: 'Burbank Elementary' }, []);
    expect([wordOf(found.verdict), found.method]).toEqual(['false', 'no-code']);
  });

  it('is undecided where no input holds sites', () => {
    const found = linkOne({ site_name: 'Burbank Elementary' }, undefined);
    expect([wordOf(found.verdict), found.method]).toEqual(['unknown', 'no-table']);
  });
});
