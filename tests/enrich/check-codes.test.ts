import { describe, expect, it } from 'vitest';
import { enriched, messages } from './world.ts';

const ALAMEDA = `
01100170000000,Alameda County Office of Education,No Data,Active,,
01100170126748,Alameda County Office of Education,LPS Oakland R & D Campus,Active,Y,Directly funded
01612590000000,Oakland Unified,No Data,Active,,
01612590125161,Oakland Unified,Castlemont High,Active,N,
01612590125716,Oakland Unified,Fremont High,Active,N,
01612596001788,Oakland Unified,Cole,Closed,N,
01612590199999,Oakland Unified,Tomorrow Elementary,Pending,N,`;
const HEADER = 'grant_id,school_year,site_cds,site_name,residents\n';

function placements(...rows: readonly string[]) {
  return {
    'placements.csv': HEADER + rows.map((row, index) => `TRI24,${2025 - index}-${26 - index},${row},1\n`).join(''),
  };
}

describe('codes of records are held against the directory', () => {
  it('and nothing is told where all of them are listed', async () => {
    const world = await enriched(placements('01612590125161,Castlemont', '01612590125716,'), { directory: ALAMEDA });
    expect(messages(world)).toEqual([]);
  });

  it('a code it lacks is told once a file, with the rows it stands in', async () => {
    const rows = ['01612590777777,', '01612590777777,', '01612590888888,'];
    const world = await enriched(placements(...rows), { directory: ALAMEDA });
    expect(messages(world)).toEqual([
      'warning enrich/unknown-code: 2 codes are not in the school directory of 2026-04-06 (directory.csv): "01612590777777" (line 2 and 1 more); "01612590888888" (line 4)',
    ]);
    const [diagnostic] = world.diagnostics;
    expect(diagnostic?.origin).toMatchObject({ path: 'placements.csv', line: 2, column: 3, field: 'site_cds' });
    expect(diagnostic?.hint).toContain('a school that opened after that day is not in this directory');
  });

  it.each([
    [
      'a school that moved',
      '01612590126748',
      'moved? The same last seven digits are "01100170126748" (LPS Oakland R & D Campus, Alameda County',
    ],
    ['a digit mistyped', '01612590125191', 'did you mean "01612590125161" (Castlemont High, Oakland Unified)?'],
    ['neighbours swapped', '01612590125617', 'did you mean'],
  ])('%s is offered the code most likely meant', async (_, code, offer) => {
    const near = ALAMEDA.replace('01612590125716', code === '01612590125617' ? '01612590125671' : '01612590125716');
    const world = await enriched(placements(`${code},`), { directory: near });
    expect(messages(world)[0]).toContain(offer);
  });

  it('two codes as near as each other are not guessed between', async () => {
    const directory = `${ALAMEDA}\n01612590125162,Oakland Unified,Other,Active,N,`;
    const world = await enriched(placements('01612590125163,'), { directory });
    expect(messages(world)[0]).toMatch(/\(line 2\)$/);
  });

  it('a school that is closed or not open yet is named with its status', async () => {
    const world = await enriched(placements('01612596001788,', '01612590199999,'), { directory: ALAMEDA });
    expect(messages(world)).toEqual([
      'warning enrich/not-active: 2 codes are not of an active school in the school directory of 2026-04-06 (directory.csv): "01612596001788" (line 2) Cole is closed; "01612590199999" (line 3) Tomorrow Elementary is pending',
    ]);
    const pending = await enriched(placements('01612590199999,'), { directory: ALAMEDA });
    expect(messages(pending)[0]).toMatch(/^note enrich\/not-active: 1 code is/);
  });

  it('a code with quite another name is told, one with an abbreviation is not', async () => {
    const world = await enriched(placements('01612590125161,Castlemont HS', '01612590125161,Fremont High'), {
      directory: ALAMEDA,
    });
    expect(messages(world)).toEqual([
      'warning enrich/other-name: 1 code has quite another name in the school directory of 2026-04-06 (directory.csv): "01612590125161" (line 3) is "Fremont High" here and "Castlemont High" there',
    ]);
  });

  it('LEAs are checked as sites are, partners too, and the pseudo-school is no code', async () => {
    const grants =
      'grant_id,program,lead_lea_cds,partner_lea_cds\nTRI24,implementation,01612590000000,01612690000000; 01611190000000\n';
    const world = await enriched(
      { 'residency-grants.csv': grants, ...placements('01612590000001,') },
      { directory: ALAMEDA },
    );
    expect(messages(world)).toEqual([
      expect.stringContaining(
        '2 codes are not in the school directory of 2026-04-06 (directory.csv): "01612690000000" (line 2), did you mean "01612590000000" (Oakland Unified)?; "01611190000000"',
      ),
    ]);
  });
});

describe('the age of the directory', () => {
  it.each([
    ['2027-10-05', 0],
    ['2027-10-06', 1],
    ['2026-01-01', 0],
  ])('as of %s is told %d times', async (as_of, times) => {
    const world = await enriched(placements('01612590125161,'), { directory: ALAMEDA, as_of });
    expect(messages(world).filter((message) => message.includes('18 months before'))).toHaveLength(times);
  });

  it('is not known where the directory gives no day', async () => {
    const world = await enriched(placements('01612590125161,'), {
      directory: ALAMEDA,
      updated: '',
      as_of: '2026-05-01',
    });
    expect(messages(world)).toEqual([
      expect.stringMatching(/^note enrich\/old-directory: .*does not say of which day/),
    ]);
  });
});
