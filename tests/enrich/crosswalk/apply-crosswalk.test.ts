import { describe, expect, it } from 'vitest';
import { applyCrosswalk } from '../../../src/enrich/crosswalk/apply-crosswalk.ts';
import type { CrosswalkDecision, DecidedRow } from '../../../src/model/crosswalk.ts';
import { type Cells, originOf } from '../../../src/model/record.ts';
import { BURBANK, CHERRYLAND, FREMONT, HAYWARD } from '../../link/places.ts';
import { type World, world } from '../../link/world.ts';

// Codes and names are real (CDE directory, 2026); grants and decisions are illustrative.
const GRANTS: World = {
  residency_grants: [{ grant_id: 'TRI24', program: 'implementation', lead_lea_cds: HAYWARD }],
  community_school_grants: [{ grant_id: 'CCSPP-2', type: 'implementation', lea_cds: HAYWARD }],
};

function decided(decision: CrosswalkDecision, change: Partial<DecidedRow> = {}): DecidedRow {
  return {
    left: 'Burbank Elem.',
    left_lea_cds: HAYWARD,
    left_lea: 'Hayward Unified',
    left_county: 'Alameda',
    left_kind: 'placements',
    records: '',
    candidate: BURBANK,
    candidate_name: 'Burbank Elementary',
    score: 1,
    zone: 'sure',
    why: '',
    runners_up: '',
    decision,
    by: 'Grants office',
    date: '2026-06-01',
    origin: { path: 'crosswalk.csv', line: 2, column: 13, field: 'decision' },
    ...change,
  };
}

function placement(site_name: string, site_cds?: string): Cells<'placements'> {
  return { grant_id: 'TRI24', school_year: '2025-26', site_name, site_cds, residents: 2 };
}

function apply(crosswalk: readonly DecidedRow[], records: World) {
  const { tables, diagnostics } = applyCrosswalk(world({ ...GRANTS, ...records }), crosswalk);
  return {
    placements: tables.placements.rows,
    sites: tables.community_school_sites.rows,
    told: diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`),
  };
}

describe('a confirmed crosswalk', () => {
  it('gives placements and sites of the name and LEA the code, and says where it comes from', () => {
    const { placements, sites, told } = apply([decided('yes')], {
      placements: [placement('Burbank Elem.'), placement('Cherryland Elementary')],
      community_school_sites: [{ grant_id: 'CCSPP-2', site_name: 'BURBANK  elem.' }],
    });
    expect(placements.map(({ cells }) => cells.site_cds)).toEqual([BURBANK, undefined]);
    expect(sites.map(({ cells }) => cells.site_cds)).toEqual([BURBANK]);
    const [first] = placements;
    expect(first && originOf(first, 'site_cds')).toMatchObject({
      path: 'placements.csv',
      line: 2,
      filled_from: { path: 'crosswalk.csv', line: 2, column: 13 },
    });
    expect(told).toEqual(['note enrich/crosswalk-applied: 2 records got the code confirmed for their name']);
  });

  it.each([
    ['the same school', BURBANK],
    ['every school', null],
  ])('that says yes and no to one name, the no to %s, is told', (_, candidate) => {
    const no = decided('no', { candidate, origin: { path: 'crosswalk.csv', line: 3, column: 13, field: 'decision' } });
    const { told } = apply([decided('yes'), no], { placements: [placement('Burbank Elem.')] });
    expect(told[0]).toBe(
      `error enrich/two-decisions: "Burbank Elem." is confirmed as ${BURBANK} at crosswalk.csv:2:13 and decided "no" here; one decision was expected`,
    );
  });

  it('may say no to one candidate and yes to another', () => {
    const { told } = apply([decided('yes'), decided('no', { candidate: CHERRYLAND })], {
      placements: [placement('Burbank Elem.')],
    });
    expect(told).toEqual(['note enrich/crosswalk-applied: 1 record got the code confirmed for its name']);
  });

  it('takes the code a person wrote in place of the candidate', () => {
    const { placements } = apply([decided(CHERRYLAND)], { placements: [placement('Burbank Elem.')] });
    expect(placements[0]?.cells.site_cds).toBe(CHERRYLAND);
  });

  it.each<[string, DecidedRow]>([
    ['without a decision', decided(null)],
    ['that says no', decided('no')],
    ['for the same name of another LEA', decided('yes', { left_lea_cds: FREMONT })],
  ])('does nothing by a row %s', (_, row) => {
    expect(apply([row], { placements: [placement('Burbank Elem.')] }).placements[0]?.cells.site_cds).toBeUndefined();
  });

  it('leaves records alone where there is no crosswalk', () => {
    const tables = world({ placements: [placement('Burbank Elem.')] });
    expect(applyCrosswalk(tables, [])).toEqual({ tables, refused: new Set(), diagnostics: [] });
  });

  const problems: readonly { says: string; rows: readonly DecidedRow[]; records: World; told: string }[] = [
    {
      says: 'how many rows await a decision',
      rows: [decided(null), decided(null, { left: 'Cherryland ES' }), decided(null, { candidate: null, zone: 'none' })],
      records: { placements: [placement('Burbank Elem.')] },
      told: 'note enrich/undecided: 2 rows of this crosswalk await a decision',
    },
    {
      says: 'that two schools are confirmed for one name',
      rows: [
        decided('yes'),
        decided(CHERRYLAND, { origin: { path: 'crosswalk.csv', line: 3, column: 13, field: null } }),
      ],
      records: { placements: [placement('Burbank Elem.')] },
      told: `error enrich/two-decisions: "Burbank Elem." is confirmed as ${BURBANK} at crosswalk.csv:2:13 and as ${CHERRYLAND} here; one school for one name was expected`,
    },
    {
      says: 'that a record has a code of its own, which stays',
      rows: [decided('yes')],
      records: { placements: [placement('Burbank Elem.', CHERRYLAND)] },
      told: `warning enrich/own-code: "Burbank Elem." is confirmed as ${BURBANK}; the record at placements.csv:2:3 has ${CHERRYLAND}, which stays`,
    },
    {
      says: 'that no record has the name',
      rows: [decided('yes')],
      records: { placements: [placement('Cherryland ES')] },
      told: 'warning enrich/no-such-name: 1 decision of this crosswalk is about a name no record has, such as "Burbank Elem."',
    },
    {
      says: 'that nobody signed',
      rows: [decided('yes', { by: '' })],
      records: { placements: [placement('Burbank Elem.')] },
      told: 'warning enrich/unsigned-decision: 1 confirmed row of this crosswalk lacks "by" or "date"',
    },
    {
      says: 'that two records become one',
      rows: [decided('yes')],
      records: { placements: [placement('Burbank Elem.'), placement('Burbank Elementary', BURBANK)] },
      told: 'error enrich/same-school-twice: "Burbank Elementary" is the school of "Burbank Elem." (placements.csv:2) by the code confirmed for it; one record was expected',
    },
  ];
  it.each(problems)('tells $says', ({ rows, records, told }) => {
    expect(apply(rows, records).told).toContain(told);
  });

  it('says nothing of two rows that confirm the same', () => {
    const { told } = apply([decided('yes'), decided(BURBANK)], { placements: [placement('Burbank Elem.')] });
    expect(told).toEqual(['note enrich/crosswalk-applied: 1 record got the code confirmed for its name']);
  });
});
