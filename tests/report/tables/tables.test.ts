import { describe, expect, test } from 'vitest';
import { fieldsOf, RECORD_KIND_NAMES } from '../../../src/model/record.ts';
import type { LinkResult, Result } from '../../../src/model/result.ts';
import { answerOf } from '../../../src/report/tables/answer.ts';
import { GAPS_TABLE } from '../../../src/report/tables/gaps.ts';
import { LEAS_TABLE } from '../../../src/report/tables/leas.ts';
import { LINKS_TABLE } from '../../../src/report/tables/links.ts';
import { RULES_TABLE } from '../../../src/report/tables/rules.ts';
import { SITES_TABLE } from '../../../src/report/tables/sites.ts';
import type { Cell, Table } from '../../../src/report/tables/table.ts';
import { TO_DO_TABLE } from '../../../src/report/tables/to-do.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD, HELD_RULES } from '../sample/held.ts';
import { PAIRED } from '../sample/paired.ts';
import { at } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';

/** The rows as what stands under each heading. */
function rowsOf(table: Table, result: Result): Record<string, Cell>[] {
  return [...table.rows(result)].map((cells) =>
    Object.fromEntries(cells.map((cell, column) => [table.columns[column]?.name ?? '', cell])),
  );
}

describe('the table of rules', () => {
  test('has every result of every LEA, the ones that do not apply too', () => {
    const results = REGION.cases.reduce((sum, one) => sum + one.results.length, 0);
    expect(rowsOf(RULES_TABLE, REGION)).toHaveLength(results);
    expect(rowsOf(RULES_TABLE, DRAFT).at(-1)).toMatchObject({ applies: 'no', standing: 'Does not apply' });
  });

  test('calls what a duty comes to as the text report does', () => {
    const standings = new Map(rowsOf(RULES_TABLE, PAIRED).map((row) => [row.rule, row.standing]));
    expect(standings.get('duties/full-year')).toBe('Shown');
    expect(standings.get('duties/implementation-plan-per-site')).toBe('Duty not shown either way');
    expect(standings.get('duties/site-award-within-band')).toBe('Check, this rests on a number from memory');
    expect(standings.get('outcomes/defined-alike')).toBe('Not yet in place');
  });
});

describe('the column since_baseline', () => {
  test.each([
    [HELD_RULES.newly, 'new'],
    [HELD_RULES.moreRecords, 'worse'],
    [HELD_RULES.lost, 'worse'],
    [HELD_RULES.asItWas, 'no worse'],
    [HELD_RULES.improved, 'better'],
    [HELD_RULES.learned, 'no worse'],
    [HELD_RULES.stillUndecided, 'no worse'],
    [HELD_RULES.closed, 'better'],
    [HELD_RULES.unnamed, 'not in the baseline'],
    [HELD_RULES.inPlace, null],
    [HELD_RULES.context, null],
  ])('says of %s %j', (rule, word) => {
    const row = rowsOf(RULES_TABLE, HELD).find((one) => one.rule === rule);
    expect(row).toBeDefined();
    expect(row?.since_baseline).toBe(word);
  });

  test('is the last one, and empty without a baseline', () => {
    for (const table of [RULES_TABLE, GAPS_TABLE]) {
      expect(table.columns.at(-1)?.name).toBe('since_baseline');
      expect(rowsOf(table, PAIRED).every((row) => row.since_baseline === null)).toBe(true);
    }
  });
});

describe('the table of LEAs', () => {
  test('keeps a score that too little carries out of the comparison', () => {
    const live = rowsOf(LEAS_TABLE, REGION).find((row) => row.lea_name === 'Live Oak Elementary');
    expect(live).toMatchObject({
      score_low_points: null,
      band: null,
      caution: 'too little to compare: fewer than five residents',
    });
  });

  test('shows it where there is nothing to compare it with', () => {
    const [draft] = rowsOf(LEAS_TABLE, DRAFT);
    expect(draft).toMatchObject({ score_low_points: 22, score_high_points: 91, evidence_on_file_percent: 31 });
  });

  test('stands by county, then name', () => {
    const names = rowsOf(LEAS_TABLE, REGION).map((row) => `${row.county} ${row.lea_name}`);
    expect(names.slice(0, -1)).toEqual([...names.slice(0, -1)].sort());
  });

  test('says which of the programs an LEA has', () => {
    const programs = new Map(rowsOf(LEAS_TABLE, REGION).map((row) => [row.lea_cds, row.programs]));
    expect(programs.get('44-69799-0000000')).toBe('both programs');
    expect(programs.get('27-75440-0000000')).toBe('residency grant only');
    expect(programs.get('44-69773-0000000')).toBe('no grant of either program');
    expect(programs.get('27-66142-0000000')).toBe('one program known');
  });
});

