import { expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { keyOf } from '../../src/model/record.ts';
import { BURBANK, CHERRYLAND, caseOf, EAST_AVENUE, HAYWARD, keysOf, OAKLAND, waitsFor } from './places.ts';
import { world } from './world.ts';

const YEAR = { year: null };
const GRANT = { grant_id: 'CS7', type: 'implementation', lea_cds: HAYWARD } as const;

it('takes the LEA of a site without a code from its row, then from its grant', () => {
  const linked = link(
    world({
      community_school_grants: [GRANT],
      community_school_sites: [
        { grant_id: 'CS7', site_name: 'Burbank Elementary' },
        { grant_id: 'CS7', site_name: 'ACORN Woodland', lea_cds: OAKLAND },
        { site_cds: CHERRYLAND, lea_cds: OAKLAND },
      ],
    }),
    YEAR,
  );
  const { alignment, duties } = caseOf(linked, HAYWARD);
  expect(keysOf(alignment, 'community_school_sites')).toEqual([CHERRYLAND, 'CS7 / Burbank Elementary']);
  expect(keysOf(caseOf(linked, OAKLAND).alignment, 'community_school_sites')).toEqual(['CS7 / ACORN Woodland']);
  expect(keysOf(duties, 'community_school_sites')).toEqual([
    CHERRYLAND,
    'CS7 / ACORN Woodland',
    'CS7 / Burbank Elementary',
  ]);
});

it('takes a site of a grant as CCSPP funded unless its row says otherwise', () => {
  const linked = link(
    world({
      community_school_grants: [GRANT],
      community_school_sites: [
        { grant_id: 'CS7', site_cds: BURBANK },
        { grant_id: 'CS7', site_cds: CHERRYLAND, funded_by: 'local' },
        { site_cds: EAST_AVENUE },
      ],
    }),
    YEAR,
  );
  const sites = caseOf(linked, HAYWARD).alignment.community_school_sites;
  const funding = Array.isArray(sites) ? sites.map(({ row }) => row.cells.funded_by) : [];
  expect(funding).toEqual([undefined, 'ccspp', 'local']);
});

it.each([
  { says: 'its grant', grants: [GRANT], grant_id: 'CS7', waits: 'CS7' },
  {
    says: 'nothing but its own grant id where it names none',
    grants: [GRANT],
    grant_id: undefined,
    waits: [`${BURBANK}.grant_id`],
  },
  { says: 'the table where no input holds it', grants: undefined, grant_id: 'CS7', waits: ['community_school_grants'] },
  { says: 'its grant id where that is on no file', grants: [], grant_id: 'CS7', waits: [`CS7 / ${BURBANK}.grant_id`] },
])('links a site to $says', ({ grants, grant_id, waits }) => {
  const linked = link(
    world({
      ...(grants === undefined ? {} : { community_school_grants: grants }),
      community_school_sites: [{ site_cds: BURBANK, grant_id }],
    }),
    YEAR,
  );
  const sites = caseOf(linked, HAYWARD).alignment.community_school_sites;
  const [site] = Array.isArray(sites) ? sites : [];
  expect('facts' in site.grant ? waitsFor(site.grant) : keyOf(site.grant.row)).toEqual(waits);
});

it('takes the LEA of an outcome from its row, then from its school', () => {
  const told = { reported_by: 'residency', school_year: '2025-26', indicator: 'retention' } as const;
  const linked = link(
    world({
      educator_outcomes: [
        { ...told, lea_cds: OAKLAND },
        { ...told, site_cds: BURBANK },
      ],
    }),
    YEAR,
  );
  expect(keysOf(caseOf(linked, OAKLAND).alignment, 'educator_outcomes')).toHaveLength(1);
  expect(keysOf(caseOf(linked, HAYWARD).duties, 'educator_outcomes')).toHaveLength(1);
});

it('names the LEA as its own row does, and the county of its code', () => {
  const linked = link(
    world({
      local_agencies: [{ lea_cds: HAYWARD, lea_name: 'Hayward Unified' }],
      residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD, lead_lea_name: 'Hayward USD' }],
      community_school_grants: [{ ...GRANT, lea_cds: OAKLAND }],
    }),
    YEAR,
  );
  expect(caseOf(linked, HAYWARD).lea).toMatchObject({ name: 'Hayward Unified', county: 'Alameda' });
  expect(caseOf(linked, OAKLAND).lea).toMatchObject({ name: null, county: 'Alameda' });
  expect(keysOf(caseOf(linked, HAYWARD).alignment, 'local_agencies')).toEqual([HAYWARD]);
});

it('lists records with no usable LEA and says why', () => {
  const linked = link(
    world({
      residency_grants: [{ grant_id: 'TRI24' }],
      community_school_grants: [{ grant_id: 'CS7', type: 'planning' }],
      community_school_sites: [{ site_name: 'Lincoln Elementary' }],
      educator_outcomes: [
        { site_cds: '01611920000001', reported_by: 'residency', school_year: '2025-26', indicator: 'retention' },
      ],
      local_agencies: [{ lea_name: 'Hayward Unified' }],
    }),
    YEAR,
  );
  expect(linked.cases).toEqual([]);
  expect(linked.unassigned.map(({ row, why }) => [row.kind, why])).toEqual([
    ['residency_grants', 'it names no LEA'],
    ['community_school_grants', 'it names no LEA'],
    ['community_school_sites', 'it has no school code, names no LEA, and no grant on file tells its LEA'],
    ['educator_outcomes', 'it names no LEA, and its site has no school code'],
    ['local_agencies', 'it names no LEA'],
  ]);
});
