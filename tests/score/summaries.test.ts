import { describe, expect, test } from 'vitest';
import type { CommunitySchoolGrant, Scope } from '../../src/model/case.ts';
import { PILLARS } from '../../src/model/tables/vocabulary.ts';
import { Unknown } from '../../src/model/value.ts';
import { grantsOf } from '../../src/score/grants.ts';
import { notesOf } from '../../src/score/notes.ts';
import { pillarGrids } from '../../src/score/pillar-grid.ts';
import { sitesOf } from '../../src/score/sites.ts';
import { noTable, placement, residencyGrant, row, scope, site } from '../measure/hand-made.ts';
import { oakland } from './cases.ts';

const [A, B, C, D] = PILLARS;
const open = new Unknown({ kind: 'placements', record: null, field: null });

test('grants of both sides stand with their dates, money and offices', () => {
  const ccspp = (grant_id: string, type: 'implementation' | 'coordination'): CommunitySchoolGrant => ({
    kind: 'community_school_grants',
    row: row('community_school_grants', {
      grant_id,
      type,
      lea_cds: '01612590000000',
      lead_office: 'Community Schools Office',
    }),
  });
  const grants = grantsOf(
    scope({
      residency_grants: [
        residencyGrant({
          grant_id: 'TRI24',
          program: 'expansion',
          lead_lea_cds: '01100170000000',
          status: 'awarded',
          start_date: '2023-07-01',
          end_date: '2028-06-30',
          award_amount: 480_000,
        }),
      ],
      community_school_grants: [ccspp('CCSPP-2-0142', 'implementation')],
      coordination_grants: [ccspp('CCSPP-C-01', 'coordination')],
    }),
  );
  expect(grants.map((grant) => [grant.id, grant.side, grant.program])).toEqual([
    ['TRI24', 'residency', 'expansion'],
    ['CCSPP-2-0142', 'community-schools', 'implementation'],
    ['CCSPP-C-01', 'community-schools', 'coordination'],
  ]);
  expect(grants[0]).toMatchObject({ lead: '01100170000000', status: 'awarded', amount: 480_000, office: null });
  expect(grants[0]?.dates).toEqual({ start: '2023-07-01', end: '2028-06-30' });
  expect(grants[1]).toMatchObject({
    status: null,
    office: 'Community Schools Office',
    dates: { start: null, end: null },
  });
  const none = noTable('residency_grants');
  expect(grantsOf(scope({ residency_grants: none, community_school_grants: none, coordination_grants: none }))).toEqual(
    [],
  );
});

describe('sites', () => {
  test('stand with residents, vacancies and mentor capacity, community schools first', () => {
    const edna = {
      ...site({ site_cds: '01612590130617', teacher_vacancies: 2, mentor_capacity: 3, funded_by: 'ccspp' }),
      residents: 4,
    };
    const lincoln = site({ site_name: 'Lincoln Elementary', mentor_capacity: { low: 1, high: 10 } });
    const placements = [
      placement({ site_cds: '01612590130617', residents: 4 }, { at_community_school: true, site: edna }),
      placement({ site_cds: '01612596001630', residents: 1 }),
      placement({ site_cds: '01612596001630', site_name: 'Allendale Elementary', residents: { low: 1, high: 2 } }),
      placement({ site_name: 'Castlemont High' }, { at_community_school: open }),
      placement({ residents: 3 }, { withheld: true, at_community_school: open }),
    ];
    expect(sitesOf(scope({ community_school_sites: [edna, lincoln], placements }))).toEqual([
      {
        cds: '01612590130617',
        name: null,
        community_school: true,
        funded_by: 'ccspp',
        residents: { low: 4, high: 4 },
        vacancies: 2,
        mentor_capacity: { low: 3, high: 3 },
      },
      expect.objectContaining({ name: 'Lincoln Elementary', vacancies: null, mentor_capacity: { low: 1, high: 10 } }),
      expect.objectContaining({
        cds: '01612596001630',
        name: 'Allendale Elementary',
        community_school: false,
        residents: { low: 2, high: 3 },
      }),
      expect.objectContaining({
        name: 'Castlemont High',
        community_school: 'unknown',
        residents: { low: 0, high: null },
      }),
    ]);
  });

  test('are those of the tables there are', () => {
    expect(sitesOf(scope({ community_school_sites: noTable('community_school_sites'), placements: open }))).toEqual([]);
  });
});

