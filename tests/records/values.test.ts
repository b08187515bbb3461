import { describe, expect, it } from 'vitest';
import { brief, cellsIn, readTexts } from './reading.ts';

const PLACEMENT = 'grant_id,school_year,site_cds,residents,residency_area,full_year\n';

async function placementCells(field: string, text: string) {
  const cells = {
    grant_id: '2023TRI01',
    school_year: '2025-26',
    site_cds: '01612590130617',
    residents: '2',
    mentors: '2',
    [field]: text,
  };
  const quoted = Object.values(cells).map((cell) => `"${cell}"`);
  const { tables, diagnostics } = await readTexts({
    'placements.csv': `${Object.keys(cells).join(',')}\n${quoted.join(',')}\n`,
    'residency-grants.csv': 'grant_id,program,lead_lea_cds\n2023TRI01,implementation,01612590000000\n',
  });
  return { value: cellsIn(tables, 'placements')[0]?.[field], codes: diagnostics.map(({ code }) => code) };
}

describe('a placement cell reads as', () => {
  it.each([
    ['residents', '2', 2],
    ['residents', '0', 0],
    ['residents', ' 12.0 ', 12],
    ['residents', '1,200', 1200],
    ['residents', '2-4', { low: 2, high: 4 }],
    ['residents', '2 – 4', { low: 2, high: 4 }],
    ['residents', '3 to 3', 3],
    ['residents', '*', { low: 1, high: 10 }],
    ['residents', '2-4 residents per year', { low: 2, high: 4 }],
    ['residents', '2 to 4 residents', { low: 2, high: 4 }],
    ['residents', '2 or 3 a year', { low: 2, high: 3 }],
    ['residents', '1 resident', 1],
    ['residents', '3 / yr', 3],
    ['mentors', '2 mentor teachers', 2],
    ['mentors', '', undefined],
    ['mentors', 'No Data', undefined],
    ['mentors', 'N/A', undefined],
    ['mentors', 'NULL', undefined],
    ['mentors', '--', undefined],
    ['status', '*', undefined],
    ['status', 'Planned', 'planned'],
    ['full_year', 'N ', false],
    ['full_year', 'No ', false],
    ['full_year', '0', false],
    ['full_year', 'TRUE', true],
    ['full_year', '1', true],
    ['full_year', 'y', true],
    ['residency_area', 'SPED', 'special-education'],
    ['residency_area', 'Education Specialist', 'special-education'],
    ['residency_area', 'computer_science', 'computer-science'],
    ['school_year', '2025-2026', '2025-26'],
    ['school_year', '2025/26', '2025-26'],
    ['school_year', '1999-00', '1999-00'],
    ['site_cds', '01-61259-0130617', '01612590130617'],
    ['site_cds', '1 61259 130617', '01612590130617'],
    ['site_cds', "'01612590130617", '01612590130617'],
    ['site_cds', '=""01612590130617""', '01612590130617'],
    ['site_cds', '’01612590130617', '01612590130617'],
    ['site_cds', '01612590130617.0', '01612590130617'],
    ['site_cds', '01–61259–0130617', '01612590130617'],
    ['site_cds', '01.61259.0130617', '01612590130617'],
    ['site_cds', '\u200b01612590130617\u00a0', '01612590130617'],
    ['site_cds', '０１６１２５９０１３０６１７', '01612590130617'],
    ['residents', '２', 2],
    ['residents', '2−4', { low: 2, high: 4 }],
    ['mentors', 'NA', undefined],
    ['residency_area', 'K', 'kindergarten'],
    ['site_name', 'La Can\u0303ada', 'La Cañada'],
    ['school_year', '2025—26', '2025-26'],
    ['school_year', '2025–26', '2025-26'],
    ['site_cds', '1612590130617', '01612590130617'],
    ['site_cds', '01612590000001', '01612590000001'],
    ['evidence', ' Board\n minutes, p. 4 ', 'Board minutes, p. 4'],
  ])('%s "%s"', async (field, text, expected) => {
    expect((await placementCells(field, text)).value).toEqual(expected);
  });

  it.each([
    ['site_cds', '0161259', 'records/not-a-code'],
    ['site_cds', '0', 'records/not-a-code'],
    ['mentors', '45000', 'records/excel-date'],
    ['site_cds', '01612590000000', 'records/not-a-code'],
    ['site_cds', '01-61259', 'records/not-a-code'],
    ['site_cds', 'none', 'records/none-here'],
    ['mentors', '1e3', 'records/not-a-count'],
    ['evidence', 'none', 'records/none-here'],
  ])('an error: %s "%s"', async (field, text, code) => {
    expect((await placementCells(field, text)).codes).toContain(code);
  });
});

