import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/model/record.ts';
import { enriched, messages } from './world.ts';

const COUNTS =
  'Academic Year,CDS Code,Charter School (Y/N),Charter Funding Type,Total Enrollment (K-12),Unduplicated Pupil Count (K-12)\n2024-2025,01612590125161,N,,800,700\n2024-2025,01612590125716,N,,*,*\n2024-2025,01612590130617,Y,Directly funded,400,300\n';
const SITES = 'site_cds,site_name,grant_id,school_year,enrollment,upp\n';

describe('a CUPC file', () => {
  it('fills what sites lack and leaves what they report', async () => {
    const sites = `${SITES}01612590125161,Castlemont,CCSPP-1,2025-26,,\n01612590130617,OMI,CCSPP-1,2025-26,390,\n`;
    const world = await enriched({ 'sites.csv': sites }, { counts: [COUNTS] });
    const [castlemont, institute] = world.tables.community_school_sites.rows;
    expect(castlemont?.cells).toMatchObject({ enrollment: 800, upp: 87.5 });
    expect(institute?.cells).toMatchObject({ enrollment: 390, upp: 75 });
    expect(messages(world)[0]).toBe(
      'warning enrich/filled: upp of 2 sites and enrollment of 1 site filled in (2024-25, grades K-12); older than the records, which are of 2025-26; 1 reported value differs from it and stays as reported',
    );
  });

  it('says of each value where it comes from, beside the row it is filled into', async () => {
    const world = await enriched(
      { 'sites.csv': `${SITES}01612590125161,Castlemont,CCSPP-1,2024-25,,\n` },
      { counts: [COUNTS] },
    );
    const [row] = world.tables.community_school_sites.rows;
    if (row === undefined) throw new Error('the site is gone');
    expect(originOf(row, 'upp')).toEqual({
      path: 'sites.csv',
      line: 2,
      column: 6,
      field: 'upp',
      filled_from: { path: 'cupc-1.csv', line: 2, column: 6, value: '87.5' },
    });
    expect(originOf(row, 'site_name').filled_from).toBe(undefined);
  });

  it('a withheld count and a school it does not have stay not reported', async () => {
    const sites = `${SITES}01612590125716,Fremont,CCSPP-1,2024-25,,\n01611190130229,ASTI,CCSPP-1,2024-25,,\n`;
    const world = await enriched({ 'sites.csv': sites }, { counts: [COUNTS] });
    for (const { cells } of world.tables.community_school_sites.rows) expect(cells.upp).toBe(undefined);
    expect(messages(world)[0]).toMatch(/^note .* of 0 sites .*; 1 site without a value is not in it$/);
  });

  it('of two files the first that has a value gives it', async () => {
    const other = COUNTS.replace('800,700', '900,900').replace('*,*', '500,250');
    const sites = `${SITES}01612590125161,Castlemont,CCSPP-1,2024-25,,\n01612590125716,Fremont,CCSPP-1,2024-25,,\n`;
    const world = await enriched({ 'sites.csv': sites }, { counts: [COUNTS, other] });
    expect(world.tables.community_school_sites.rows.map(({ cells }) => cells.upp)).toEqual([87.5, 50]);
  });

  it('of some grades alone is used, and the file for whole schools is asked for', async () => {
    const part = COUNTS.replaceAll('K-12', 'Grades 9-12');
    const world = await enriched(
      { 'sites.csv': `${SITES}01612590125161,Castlemont,CCSPP-1,2024-25,,\n` },
      { counts: [part] },
    );
    expect(world.diagnostics[0]?.hint).toContain('it counts grades 9-12 alone');
  });
});

describe('charters', () => {
  const ROW = `${SITES}01612590130617,OMI,CCSPP-1,2024-25,,\n`;

  it('that a file says are directly funded are their own LEA', async () => {
    const world = await enriched({ 'sites.csv': ROW }, { counts: [COUNTS] });
    expect([...world.own_leas.keys()]).toEqual(['01612590130617']);
    const [row] = world.tables.community_school_sites.rows;
    expect(row?.cells.charter_funding).toBe('direct');
    expect(messages(world).at(-1)).toBe(
      'note enrich/charter-funding: 1 directly funded charter is its own LEA by cupc-1.csv: "01612590130617" (line 2)',
    );
  });

  it('whose record says otherwise are taken at its word', async () => {
    const own = 'site_cds,grant_id,charter_funding\n01612590130617,CCSPP-1,local\n';
    const world = await enriched({ 'community_school_sites=sites.csv': own }, { counts: [COUNTS] });
    expect(world.own_leas.size).toBe(0);
  });

  it('of unknown funding count with their authorizer, and that is told', async () => {
    const directory = '01612590130617,Oakland Unified,Oakland Military Institute,Active,Y,No Data';
    const world = await enriched({ 'sites.csv': ROW }, { directory });
    expect(world.own_leas.size).toBe(0);
    expect(messages(world).at(-1)).toContain('1 charter counts as a school of the authorizer');
  });

  it('the directory goes before a CUPC file', async () => {
    const directory = '01612590130617,Oakland Unified,Oakland Military Institute,Active,Y,Locally funded';
    const world = await enriched({ 'sites.csv': ROW }, { directory, counts: [COUNTS] });
    expect(world.own_leas.size).toBe(0);
    expect(messages(world).filter((message) => message.includes('charter'))).toEqual([]);
  });
});

it('a site without a name gets that of the directory', async () => {
  const directory = '01612590125161,Oakland Unified,Castlemont High,Active,N,';
  const sites = `${SITES}01612590125161,,CCSPP-1,2024-25,,\n01612590125716,,CCSPP-1,2024-25,,\n`;
  const world = await enriched({ 'sites.csv': sites }, { directory });
  expect(world.tables.community_school_sites.rows.map(({ cells }) => cells.site_name)).toEqual([
    'Castlemont High',
    undefined,
  ]);
});