describe('the four-pillar grid', () => {
  test('says where a pillar is covered, covered in part, missing or not reported', () => {
    const grants = [
      residencyGrant({ grant_id: 'TRI24', coursework_pillars: [A, B], fieldwork_pillars: [A] }),
      residencyGrant({ grant_id: 'TRI25', coursework_pillars: [A, C] }),
    ];
    const grids = pillarGrids(scope({ residency_grants: grants }));
    expect(grids.coursework).toEqual({ [A]: 'covered', [B]: 'partly', [C]: 'partly', [D]: 'missing' });
    expect(grids.fieldwork).toEqual({ [A]: 'unknown', [B]: 'unknown', [C]: 'unknown', [D]: 'unknown' });
    expect(grids.site_focus).toBeNull();
  });

  test('is unknown where no input holds the table', () => {
    expect(pillarGrids(scope({ community_school_sites: open })).site_focus?.[A]).toBe('unknown');
  });

  const mentors = (...counts: [mentors?: number, trained?: number][]): Scope =>
    scope({
      placements: counts.map(([whole, part]) => placement({ mentors: whole, mentors_trained_in_pillars: part })),
    });

  test.each<[string, Scope, string | undefined]>([
    ['all trained', mentors([2, 2], [1, 1]), 'covered'],
    ['some trained', mentors([2, 2], [1, 0]), 'partly'],
    ['none trained', mentors([2, 0]), 'missing'],
    ['some not reported', mentors([2, 2], [1]), 'unknown'],
    ['no mentors', mentors([0]), undefined],
    ['no table of placements', scope({ placements: open }), 'unknown'],
  ])('counts mentors for all four pillars: %s', (_, tables, status) => {
    expect(pillarGrids(tables).mentors?.[D]).toBe(status);
  });

  test('passes over what is no placement', () => {
    expect(pillarGrids(scope({ placements: [site({ site_cds: '01612590130617' })] })).mentors).toBeNull();
  });
});

describe('notes', () => {
  const grant = residencyGrant({ grant_id: 'TRI24', residents_enrolled: 12 });

  test('tell of residents on no placement row', () => {
    const projected = residencyGrant({ grant_id: 'TRI25', projected_residents: { low: 6, high: 8 } });
    const placements = [
      placement({ grant_id: 'TRI24', residents: 9 }, { grant }),
      placement({ grant_id: 'TRI24', residents: 3 }, { grant, withheld: true }),
      placement({ grant_id: 'TRI25', residents: { low: 1, high: 3 } }, { grant: projected, withheld: true }),
      placement({ grant_id: 'TRI26' }, { withheld: true }),
    ];
    expect(notesOf(oakland({ alignment: scope({ placements }), duties: scope() }))).toEqual([
      '3 of 12 enrolled residents of TRI24 are on no placement row: counted as one placement at an unknown site',
      '1-3 of 6-8 projected residents of TRI25 are on no placement row: counted as one placement at an unknown site',
    ]);
  });

  test('tell of a grant without any row in the school year, once', () => {
    const silent = residencyGrant({ grant_id: 'TRI28' });
    const stands = [placement({ grant_id: 'TRI28' }, { grant: silent, withheld: true })];
    const duties = scope({ residency_grants: [silent], placements: stands });
    expect(notesOf(oakland({ alignment: scope({ placements: stands }), duties }))).toEqual([
      'TRI28 has no placement row in this school year: counted as one placement at an unknown site',
    ]);
  });

  test('tell where nobody would notice residents left off', () => {
    const duties = scope({ residency_grants: [residencyGrant({ grant_id: 'TRI27' }), grant] });
    expect(notesOf(oakland({ alignment: scope({ placements: open }), duties }))).toEqual([
      'how many residents TRI27 enrols (residents_enrolled) or projects (projected_residents) is not on file: residents left off the placement rows would not be noticed',
    ]);
    expect(notesOf(oakland({ duties: scope({ ...duties, placements: open }) }))).toEqual([]);
    expect(notesOf(oakland({ duties: scope({ residency_grants: open }) }))).toEqual([]);
  });

  test('tell of placements outside the grant', () => {
    const outside = ['Pixley', 'Alpaugh', 'Earlimart', 'Richgrove', 'Ducor', 'Terra Bella', 'Pixley'].map((site_name) =>
      placement({ grant_id: 'TRI24', site_name }),
    );
    expect(notesOf(oakland({ placed_outside: outside }))).toEqual([
      '7 placements of TRI24 at sites of LEAs outside the grant, counted in those LEAs: Pixley, Alpaugh, Earlimart, Richgrove, Ducor and 1 more',
    ]);
    expect(
      notesOf(oakland({ placed_outside: [placement({ grant_id: 'TRI24', site_cds: '54720580000000' })] })),
    ).toEqual(['1 placement of TRI24 at sites of LEAs outside the grant, counted in those LEAs: 54720580000000']);
  });

  test('tell who holds the duties', () => {
    const held_elsewhere = [
      { grant, lead: { cds: '01100170000000', name: 'Alameda County Office of Education' } },
      { grant, lead: { cds: '01100170000000', name: null } },
    ];
    expect(notesOf(oakland({ held_elsewhere }))).toEqual([
      'the duties of TRI24 are held by its lead, see Alameda County Office of Education (01100170000000)',
      'the duties of TRI24 are held by its lead, see 01100170000000',
    ]);
  });
});