describe('a grant cell reads as', () => {
  it.each([
    ['award_amount', '"$1,200,000"', 1200000],
    ['award_amount', '0', 0],
    ['award_amount', '25000.50', 25000.5],
    ['start_date', '4/30/2026', '2026-04-30'],
    ['start_date', '2024-2-29', '2024-02-29'],
    ['start_date', '2023-07-01T00:00:00', '2023-07-01'],
    ['start_date', '7/1/2023 12:00 AM', '2023-07-01'],
    ['residency_areas', '; ;', undefined],
    ['coursework_pillars', 'Collaborative Leadership & Practices', ['collaborative-leadership']],
    ['governance_meetings_per_year', '2.5', 2.5],
    [
      'residency_areas',
      'STEM; SPED|science',
      ['science', 'technology', 'engineering', 'mathematics', 'special-education'],
    ],
    ['residency_areas', 'none', []],
    ['residency_areas', '[]', []],
    ['residency_areas', '', undefined],
    ['coursework_pillars', 'Integrated Student Supports; ;', ['integrated-student-supports']],
    ['partner_lea_cds', '0161192; 01-61119', ['01611920000000', '01611190000000']],
    ['ihe_partners', 'Cal State East Bay; Mills', ['Cal State East Bay', 'Mills']],
    ['professional_learning_codesign', 'none', 'none'],
  ])('%s %s', async (field, text, expected) => {
    const csv = `grant_id,program,lead_lea_cds,${field}\n2023TRI01,implementation,01612590000000,${text}\n`;
    const { tables } = await readTexts({ 'grants.csv': csv });
    expect(cellsIn(tables, 'residency_grants')[0]?.[field]).toEqual(expected);
  });

  it.each([
    ['award_amount', '1.2M', 'records/not-a-number'],
    ['award_amount', '-5', 'records/not-a-number'],
    ['governance_meetings_per_year', 'quarterly', 'records/not-a-number'],
    ['residency_areas', 'none; science', 'records/none-here'],
    ['residency_areas', 'sceince', 'records/unknown-word'],
    ['partner_lea_cds', '99', 'records/not-a-code'],
    ['start_date', '0/1/2026', 'records/impossible-date'],
  ])('an error: %s %s', async (field, text, code) => {
    const csv = `grant_id,program,lead_lea_cds,${field}\n2023TRI01,implementation,01612590000000,${text}\n`;
    const { diagnostics } = await readTexts({ 'grants.csv': csv });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });
});

describe('percentages', () => {
  const sites = (heading: string, ...upp: string[]) =>
    `site_cds,grant_id,enrollment,${heading}\n${upp.map((each, index) => `0161259013061${index},CCSPP-2-0142,420,${each}`).join('\n')}\n`;

  it.each([
    ['upp', ['86.4', '0.9'], [86.4, 0.9]],
    ['upp', ['0.9%', '0.5'], [0.9, 0.5]],
    ['UPP %', ['0.9', '0.5'], [0.9, 0.5]],
    ['upp', ['0', '0'], [0, 0]],
  ])('%s %j are of 0 to 100', async (heading, texts, expected) => {
    const { tables, diagnostics } = await readTexts({ 'sites.csv': sites(heading, ...texts) });
    expect(diagnostics).toEqual([]);
    expect(cellsIn(tables, 'community_school_sites').map(({ upp }) => upp)).toEqual(expected);
  });

  it('beyond 100 is an error', async () => {
    const { diagnostics } = await readTexts({ 'sites.csv': sites('upp', '101', 'most') });
    expect(diagnostics.map(({ code }) => code)).toEqual(['records/not-a-number', 'records/not-a-number']);
  });
});

