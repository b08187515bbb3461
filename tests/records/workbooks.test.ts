import { describe, expect, it } from 'vitest';
import type { Cell } from '../workbooks/workbook.ts';
import { brief, cellsIn } from './reading.ts';
import { readSheets } from './workbooks.ts';

const GRANTS = [
  ['grant_id', 'program', 'lead_lea_cds', 'rfa_year'],
  ['2023TRI01', 'implementation', '01612590000000', '2023'],
];
const PLACEMENTS = [
  ['grant_id', 'school_year', 'site_cds', 'residents', 'mentors'],
  ['2023TRI01', '2025-26', '01612590130617', 3, 3],
];
const NOTES = [['Prepared by the residency office'], ['Status', 'the status of the grant in our system']];

/** One placement with some of its cells otherwise. */
const placement = (cells: Readonly<Record<string, Cell>>): Cell[][] => {
  const plain: Record<string, Cell> = {
    grant_id: '2023TRI01',
    school_year: '2025-26',
    site_cds: '01612590130617',
    residents: 3,
  };
  const all = { ...plain, ...cells };
  return [Object.keys(all), Object.values(all)];
};

describe('the sheets of a workbook', () => {
  it('that hold records are read as the kind their headings tell, the others named in one note', async () => {
    const { tables, inputs, diagnostics } = await readSheets('plan.xlsx', {
      Notes: NOTES,
      Grants: GRANTS,
      'Where they train': PLACEMENTS,
      Sheet3: [],
    });
    expect(inputs.map(({ path, kind, records }) => [path, kind, records])).toEqual([
      ['plan.xlsx#Grants', 'residency_grants', 1],
      ["plan.xlsx#'Where they train'", 'placements', 1],
    ]);
    expect(tables.placements.rows).toHaveLength(1);
    expect(diagnostics.map(({ severity, message }) => [severity, message])).toEqual([
      ['note', '2 sheets without records were passed over: "Notes", "Sheet3" (blank)'],
    ]);
  });

  it('of which none holds records are told like a folder without any', async () => {
    const { diagnostics } = await readSheets('plan.xlsx', { Notes: NOTES, Contacts: [['who to ask'], ['the office']] });
    expect(brief(diagnostics)).toEqual(['plan.xlsx error read/no-records']);
    expect(diagnostics[0]?.message).toBe('this workbook holds no sheet of records; it has "Notes", "Contacts"');
  });

  it('of which one alone is filled are told what its first row reads', async () => {
    const { diagnostics } = await readSheets('plan.xlsx', { Notes: [['Name of the plan', 'Year']], Sheet2: [] });
    expect(brief(diagnostics)).toEqual(['plan.xlsx#Notes!A1 error records/unknown-kind']);
  });

  it('that are all blank are told as an empty file', async () => {
    const { diagnostics } = await readSheets('plan.xlsx', { Sheet1: [], Sheet2: [] });
    expect(brief(diagnostics)).toEqual(['plan.xlsx error read/empty-file']);
  });

  it('that have a header alone say that there are no such records', async () => {
    const { tables } = await readSheets('plan.xlsx', { Grants: GRANTS, Placements: PLACEMENTS.slice(0, 1) });
    expect([tables.placements.reported, tables.placements.rows.length]).toEqual([true, 0]);
    expect(tables.local_agencies.reported).toBe(false);
  });

  it('are told apart by their names where two kinds fit about as well', async () => {
    const header = ['grant_id', 'school_year', 'site_cds', 'site_name'];
    const row = ['2023TRI01', '2025-26', '01612590130617', 'ARISE High'];
    const { diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, List: [header, row] });
    expect(brief(diagnostics)).toEqual(['plan.xlsx#List!A1 error records/ambiguous-kind']);
    const named = await readSheets('plan.xlsx', { Grants: GRANTS, placements: [header, row] });
    expect(named.inputs.map(({ kind }) => kind)).toContain('placements');
  });
});

