import { expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Span } from '../../src/model/interval.ts';
import { highOf, lowOf } from '../../src/model/value.ts';
import {
  BURBANK,
  CHERRYLAND,
  caseOf,
  HAYWARD,
  LPS_OAKLAND,
  LPS_OAKLAND_BEFORE,
  membersOf,
  waitsFor,
} from './places.ts';
import type { World } from './world.ts';
import { world } from './world.ts';

const INFINITE = Number.POSITIVE_INFINITY;
const at = (
  site: { site_cds?: string; site_name?: string },
  residents: number | Span | undefined,
  status?: 'planned',
) => ({
  grant_id: 'TRI24',
  school_year: '2025-26',
  residents,
  ...site,
  ...(status === undefined ? {} : { status }),
});
const burbank = { site_cds: BURBANK };
const named = { site_name: 'Burbank Elementary' };

function siteOf(
  placements: World['placements'] | undefined,
  sites: World['community_school_sites'] = [burbank],
  index = 0,
) {
  const linked = link(
    world({
      residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }],
      ...(placements === undefined ? {} : { placements }),
      community_school_sites: sites,
    }),
    { year: null },
  );
  const list = caseOf(linked, HAYWARD).alignment.community_school_sites;
  const site = Array.isArray(list) ? list[index] : undefined;
  if (site?.kind !== 'community_school_sites') throw new Error('no site');
  return site;
}

it.each([
  { says: 'nobody at a site no placement names', rows: [at({ site_cds: CHERRYLAND }, 3)], low: 0, high: 0, waits: [] },
  { says: 'the sum of its placements', rows: [at(burbank, 2), at(burbank, 3)], low: 5, high: 5, waits: [] },
  {
    says: 'no plans beside residents who are there',
    rows: [at(burbank, 2), at(burbank, 3, 'planned')],
    low: 2,
    high: 2,
    waits: [],
  },
  {
    says: 'a range where a placement gives one',
    rows: [at(burbank, { low: 2, high: 4 }), at(burbank, 1)],
    low: 3,
    high: 5,
    waits: [`TRI24 / 2025-26 / ${BURBANK} / actual.residents`],
  },
  {
    says: 'no end where a count is not on file',
    rows: [at(burbank, undefined)],
    low: 0,
    high: INFINITE,
    waits: [`TRI24 / 2025-26 / ${BURBANK} / actual.residents`],
  },
  {
    says: 'those for certain, up to those who may be here',
    rows: [at(burbank, 2), at(named, 3)],
    low: 2,
    high: 5,
    waits: ['TRI24 / 2025-26 / Burbank Elementary / actual.site_cds'],
  },
])('counts $says', ({ rows, low, high, waits }) => {
  const { residents } = siteOf(rows);
  expect([lowOf(residents), highOf(residents), waitsFor(residents)]).toEqual([low, high, waits]);
});

it('counts nobody for certain, and no end, where no input holds placements', () => {
  const { residents, placements } = siteOf(undefined);
  expect([lowOf(residents), highOf(residents), waitsFor(residents)]).toEqual([0, INFINITE, ['placements']]);
  expect(waitsFor(placements)).toEqual(['placements']);
});

it('counts residents at each record of a school that several grants fund', () => {
  const sites = [burbank, { ...burbank, grant_id: 'CS7' }];
  expect([0, 1].map((index) => siteOf([at(burbank, 2)], sites, index).residents)).toEqual([2, 2]);
});

it('holds a placement of an earlier code as one that may be here', () => {
  const sites = [{ site_cds: LPS_OAKLAND, lea_cds: HAYWARD, charter_funding: 'local' as const }];
  const linked = link(
    world({
      residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }],
      placements: [at({ site_cds: LPS_OAKLAND_BEFORE }, 2), at({ site_cds: LPS_OAKLAND_BEFORE }, 3)],
      community_school_sites: sites,
    }),
    { year: null },
  );
  const list = caseOf(linked, '01100170000000').alignment.community_school_sites;
  const key = `TRI24 / 2025-26 / ${LPS_OAKLAND_BEFORE} / actual`;
  expect(Array.isArray(list) ? list.map((site) => membersOf(site.placements)) : []).toEqual([[`${key}?`, `${key}?`]]);
  expect(linked.links[0]?.verdict).toBe(linked.links[1]?.verdict);
});

it('holds a placement as one that may be at each site of its LEA without a code', () => {
  const sites = [burbank, { site_name: 'East Avenue Elementary', lea_cds: HAYWARD }];
  const rows = [at({ site_cds: CHERRYLAND }, 2)];
  expect([0, 1].map((index) => membersOf(siteOf(rows, sites, index).placements))).toEqual([
    [],
    [`TRI24 / 2025-26 / ${CHERRYLAND} / actual?`],
  ]);
});
