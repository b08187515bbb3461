import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import {
  ALAMEDA_COE,
  BURBANK,
  CHERRYLAND,
  caseOf,
  FREMONT,
  HAYWARD,
  keysOf,
  LPS_HAYWARD,
  OAKLAND,
  OAKLAND_SCHOOL,
  SACRAMENTO_COE,
  waitsFor,
  wordOf,
} from './places.ts';
import { world } from './world.ts';

const YEAR = { year: null };
const NONE = {
  residency_grants: [],
  placements: [],
  community_school_grants: [],
  community_school_sites: [],
  educator_outcomes: [],
  local_agencies: [],
} as const;

describe('a consortium', () => {
  const linked = link(
    world({
      ...NONE,
      residency_grants: [
        {
          grant_id: 'TRI24',
          lead_lea_cds: HAYWARD,
          lead_lea_name: 'Hayward Unified',
          partner_lea_cds: [OAKLAND, HAYWARD],
        },
      ],
      placements: [
        { grant_id: 'TRI24', school_year: '2025-26', site_cds: BURBANK, residents: 2 },
        { grant_id: 'TRI24', school_year: '2025-26', site_cds: OAKLAND_SCHOOL, residents: 3 },
      ],
      community_school_grants: [
        { grant_id: 'CS7', type: 'implementation', lea_cds: OAKLAND, partner_lea_cds: [FREMONT] },
      ],
      community_school_sites: [{ grant_id: 'CS7', site_cds: BURBANK }],
    }),
    YEAR,
  );

  it('opens a case for the lead and every partner', () => {
    expect(linked.cases.map((each) => each.lea.cds)).toEqual([FREMONT, HAYWARD, OAKLAND]);
  });

  it('puts the grant in every case and each placement where its site is', () => {
    for (const cds of [HAYWARD, OAKLAND])
      expect(keysOf(caseOf(linked, cds).alignment, 'residency_grants')).toEqual(['TRI24']);
    expect(keysOf(caseOf(linked, HAYWARD).alignment, 'placements')).toEqual([`TRI24 / 2025-26 / ${BURBANK} / actual`]);
    expect(keysOf(caseOf(linked, OAKLAND).alignment, 'placements')).toEqual([
      `TRI24 / 2025-26 / ${OAKLAND_SCHOOL} / actual`,
    ]);
  });

  it('judges duties over all placements in the case of the lead alone', () => {
    expect(keysOf(caseOf(linked, HAYWARD).duties, 'placements')).toHaveLength(2);
    expect(keysOf(caseOf(linked, OAKLAND).duties, 'placements')).toEqual([]);
    expect(keysOf(caseOf(linked, OAKLAND).duties, 'residency_grants')).toEqual([]);
  });

  it("names the lead in a partner's case", () => {
    const held = caseOf(linked, OAKLAND).held_elsewhere.map(({ grant, lead }) => [grant.row.cells.grant_id, lead]);
    expect(held).toEqual([['TRI24', { cds: HAYWARD, name: 'Hayward Unified' }]]);
    expect(caseOf(linked, FREMONT).held_elsewhere.map(({ lead }) => lead.cds)).toEqual([OAKLAND]);
    expect(caseOf(linked, HAYWARD).held_elsewhere).toEqual([]);
  });

  it('judges duties of a site in the case of the LEA that leads its grant', () => {
    expect(keysOf(caseOf(linked, OAKLAND).duties, 'community_school_sites')).toEqual([`CS7 / ${BURBANK}`]);
    expect(keysOf(caseOf(linked, HAYWARD).duties, 'community_school_sites')).toEqual([]);
    expect(keysOf(caseOf(linked, HAYWARD).alignment, 'community_school_sites')).toEqual([`CS7 / ${BURBANK}`]);
  });
});

it('counts a placement outside the grant at its site and names it in the case of the lead', () => {
  const linked = link(
    world({
      residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }],
      placements: [{ grant_id: 'TRI24', school_year: '2025-26', site_cds: OAKLAND_SCHOOL, residents: 3 }],
    }),
    YEAR,
  );
  const key = `TRI24 / 2025-26 / ${OAKLAND_SCHOOL} / actual`;
  expect(keysOf(caseOf(linked, OAKLAND).alignment, 'placements')).toEqual([key]);
  expect(keysOf(caseOf(linked, HAYWARD).alignment, 'placements')).toEqual([]);
  expect(keysOf(caseOf(linked, HAYWARD).duties, 'placements')).toEqual([key]);
  expect(caseOf(linked, HAYWARD).placed_outside.map((each) => each.row.cells.site_cds)).toEqual([OAKLAND_SCHOOL]);
});