describe('a sheet beside those of records', () => {
  it.each<[string, string[]]>([
    ['codes and names to look up', ['site_cds', 'site_name']],
    ['a list of schools', ['CDS Code', 'School Name', 'District Name', 'Street', 'City', 'Zip', 'Grades', 'Opened']],
    ['answers to choose from', ['Status', 'Coordinator?']],
  ])('with %s is passed over', async (_, header) => {
    const { diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, Lists: [header, header.map(() => 'x')] });
    expect(diagnostics.map(({ message }) => message)).toEqual(['a sheet without records was passed over: "Lists"']);
  });

  it('that may be records is asked about', async () => {
    const list = [
      ['site_cds', 'grant_id', 'coordinator'],
      ['01612590130617', 'CCSPP-1-0007', 'shared'],
    ];
    const { diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, List: list });
    expect(brief(diagnostics)).toEqual(['plan.xlsx#List!A1 error records/ambiguous-kind']);
  });
});

describe('KIND=PATH', () => {
  it('names the kind of the sheets that fit it', async () => {
    const { inputs, diagnostics } = await readSheets('placements=plan.xlsx', { Grants: GRANTS, Plan: PLACEMENTS });
    expect(inputs.map(({ path, kind }) => [path, kind])).toEqual([['plan.xlsx#Plan', 'placements']]);
    expect(diagnostics[0]?.message).toBe('a sheet without placements was passed over: "Grants"');
  });

  it('and a sheet after # takes that sheet at its word', async () => {
    const sheets = { Grants: GRANTS, Sites: [['site_cds'], ['01612590130617']] };
    const { inputs } = await readSheets('community_school_sites=plan.xlsx#sites', sheets);
    expect(inputs.map(({ kind, records }) => [kind, records])).toEqual([['community_school_sites', 1]]);
  });

  it('and a sheet that is not there offers the nearest name', async () => {
    const { diagnostics } = await readSheets('plan.xlsx#Placement', { Grants: GRANTS, Placements: PLACEMENTS });
    expect(brief(diagnostics)).toEqual(['plan.xlsx error read/no-such-sheet']);
    expect(diagnostics[0]?.hint).toBe('did you mean "Placements"?');
  });
});

describe('a cell of a sheet', () => {
  it.each<[string, Record<string, Cell>, string, unknown]>([
    ['a whole number stored with a point', { residents: 4.0 }, 'residents', 4],
    ['a code that lost its zero as a number', { site_cds: 1612590130617 }, 'site_cds', '01612590130617'],
    [
      'a code shown with its zeros',
      { site_cds: { number: 1612590130617, format: '0'.repeat(14) } },
      'site_cds',
      '01612590130617',
    ],
    ['a range as text', { residents: '2-4' }, 'residents', { low: 2, high: 4 }],
    ['a yes', { full_year: true }, 'full_year', true],
  ])('reads %s', async (_, cells, field, expected) => {
    const { tables, diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, Placements: placement(cells) });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(cellsIn(tables, 'placements')[0]?.[field]).toEqual(expected);
  });

  it.each<[string, Record<string, Cell>, string]>([
    ['a range that became a date', { residents: { number: 46057, format: 'd-mmm' } }, 'D2 error records/excel-date'],
    ['a code that became text in scientific notation', { site_cds: '1.61259E+12' }, 'C2 error records/lost-digits'],
    ['a code whose last digits were rounded', { site_cds: 1612590130617123e3 }, 'C2 error records/lost-digits'],
    ['a formula never calculated', { residents: { formula: 'SUM(E2:E9)' } }, 'D2 error records/formula'],
    ['an error', { residents: { error: '#REF!' } }, 'D2 error records/formula'],
    ['an error in a text', { grant_id: { error: '#DIV/0!' } }, 'A2 error records/formula'],
    ['a cell beyond the headings', { '': 'see the notes' }, 'E2 error records/ragged-row'],
  ])('refuses %s, naming the cell', async (_, cells, expected) => {
    const { diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, Placements: placement(cells) });
    expect(brief(diagnostics)).toContain(`plan.xlsx#Placements!${expected}`);
  });

  it('of a padded code is counted, with the first rows', async () => {
    const rows = placement({ site_cds: 1612590130617 });
    const { diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, Placements: rows });
    expect(diagnostics.map(({ message }) => message)).toEqual(['1 CDS code of 13 digits got a leading zero (row 2)']);
  });
});

