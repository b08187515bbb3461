import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { cutToYear } from '../../src/link/school-years.ts';
import { BURBANK, CHERRYLAND, caseOf, HAYWARD, keysOf, OAKLAND, OAKLAND_SCHOOL, wordOf } from './places.ts';
import { type World, world } from './world.ts';

const runsOn = { lead_lea_cds: HAYWARD, start_date: '2023-07-01', end_date: '2028-06-30' };
const placed = (grant_id: string, school_year: string, status?: 'planned' | 'actual') => ({
  grant_id,
  school_year,
  site_cds: BURBANK,
  residents: 1,
  status,
});
const reported = (reported_by: 'residency' | 'community-schools', school_year: string) =>
  ({ lea_cds: HAYWARD, reported_by, school_year, indicator: 'retention' }) as const;

/** The years scored when none is asked for, and why later ones are passed by. */
function chosen(records: World): readonly [readonly string[], readonly string[]] {
  const { school_years, diagnostics } = cutToYear(world(records), null);
  const why = diagnostics.filter(({ code }) => code === 'link/year-incomplete').map(({ message }) => message);
  return [school_years, why];
}

describe('the latest complete school year', () => {
  it('is the latest on file where every grant that runs on has rows', () => {
    const [years, why] = chosen({
      residency_grants: [
        { grant_id: 'TRI1', ...runsOn },
        { grant_id: 'TRI2', ...runsOn },
      ],
      placements: ['TRI1', 'TRI2'].flatMap((id) => [placed(id, '2024-25'), placed(id, '2025-26')]),
    });
    expect(years).toEqual(['2025-26']);
    expect(why).toEqual([]);
  });

  it('is the year before where a grant that runs on has no rows yet, and the grant is named', () => {
    const [years, why] = chosen({
      residency_grants: [
        { grant_id: 'TRI1', ...runsOn },
        { grant_id: 'TRI2', ...runsOn },
      ],
      placements: [placed('TRI1', '2024-25'), placed('TRI2', '2024-25'), placed('TRI1', '2025-26')],
    });
    expect(years).toEqual(['2024-25']);
    expect(why).toEqual([
      'school year "2025-26" of "placements" is not complete and is passed by for "2024-25": 1 of 2 grants with rows in "2024-25" run on and have none: "TRI2"',
    ]);
  });

  it.each([
    ['is over', { ...runsOn, end_date: '2025-06-30' }],
    ['is closed', { ...runsOn, status: 'closed' as const }],
    ['has no dates', { lead_lea_cds: HAYWARD }],
    ['ends within the year', { ...runsOn, end_date: '2025-12-31' }],
  ])('does not wait for a grant that %s', (_, second) => {
    const [years] = chosen({
      residency_grants: [
        { grant_id: 'TRI1', ...runsOn },
        { grant_id: 'TRI2', ...second },
      ],
      placements: [placed('TRI1', '2024-25'), placed('TRI2', '2024-25'), placed('TRI1', '2025-26')],
    });
    expect(years).toEqual(['2025-26']);
  });

  it("passes by next year's plan where an earlier year has residents", () => {
    const [years, why] = chosen({
      placements: [placed('TRI1', '2025-26', 'actual'), placed('TRI1', '2026-27', 'planned')],
    });
    expect(years).toEqual(['2025-26']);
    expect(why[0]).toContain('planned placements only');
  });

  it('is the plan where nothing but plans is on file', () => {
    const [years] = chosen({
      placements: [placed('TRI1', '2026-27', 'planned'), placed('TRI1', '2027-28', 'planned')],
    });
    expect(years).toEqual(['2027-28']);
  });

  it('waits for the side that reported outcomes the year before', () => {
    const [years, why] = chosen({
      educator_outcomes: [
        reported('residency', '2024-25'),
        reported('community-schools', '2024-25'),
        reported('residency', '2025-26'),
      ],
    });
    expect(years).toEqual(['2024-25']);
    expect(why[0]).toContain('"community-schools" reported in "2024-25" and not yet in this year');
  });

  it('goes back more than one year where it must', () => {
    const [years, why] = chosen({
      community_school_grants: ['CS1', 'CS2', 'CS3'].map((grant_id) => ({
        grant_id,
        type: 'implementation' as const,
        lea_cds: HAYWARD,
        start_date: '2022-07-01',
        end_date: '2029-06-30',
      })),
      community_school_sites: [
        { grant_id: 'CS1', site_cds: BURBANK, school_year: '2023-24' },
        { grant_id: 'CS2', site_cds: CHERRYLAND, school_year: '2023-24' },
        { grant_id: 'CS1', site_cds: BURBANK, school_year: '2024-25' },
        { grant_id: 'CS3', site_cds: BURBANK, school_year: '2025-26' },
      ],
    });
    expect(years).toEqual(['2023-24']);
    expect(why).toHaveLength(3);
    expect(why[2]).toContain('"2023-24" of "community_school_sites" is scored and is not complete: 1 grant runs in it');
  });

  it('is the latest where going back leads to a year that lacks as many grants itself', () => {
    const [years, why] = chosen({
      residency_grants: [
        { grant_id: 'TRI1', ...runsOn },
        { grant_id: 'TRI2', ...runsOn },
      ],
      placements: [placed('TRI1', '2024-25'), placed('TRI2', '2025-26')],
    });
    expect(years).toEqual(['2025-26']);
    expect(why).toEqual([
      'school year "2025-26" of "placements" is scored and is not complete: 1 grant runs in it, with rows in other years and none in this one: "TRI1"',
    ]);
  });
});