describe('the table of gaps', () => {
  test('begins with duties and goes on by gain', () => {
    const rows = rowsOf(GAPS_TABLE, PAIRED).filter((row) => row.list === 'Not yet in place');
    const gains = rows.map((row) => Number(row.gain_points));
    expect(gains).toEqual([...gains].sort((left, right) => right - left));
    expect(rowsOf(GAPS_TABLE, DRAFT)[0]).toMatchObject({ list: 'Duties', rule: 'duties/stipend-floor' });
  });

  test('never puts a proposal as law', () => {
    const proposals = new Set(rowsOf(GAPS_TABLE, REGION).map((row) => row.basis));
    expect(proposals).toContain('Proposal, not required by either agency');
    expect([...proposals]).not.toContain(null);
  });
});

describe('the to-do list', () => {
  test('points to the very cell', () => {
    const row = rowsOf(TO_DO_TABLE, PAIRED).find(({ field }) => field === 'mentor_capacity');
    expect(row).toMatchObject({
      where_to_ask: 'Ask the principal',
      about: 'CCSPP-2-014 / E. A. Hall Middle',
      record: 'CCSPP-2-014 / 44697996049688',
      file: 'sites.csv',
      row: 4,
      place: 'sites.csv:4:3',
      write: 'a whole number',
      answer: null,
    });
  });

  test('asks each fact of an LEA once, and counts what a finding did not name', () => {
    const rows = rowsOf(TO_DO_TABLE, PAIRED);
    const keys = rows.filter((row) => row.field !== null).map((row) => `${row.kind} ${row.record} ${row.field}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.at(-1)?.question).toBe('and 19 more facts, listed once the first are filled in');
  });

  test('asks for a whole table where no input holds it', () => {
    const [row] = rowsOf(TO_DO_TABLE, DRAFT);
    expect(row?.question).toBe('Community school sites (community_school_sites), the whole table: no input holds it');
    expect(row).toMatchObject({ file: null, write: null, could_settle_points: 61.5 });
  });

  test('tells for every field how it is filled in', () => {
    for (const kind of RECORD_KIND_NAMES) {
      for (const field of Object.keys(fieldsOf(kind))) expect(answerOf(kind, field)).toMatch(/^\S.+/);
    }
    expect(answerOf('placements', 'residents')).toBe('a whole number, or a range such as 2-4');
    expect(answerOf('placements', 'full_year')).toBe('yes or no');
    expect(answerOf('a table of a later version', 'full_year')).toBeNull();
  });
});

describe('the table of sites', () => {
  test('leaves what is not reported empty, and 0 a number', () => {
    const rows = new Map(rowsOf(SITES_TABLE, PAIRED).map((row) => [row.site_name, row]));
    expect(rows.get('Calabasas Elementary')).toMatchObject({
      residents_low: 0,
      mentor_capacity_high: 0,
      needs_mentors_first: 'yes',
    });
    expect(rows.get('Ohlone')).toMatchObject({
      site_cds: null,
      community_school: 'unknown',
      residents_low: 1,
      residents_high: null,
    });
    expect(rows.get('E. A. Hall Middle')).toMatchObject({ mentor_capacity_low: null, needs_mentors_first: 'no' });
  });
});

describe('the table of links', () => {
  const left = {
    kind: 'placements',
    key: '2021TRI07 / 2025-26 / Ohlone',
    cds: null,
    name: 'Ohlone',
    origin: at('placements.csv:6'),
  };
  const ohlone = {
    kind: 'community_school_sites',
    key: 'CCSPP-2-014 / 44697996049704',
    cds: '44697996049704',
    name: 'Ohlone Elementary',
  };
  const unsure: LinkResult = {
    left,
    right: null,
    verdict: 'unknown',
    method: 'no-code',
    candidates: [{ ...ohlone, score: 0.97 }],
  };

  test('says what would make an unsure link sure', () => {
    const [row] = rowsOf(LINKS_TABLE, { ...PAIRED, links: { total: 1, linked: 0, unsure: 1, links: [unsure] } });
    expect(row).toMatchObject({
      placement_row: 6,
      at_community_school: 'unknown',
      site: null,
      to_confirm: 'may be Ohlone Elementary 44697996049704 (97 % alike); give its code',
    });
  });

  test('names both sides of a sure one', () => {
    const sure: LinkResult = {
      ...unsure,
      left: { ...left, cds: ohlone.cds },
      right: { ...ohlone, origin: at('sites.csv:7') },
      verdict: true,
      method: 'code',
      candidates: [],
    };
    const [row] = rowsOf(LINKS_TABLE, { ...PAIRED, links: { total: 1, linked: 1, unsure: 0, links: [sure] } });
    expect(row).toMatchObject({
      placement_cds: '44-69799-6049704',
      at_community_school: 'yes',
      site_row: 7,
      to_confirm: null,
    });
  });
});