describe('what a workbook shows otherwise than its rows', () => {
  it('a hidden sheet and hidden rows are read, and told', async () => {
    const rows = [...PLACEMENTS, ['2023TRI01', '2025-26', '01612590130229', 2, 2]];
    const { tables, diagnostics } = await readSheets('plan.xlsx', {
      Grants: { rows: GRANTS, state: 'veryHidden' },
      Plan: { rows, hiddenRows: [3, 9] },
      Lists: { rows: NOTES, state: 'hidden', hiddenRows: [1] },
    });
    expect(tables.placements.rows).toHaveLength(2);
    expect(brief(diagnostics)).toEqual([
      'plan.xlsx#Grants note read/hidden',
      'plan.xlsx#Plan note read/hidden',
      'plan.xlsx note records/passed-over',
    ]);
    expect(diagnostics[1]?.message).toBe('a row that is hidden, by a filter or by hand, was read (row 3)');
  });

  it('cells merged over several rows hold their value in the first of them', async () => {
    const rows = [...PLACEMENTS, [null, '2025-26', '01612590130229', 2, 2]];
    const { diagnostics } = await readSheets('plan.xlsx', {
      Grants: GRANTS,
      Plan: { rows, merged: ['A2:A3', 'A1:B1'] },
    });
    expect(brief(diagnostics)).toEqual([
      'plan.xlsx#Plan!A3 error records/missing-cell',
      'plan.xlsx#Plan warning read/merged-cells',
    ]);
    expect(diagnostics[1]?.message).toContain('(A2:A3)');
  });

  it('#N/A is not reported, and counted', async () => {
    const rows = placement({ mentors: { error: '#N/A' } });
    const { tables, diagnostics } = await readSheets('plan.xlsx', { Grants: GRANTS, Placements: rows });
    expect(cellsIn(tables, 'placements')[0]).not.toHaveProperty('mentors');
    expect(diagnostics.map(({ message }) => message)).toEqual(['a cell of #N/A was read as not reported (E2)']);
  });

  it('titles, line breaks in headings, blank rows and footers are passed over as in CSV', async () => {
    const { tables, diagnostics } = await readSheets('plan.xlsx', {
      Placements: [
        ['Placements 2025-26'],
        [' '],
        ['grant\nid', 'School Year', 'Site CDS', 'Residents'],
        ...PLACEMENTS.slice(1).map((row) => row.slice(0, 4)),
        [' '],
        ['Total Records = 1'],
      ],
      Grants: GRANTS,
    });
    expect(tables.placements.rows).toHaveLength(1);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '4 rows that are no record: 1 above the header, 2 blank, 1 below the records',
    ]);
  });
});

it('a percentage by its format is stated, 0.82 without one is asked about', async () => {
  const sites = (upp: Cell): Cell[][] => [
    ['grant_id', 'site_cds', 'site_name', 'upp', 'coordinator'],
    [null, '01612590130617', 'ARISE High', upp, 'none'],
  ];
  const stated = await readSheets('community_school_sites=sites.xlsx', {
    Sites: sites({ number: 0.82, format: '0.0%' }),
  });
  expect(cellsIn(stated.tables, 'community_school_sites')[0]?.upp).toBe(82);
  const asked = await readSheets('community_school_sites=sites.xlsx', { Sites: sites(0.82) });
  expect(brief(asked.diagnostics)).toEqual(['sites.xlsx#Sites!D1 error records/percent-scale']);
  const both = [...sites({ number: 0.82, format: '0.0%' }), ...sites(0.9).slice(1)];
  both[2]?.splice(1, 2, '01612590130229', 'Oakland High');
  const mixed = await readSheets('community_school_sites=sites.xlsx', { Sites: both });
  expect(brief(mixed.diagnostics)).toEqual(['sites.xlsx#Sites!D1 error records/percent-scale']);
});
