import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY, run } from '../cli/run.ts';

// Schools and LEAs are real (CDE directory, 2026); grants and placements are illustrative.
const FILES: Readonly<Record<string, string>> = {
  'residency_grants.csv':
    'grant_id,program,lead_lea_cds,lead_lea_name\nTRI24,implementation,01611920000000,Hayward Unified\n',
  'placements.csv':
    'grant_id,school_year,site_name,residents\nTRI24,2025-26,Burbank Elem.,3\nTRI24,2025-26,Cherryland ES,2\nTRI24,2025-26,@Nowhere,1\n',
  'community_school_grants.csv':
    'grant_id,type,lea_cds,lea_name\nCCSPP-2,implementation,01611920000000,Hayward Unified\n',
  'community_school_sites.csv':
    'grant_id,site_cds,site_name\nCCSPP-2,01611926000905,Burbank Elementary\nCCSPP-2,01611926000913,Cherryland Elementary\n',
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-link-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});
afterEach(() => rm(folder, { recursive: true }));

const link = (...argv: readonly string[]) => run(['link', ...argv], { cwd: folder });
const crosswalk = () => readFile(join(folder, 'crosswalk.csv'), 'utf8');

/** Writes a decision into the row of a name. */
async function decide(left: string, decision: string): Promise<void> {
  const rows = (await crosswalk()).split('\r\n');
  const decided = rows.map((row) =>
    row.startsWith(`${left},`) ? row.replace(/,,,$/, `,${decision},Grants office,6/1/2026`) : row,
  );
  await writeFile(join(folder, 'crosswalk.csv'), decided.join('\r\n'));
}

describe('link', () => {
  it('writes a row for every name without a code, with the school it may be and why', async () => {
    const { code, out, err } = await link('.', '--directory', 'none');
    expect(code).toBe(0);
    expect(out).toContain(
      'Burbank Elem.,01-61192-0000000,Hayward Unified,Alameda,placements,"1 record, at placements.csv:2:3",01-61192-6000905,Burbank Elementary (Hayward Unified),1,sure,"same LEA; name equal but for ""Elem""/""Elementary""",',
    );
    expect(out).toContain("'@Nowhere,");
    expect(err).toContain('3 names without a code: 2 sure, 0 to review, 1 like no school; 2 await a decision');
  });

  it('looks schools up in the directory the config names', async () => {
    const unlisted = 'grant_id,school_year,site_name,residents\nTRI24,2025-26,Tennyson High,2\n';
    await writeFile(join(folder, 'placements.csv'), unlisted);
    expect((await link('.')).err).toContain('1 name without a code: 1 sure');
    await writeFile(join(folder, 'grantalign.config.yaml'), 'directory: none\n');
    expect((await link('.')).err).toContain('1 name without a code: 0 sure, 0 to review, 1 like no school');
  });

  it('keeps decisions when it is run again, and writes the rest anew', async () => {
    await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    await decide('Burbank Elem.', 'yes');
    const before = (await crosswalk()).split('\r\n').find((row) => row.startsWith('Burbank'));
    const { code, err } = await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    expect(code).toBe(0);
    expect(err).toContain('1 awaits a decision');
    const after = (await crosswalk()).split('\r\n').find((row) => row.startsWith('Burbank'));
    expect(after).toBe(before?.replace('6/1/2026', '2026-06-01'));
  });

  it('marks a decision whose name has left the records', async () => {
    await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    await decide('Cherryland ES', 'no');
    const placements = (await readFile(join(folder, 'placements.csv'), 'utf8')).replace('Cherryland ES', 'Cherryland');
    await writeFile(join(folder, 'placements.csv'), placements);
    await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    expect(await crosswalk()).toMatch(/Cherryland ES,.*,gone,.*,no,Grants office,2026-06-01/);
  });

  it('gives the same bytes for rows in any order', async () => {
    const one = await link('.', '--directory', 'none');
    const [head = '', ...rows] = (FILES['placements.csv'] ?? '').trimEnd().split('\n');
    await writeFile(join(folder, 'placements.csv'), [head, ...rows.toReversed()].join('\n'));
    const other = await link('.', '--directory', 'none');
    const withoutPlaces = (text: string) => text.replace(/placements\.csv:\d+/g, 'placements.csv');
    expect(withoutPlaces(other.out)).toBe(withoutPlaces(one.out));
  });

  it.each([
    [[], 'nothing to link'],
    [['.', '-o', 'no-such-folder/crosswalk.csv'], 'cannot be written (ENOENT)'],
    [
      ['crosswalk=placements.csv', 'residency_grants.csv'],
      'has no row of headings with "left", "candidate", "decision"',
    ],
  ])('says what is wrong with %j', async (argv, expected) => {
    const { code, err } = await link(...argv);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });
});

describe('a crosswalk among the inputs', () => {
  it('links confirmed names as exactly as a code does, and shows what confirmed them', async () => {
    await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    await decide('Burbank Elem.', 'yes');
    const { code, out, err } = await run(['audit', '.', '-f', 'json', ...DAY], { cwd: folder });
    expect(code).toBe(0);
    expect(err).toContain('1 of 3 placements linked to a community school site, 2 unsure');
    expect(err).toContain('1 row of this crosswalk awaits a decision');
    const { links, inputs } = JSON.parse(out);
    expect(links.links[0]).toMatchObject({
      left: {
        name: 'Burbank Elem.',
        origin: { path: 'placements.csv', line: 2, filled_from: { path: 'crosswalk.csv' } },
      },
      right: { cds: '01611926000905' },
      verdict: true,
      method: 'crosswalk',
    });
    expect(inputs.map(({ kind }: { kind: string }) => kind)).toContain('crosswalk');
  });

  it('shows candidates with how alike they are until it is confirmed, and none that was refused', async () => {
    const candidates = async () => {
      const { out } = await run(['audit', '.', '-f', 'json', ...DAY], { cwd: folder });
      const { links } = JSON.parse(out).links;
      const cherryland = links.find(({ left }: { left: { name: string } }) => left.name === 'Cherryland ES');
      return cherryland.candidates.map(({ name, score }: { name: string; score: number }) => [name, score]);
    };
    expect(await candidates()).toEqual([['Cherryland Elementary', 1]]);
    await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    await decide('Cherryland ES', 'no');
    expect(await candidates()).toEqual([]);
  });

  it('stops an audit at a decision it cannot read', async () => {
    await link('.', '--directory', 'none', '-o', 'crosswalk.csv');
    await decide('Burbank Elem.', 'yess');
    const { code, err } = await run(['check', '.'], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining('did you mean "yes"?')]);
  });
});