describe('a table as people keep it', () => {
  it('may have a byte order mark, CRLF, titles, blank rows, a heading with a line break and a footer', async () => {
    const csv = [
      '\ufeffPlacements of the region,,,,,',
      'as of June,,,,,',
      ',,,,,',
      '"Grant\nID",School Year,SITE-CDS,residents,residency_area,full_year,,',
      '2023TRI01,2025-26,01612590130617,2,bilingual,yes',
      '',
      '"2023TRI01","2025-26","01612590132688","1","tk","No ",,',
      'Total Records = 2,,,,,',
    ].join('\r\n');
    const { tables, diagnostics, inputs } = await readTexts({ 'placements.csv': csv });
    expect(tables.placements.rows.map(({ line }) => line)).toEqual([6, 8]);
    expect(brief(diagnostics)).toEqual(['placements.csv note records/passed-over']);
    expect(diagnostics[0]?.message).toBe('5 rows that are no record: 2 above the header, 2 blank, 1 below the records');
    expect(inputs).toEqual([
      { path: 'placements.csv', kind: 'placements', records: 2, left_out: 5, sha256: inputs[0]?.sha256 },
    ]);
  });

  it('with a header alone says that there are none; a table in no file is not reported', async () => {
    const { tables } = await readTexts({ 'placements.csv': PLACEMENT });
    expect(tables.placements).toEqual({ reported: true, rows: [] });
    expect(tables.residency_grants).toEqual({ reported: false, rows: [] });
  });

  it('keeps the column of every cell', async () => {
    const { tables } = await readTexts({ 'p.csv': `${PLACEMENT}2023TRI01,2025-26,01612590130617,2,tk,yes\n` });
    const [row] = tables.placements.rows;
    expect(row?.places.placeOf('residents')).toEqual({ line: null, column: 4 });
    expect(row?.places.placeOf('mentors')).toBeUndefined();
  });

  it('a column of wrong cells is told twenty times and then counted', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => `2023TRI01,2025-26,016125901306${10 + index},many,tk,yes\n`);
    const { diagnostics } = await readTexts({ 'p.csv': PLACEMENT + rows.join('') });
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics[20]?.message).toBe('and 5 more of this sort in this file');
  });

  it('two rows whose keys are not known in full are not held against each other', async () => {
    const rows = ['sceince', 'sceince'].map((area, index) => `2023TRI01,2025-26,01612590130617,${index},${area},yes\n`);
    const { diagnostics } = await readTexts({ 'p.csv': PLACEMENT + rows.join('') }, { keepGoing: true });
    expect(diagnostics.map(({ code }) => code)).toEqual(['records/unknown-word', 'records/unknown-word']);
  });
});

describe('a count written in words', () => {
  it('that says only how many at most is read from 0 up, and told', async () => {
    const { value, codes } = await placementCells('residents', 'up to 4 residents per year');
    expect([value, codes]).toEqual([{ low: 0, high: 4 }, ['records/count-bounded']]);
  });

  it.each(['at least 2', '2+', '2 or more', 'up to 2-4', 'min. 2 residents', 'about 3', 'two', '4-2 residents'])(
    '"%s" is refused: nobody knows where it ends, or begins',
    async (text) => {
      const { value, codes } = await placementCells('residents', text);
      expect([value, codes]).toEqual([undefined, ['records/not-a-count']]);
    },
  );
});
