import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { highOf, lowOf } from '../../src/model/value.ts';
import { caseOf, HAYWARD, waitsFor } from './places.ts';
import { world } from './world.ts';

const INFINITE = Number.POSITIVE_INFINITY;
type Term = readonly [start: string | undefined, end: string | undefined];
const dates = ([start_date, end_date]: Term) => ({ start_date, end_date });

function overlapOf(residency: readonly Term[] | undefined, community: readonly Term[] | undefined) {
  const linked = link(
    world({
      ...(residency && {
        residency_grants: residency.map((term, index) => ({
          grant_id: `TRI${index}`,
          lead_lea_cds: HAYWARD,
          ...dates(term),
        })),
      }),
      ...(community && {
        community_school_grants: community.map((term, index) => ({
          grant_id: `CS${index}`,
          type: 'implementation' as const,
          lea_cds: HAYWARD,
          ...dates(term),
        })),
      }),
      local_agencies: [{ lea_cds: HAYWARD }],
    }),
    { year: null },
  );
  return caseOf(linked, HAYWARD).lea.months_of_overlap;
}

describe('months in which both programs run', () => {
  const year: Term = ['2024-07-01', '2025-06-30'];
  it.each([
    {
      says: 'first and last month included',
      residency: [year],
      community: [['2025-06-30', '2026-06-30']],
      months: [1, 1],
    },
    {
      says: 'a day in a month is that month',
      residency: [year],
      community: [['2025-01-31', '2025-02-01']],
      months: [2, 2],
    },
    {
      says: 'none where one ends before the other starts',
      residency: [year],
      community: [['2025-07-01', '2026-06-30']],
      months: [0, 0],
    },
    { says: 'none where one program has no grant', residency: [year], community: [], months: [0, 0] },
    {
      says: 'each month once, however many grants run in it',
      residency: [year, ['2025-01-01', '2025-12-31']],
      community: [year, ['2024-10-01', '2026-06-30'], ['2024-10-01', '2024-11-30']],
      months: [18, 18],
    },
    {
      says: 'a gap between grants is not counted',
      residency: [
        ['2024-01-01', '2024-02-29'],
        ['2024-06-01', '2024-06-30'],
      ],
      community: [['2024-01-01', '2024-12-31']],
      months: [3, 3],
    },
    {
      says: 'an end not on file may come with the start or never',
      residency: [year],
      community: [['2025-05-01', undefined]],
      months: [1, 2],
      waits: ['CS0.end_date'],
    },
    {
      says: 'a start not on file may be long ago or in the last month',
      residency: [year],
      community: [[undefined, '2024-09-30']],
      months: [1, 3],
      waits: ['CS0.start_date'],
    },
    {
      says: 'no dates at all leave every month of the other open',
      residency: [[undefined, undefined]],
      community: [year],
      months: [0, 12],
      waits: ['TRI0.start_date', 'TRI0.end_date'],
    },
    {
      says: 'two ends not on file have no end',
      residency: [['2024-07-01', undefined]],
      community: [['2024-07-01', undefined]],
      months: [1, INFINITE],
      waits: ['TRI0.end_date', 'CS0.end_date'],
    },
    {
      says: 'nothing on file is no bound',
      residency: [[undefined, undefined]],
      community: [[undefined, undefined], year],
      months: [0, INFINITE],
      waits: ['TRI0.start_date', 'TRI0.end_date', 'CS0.start_date', 'CS0.end_date'],
    },
    {
      says: 'a missing date that changes nothing is not waited for',
      residency: [year, [undefined, '2024-12-31']],
      community: [year],
      months: [12, 12],
    },
    {
      says: 'a table in no input may hold a grant of any term',
      residency: undefined,
      community: [year],
      months: [0, 12],
      waits: ['residency_grants'],
    },
    {
      says: 'two tables in no input have no end',
      residency: undefined,
      community: undefined,
      months: [0, INFINITE],
      waits: ['residency_grants', 'community_school_grants'],
    },
  ] satisfies readonly {
    says: string;
    residency: readonly Term[] | undefined;
    community: readonly Term[] | undefined;
    months: readonly [number, number];
    waits?: readonly string[];
  }[])('$says', ({ residency, community, months, ...rest }) => {
    const overlap = overlapOf(residency, community);
    expect([lowOf(overlap), highOf(overlap)]).toEqual(months);
    expect(waitsFor(overlap)).toEqual('waits' in rest ? rest.waits : []);
  });
});
