import { describe, expect, it } from 'vitest';
import { brief, cellsIn, readTexts } from './reading.ts';

describe('headings', () => {
  it.each([
    ['grant_id,school_year,site_cds,residents,mentors', 'placements'],
    ['Award Number,Academic Year,CDS Code,Residents Placed,Number of Mentors', 'placements'],
    ['GRANT-ID,Program,Lead LEA CDS Code', 'residency_grants'],
    ['grant_id,grant type,district cds code,cohort', 'community_school_grants'],
    ['CDS Code,School Name,Total Enrollment,UPP (%),Teacher Vacancies', 'community_school_sites'],
    [
      'Academic Year,County Code,District Code,School Code,District Name,School Name,Charter Funding Type,Total Enrollment',
      'community_school_sites',
    ],
    ['Award ID,School Yr,School CDS,# of Residents,No. of Mentors', 'placements'],
    ['ｇｒａｎｔ＿ｉｄ,school_year,site_cds,ｒｅｓｉｄｅｎｔｓ,mentors', 'placements'],
    ['lea_cds,reported by,school_year,indicator,value', 'educator_outcomes'],
    ['CDS Code,District Name,locale,schools', 'local_agencies'],
    ['grant_id,progam,lead_lea_cds', 'residency_grants'],
  ])('%s are of %s', async (header, kind) => {
    const { inputs } = await readTexts({ 'table.csv': `${header}\n` });
    expect(inputs.map((input) => input.kind)).toEqual([kind]);
  });

  it('that name parts of a code beside the whole code are passed over with one warning', async () => {
    const csv =
      'County Code,District Code,School Code,County,site_cds,grant_id,enrollment,upp\n01,61259,0130617,Alameda,01612590130617,CCSPP-2-0142,420,86\n';
    const { tables, diagnostics } = await readTexts({ 'sites.csv': csv });
    expect(brief(diagnostics)).toEqual(['sites.csv:1 warning records/unknown-heading']);
    expect(cellsIn(tables, 'community_school_sites')[0]?.site_cds).toBe('01612590130617');
  });

  it.each([
    ['County Code,District Code', '1,61259', '01612590000000'],
    ['county,district,school', '1,61259,130617', undefined],
  ])('%s stand for the code of the lead LEA', async (parts, cells, expected) => {
    const { tables } = await readTexts({
      'grants.csv': `grant_id,program,status,rfa_year,${parts}\n2023TRI01,capacity,draft,2023,${cells}\n`,
    });
    expect(cellsIn(tables, 'residency_grants')[0]?.lead_lea_cds).toBe(expected);
  });

  it('county, district, school stand for the code of a site, blank where all three are', async () => {
    const csv =
      'county,district,school,site_name,grant_id,enrollment,upp\n1,61259,130617,,CCSPP-2-0142,420,86\n,,,Lincoln Elementary,CCSPP-2-0142,300,70\n';
    const { tables } = await readTexts({ 'sites.csv': csv });
    expect(cellsIn(tables, 'community_school_sites').map(({ site_cds }) => site_cds)).toEqual([
      '01612590130617',
      undefined,
    ]);
  });

  it('left blank between others are told with their column', async () => {
    const { diagnostics } = await readTexts({ 'grants.csv': 'grant_id,,program,lead_lea_cds\n' });
    expect(diagnostics[0]?.message).toContain('column 2 (no heading)');
  });

  it('may be named outright where two kinds fit', async () => {
    const header = 'grant_id,school_year,site_cds,residents\n';
    expect((await readTexts({ 'table.csv': header })).diagnostics[0]?.code).toBe('records/ambiguous-kind');
    expect((await readTexts({ 'placements=table.csv': header })).tables.placements.reported).toBe(true);
  });

  it('of a kind named outright must be there', async () => {
    const { diagnostics } = await readTexts({ 'placements=table.csv': 'name,colour\nLincoln,green\n' });
    expect(brief(diagnostics)).toEqual(['table.csv:1 error records/unknown-kind']);
  });

  it.each([
    ['rule,lea,reason,approved_by,granted,expires\n', 'waivers'],
    ['rule,lea,answer,by,on,expires\n', 'attestations'],
  ])('of signed statements among the records say where these are named: %j', async (header, option) => {
    const { diagnostics } = await readTexts({ 'signed.csv': header });
    expect(diagnostics[0]?.hint).toContain(`name the file with --${option}`);
  });

  it('are looked for in the first thirty rows', async () => {
    const titles = Array.from({ length: 40 }, (_, index) => `Note ${index},,\n`).join('');
    const { diagnostics } = await readTexts({ 'table.csv': `${titles}grant_id,program,lead_lea_cds\n` });
    expect(brief(diagnostics)).toEqual(['table.csv:1 error records/unknown-kind']);
  });
});

describe('records of one key', () => {
  const site = (rest: string) => `01612590130617,CCSPP-2-0142,2025-26,${rest}\n`;
  const sites = (...rows: string[]) =>
    `site_cds,grant_id,school_year,enrollment,mentor_capacity,focus_pillars\n${rows.join('')}`;

  it.each([
    [
      'the same list and range',
      site('420,*,extended learning'),
      site('420,*,Extended Learning'),
      'records/repeated-record',
    ],
    ['another list', site('420,*,extended learning'), site('420,*,none'), 'records/conflicting-records'],
    ['a number for a range', site('420,*,none'), site('420,5,none'), 'records/conflicting-records'],
    ['a cell that is blank', site('420,*,none'), site('420,*,'), 'records/conflicting-records'],
  ])('with %s', async (_, first, second, code) => {
    const { diagnostics } = await readTexts({ 'sites.csv': sites(first, second) });
    expect(diagnostics.map((each) => each.code)).toEqual([code]);
  });

  it('are found across files and count once, where they first stand', async () => {
    const { tables, inputs } = await readTexts({
      'a.csv': sites(site('420,*,none')),
      'b.csv': sites(site('420,*,none')),
    });
    expect(tables.community_school_sites.rows.map(({ path }) => path)).toEqual(['a.csv']);
    expect(inputs.map(({ records, left_out }) => [records, left_out])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('are told apart among thousands of grants, years and sites', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => {
      const school = `0161259${String(index + 100000).padStart(7, '0')}`;
      return `GRANT${index},${2000 + (index % 20)}-${String((index % 20) + 1).padStart(2, '0')},${school},1,1\n`;
    });
    const header = 'grant_id,school_year,site_cds,residents,mentors\n';
    const { tables, diagnostics } = await readTexts({ 'p.csv': header + rows.join('') + rows[1234] });
    expect(diagnostics.map(({ code, message }) => [code, message.includes('p.csv:1236')])).toEqual([
      ['records/repeated-record', true],
    ]);
    expect(tables.placements.rows).toHaveLength(12_000);
  });
});