describe('a school year that lacks a grant which runs in it', () => {
  const community = (grant_id: string, lea_cds: string) =>
    ({
      grant_id,
      type: 'implementation',
      lea_cds,
      start_date: '2022-07-01',
      end_date: '2029-06-30',
    }) as const;
  const records: World = {
    residency_grants: [{ grant_id: 'TRI1', ...runsOn }],
    placements: [placed('TRI1', '2025-26')],
    community_school_grants: [community('CS1', HAYWARD), community('CS2', OAKLAND)],
    community_school_sites: [
      { grant_id: 'CS1', site_cds: BURBANK, school_year: '2024-25' },
      { grant_id: 'CS2', site_cds: OAKLAND_SCHOOL, school_year: '2025-26' },
    ],
  };

  it('tells it though the year was asked for', () => {
    const { diagnostics } = link(world(records), { year: '2025-26' });
    expect(diagnostics.map(({ message }) => message).join()).toContain('and none in this one: "CS1"');
  });

  it('leaves open whether a school is a community school, and which sites the LEA has', () => {
    const linked = link(world(records), { year: '2025-26' });
    expect(linked.links.map(({ verdict, method }) => [wordOf(verdict), method])).toEqual([['unknown', 'no-table']]);
    expect(keysOf(caseOf(linked, HAYWARD).alignment, 'community_school_sites')).toBe('not reported');
    expect(keysOf(caseOf(linked, OAKLAND).alignment, 'community_school_sites')).toHaveLength(1);
  });

  it('leaves open how many residents a grant has there, where no count tells', () => {
    const linked = link(
      world({
        ...records,
        residency_grants: [
          { grant_id: 'TRI1', ...runsOn },
          { grant_id: 'TRI2', ...runsOn, lead_lea_cds: OAKLAND },
        ],
        placements: [placed('TRI1', '2025-26'), placed('TRI2', '2024-25')],
      }),
      { year: '2025-26' },
    );
    const placement = linked.placed.find(({ withheld }) => withheld);
    expect(placement?.row.cells.grant_id).toBe('TRI2');
    expect(placement?.row.cells.residents).toBeUndefined();
    expect(keysOf(caseOf(linked, OAKLAND).alignment, 'placements')).toHaveLength(1);
  });
});