describe('a charter', () => {
  const site = { grant_id: 'CS7', site_cds: LPS_HAYWARD, site_name: 'Leadership Public Schools - Hayward' } as const;
  const grant = { grant_id: 'CS7', type: 'implementation', lea_cds: HAYWARD } as const;

  it.each([
    { says: 'goes to its authorizer where nothing says otherwise', records: {}, lea: HAYWARD },
    {
      says: 'is its own LEA where a site row says direct funding',
      records: { community_school_sites: [{ ...site, charter_funding: 'direct' as const }] },
      lea: LPS_HAYWARD,
    },
    {
      says: 'goes to its authorizer where a site row says local funding',
      records: { community_school_sites: [{ ...site, charter_funding: 'local' as const }] },
      lea: HAYWARD,
    },
    {
      says: 'is its own LEA where a residency grant names it as partner',
      records: { residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: OAKLAND, partner_lea_cds: [LPS_HAYWARD] }] },
      lea: LPS_HAYWARD,
    },
    {
      says: 'is its own LEA where it leads a residency grant',
      records: { residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: LPS_HAYWARD }] },
      lea: LPS_HAYWARD,
    },
    {
      says: 'is its own LEA where a community school grant names it as partner',
      records: { community_school_grants: [{ ...grant, partner_lea_cds: [LPS_HAYWARD] }] },
      lea: LPS_HAYWARD,
    },
    {
      says: 'is its own LEA where the agencies list it',
      records: { local_agencies: [{ lea_cds: LPS_HAYWARD, charter_funding: 'direct' as const }] },
      lea: LPS_HAYWARD,
    },
    {
      says: 'is its own LEA where an outcome names it as LEA',
      records: {
        educator_outcomes: [
          { lea_cds: LPS_HAYWARD, reported_by: 'residency', school_year: '2025-26', indicator: 'retention' } as const,
        ],
      },
      lea: LPS_HAYWARD,
    },
  ])('$says', ({ records, lea }) => {
    const linked = link(world({ community_school_grants: [grant], community_school_sites: [site], ...records }), YEAR);
    expect(keysOf(caseOf(linked, lea).alignment, 'community_school_sites')).toEqual([`CS7 / ${LPS_HAYWARD}`]);
  });

  it('that is its own LEA is called what its site is called', () => {
    const linked = link(world({ community_school_sites: [{ ...site, charter_funding: 'direct' }] }), YEAR);
    expect(caseOf(linked, LPS_HAYWARD).lea).toMatchObject({
      name: 'Leadership Public Schools - Hayward',
      county: 'Alameda',
    });
  });
});

describe('a coordination grant', () => {
  const coordination = { grant_id: 'CO1', type: 'coordination', lea_cds: ALAMEDA_COE } as const;

  it('opens no case and pairs nothing', () => {
    const linked = link(world({ ...NONE, community_school_grants: [coordination] }), YEAR);
    expect(linked.cases).toEqual([]);
  });

  it('is seen by the cases of its county and no others, in no other table', () => {
    const linked = link(
      world({
        ...NONE,
        residency_grants: [
          { grant_id: 'TRI24', lead_lea_cds: HAYWARD },
          { grant_id: 'TRI34', lead_lea_cds: SACRAMENTO_COE },
        ],
        community_school_grants: [coordination],
      }),
      YEAR,
    );
    const { alignment, duties, paired } = caseOf(linked, HAYWARD);
    for (const scope of [alignment, duties]) {
      expect(keysOf(scope, 'coordination_grants')).toEqual(['CO1']);
      expect(keysOf(scope, 'community_school_grants')).toEqual([]);
    }
    expect(paired).toBe(false);
    expect(keysOf(caseOf(linked, SACRAMENTO_COE).alignment, 'coordination_grants')).toEqual([]);
  });
});

it('says of a table no input holds that it is not reported, in every case and scope', () => {
  const linked = link(world({ residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }] }), YEAR);
  const { alignment, duties } = caseOf(linked, HAYWARD);
  for (const scope of [alignment, duties]) {
    expect(keysOf(scope, 'residency_grants')).toEqual(['TRI24']);
    for (const table of [
      'placements',
      'community_school_grants',
      'community_school_sites',
      'coordination_grants',
    ] as const) {
      expect([table, keysOf(scope, table)]).toEqual([table, 'not reported']);
    }
    expect(keysOf(scope, 'educator_outcomes')).toEqual('not reported');
    expect(keysOf(scope, 'local_agencies')).toEqual('not reported');
  }
});

it('says of a table that is there and empty that it holds none', () => {
  const linked = link(world({ ...NONE, local_agencies: [{ lea_cds: HAYWARD }] }), YEAR);
  expect(keysOf(caseOf(linked, HAYWARD).alignment, 'placements')).toEqual([]);
});

describe('whether an LEA has both programs', () => {
  const residency = { residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }] };
  const site = { community_school_sites: [{ site_cds: CHERRYLAND, funded_by: 'local' }] } as const;
  const grant = { community_school_grants: [{ grant_id: 'CS7', type: 'planning', lea_cds: HAYWARD }] } as const;
  const agency = { local_agencies: [{ lea_cds: HAYWARD, lea_name: 'Hayward Unified' }] };

  it.each([
    { says: 'both grants', records: { ...residency, ...grant }, paired: 'true', waits: [] },
    { says: 'a residency and a locally funded site', records: { ...residency, ...site }, paired: 'true', waits: [] },
    { says: 'one program, the other known to be none', records: { ...NONE, ...residency }, paired: 'false', waits: [] },
    { says: 'community schools, residencies none', records: { ...NONE, ...site }, paired: 'false', waits: [] },
    {
      says: 'a residency, the other side in no input',
      records: residency,
      paired: 'unknown',
      waits: ['community_school_grants', 'community_school_sites'],
    },
    {
      says: 'a residency, sites in no input',
      records: { ...residency, community_school_grants: [] },
      paired: 'unknown',
      waits: ['community_school_sites'],
    },
    {
      says: 'community schools, placements in no input',
      records: { ...grant, residency_grants: [] },
      paired: 'unknown',
      waits: ['placements'],
    },
    {
      says: 'only its own row, both sides known to be none',
      records: { ...NONE, ...agency },
      paired: 'false',
      waits: [],
    },
    {
      says: 'only its own row, one side known to be none',
      records: { ...agency, residency_grants: [], placements: [] },
      paired: 'false',
      waits: [],
    },
    {
      says: 'only its own row, nothing else on file',
      records: agency,
      paired: 'unknown',
      waits: ['residency_grants', 'placements', 'community_school_grants', 'community_school_sites'],
    },
  ])('$says: $paired', ({ records, paired, waits }) => {
    const found = caseOf(link(world(records), YEAR), HAYWARD).paired;
    expect([wordOf(found), waitsFor(found)]).toEqual([paired, waits]);
  });
});
