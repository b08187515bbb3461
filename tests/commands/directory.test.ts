import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DAY, ROOT, run } from '../cli/run.ts';
import { WHOLE_FILES } from '../records/official/reading.ts';

const CUT = 'fixtures/directory/cde-directory-2026-cut.csv';
const PUBSCHLS = 'tests/records/official/pubschls.txt';

function folder(files: Readonly<Record<string, string>> = {}): string {
  const made = mkdtempSync(join(tmpdir(), 'grantalign-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(made, name), text);
  return made;
}

describe('grantalign directory', () => {
  it('says what it read and writes the compact directory', async () => {
    const path = join(folder(), 'schools.txt');
    const { code, out } = await run(['directory', CUT, '--date', '2026-04-06', '-o', path]);
    expect(code).toBe(0);
    expect(out).toMatch(/^school directory of 2026-04-06: \d+ schools, \d+ LEAs\nwritten to /);
    expect(readFileSync(path, 'utf8')).toContain('\n01612590130617\t\t\tOakland Military Institute');
  });

  it('takes the day from the file where it says it, and asks for it where it does not', async () => {
    expect((await run(['directory', PUBSCHLS])).out).toContain('of 2026-10-14: 3 schools, 1 LEA');
    expect((await run(['directory', CUT])).out).toContain('of no stated day (say it with --date)');
  });

  it('what it writes is a directory like the file it was made from', async () => {
    const path = join(folder(), 'schools.txt');
    await run(['directory', PUBSCHLS, '-o', path]);
    const tell = async (file: string) => {
      const { err } = await run(['check', 'fixtures/region', '--directory', file]);
      return err.split('\n').flatMap((line) => (line.includes('enrich/') ? [line.replace(/\(?\S*s\.txt/g, '')] : []));
    };
    const told = await tell(path);
    expect(told.length).toBeGreaterThan(5);
    expect(told).toEqual(await tell(PUBSCHLS));
  });

  it.each([
    ['fixtures/region/placements.csv', 'this is no school directory: columns "CDSCode"'],
    ['fixtures', 'this is a folder; one file of the state was expected'],
    ['nowhere.csv', 'there is no file or folder "nowhere.csv"'],
  ])('of %s says what was expected', async (path, message) => {
    const { code, err } = await run(['directory', path]);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('a file that cannot be written is a slip, no bug', async () => {
    const { code, err } = await run(['directory', CUT, '-o', 'no/such/folder/schools.txt']);
    expect(code).toBe(2);
    expect(err).toContain('cannot be written (ENOENT)');
  });

  it.skipIf(!existsSync(WHOLE_FILES))(
    'makes the directory that ships from the whole export, byte for byte',
    async () => {
      const path = join(folder(), 'schools.txt');
      await run(['directory', `${WHOLE_FILES}cde_directory_2026.csv`, '--date', '2026-04-06', '-o', path]);
      expect(readFileSync(path).equals(readFileSync(`${ROOT}rules/california/schools.txt`))).toBe(true);
    },
  );
});

describe('audit and check', () => {
  it('hold codes against the directory that ships, and the result says which it is', async () => {
    const { out } = await run(['audit', 'fixtures/region', ...DAY, '-f', 'json', '--quiet']);
    const { directory, diagnostics } = JSON.parse(out);
    expect(directory).toMatchObject({ path: 'rules/california/schools.txt', date: '2026-04-06', schools: 13797 });
    expect(diagnostics.filter(({ code }: { code: string }) => code.startsWith('enrich/'))).toMatchObject([
      { code: 'enrich/unknown-code', origin: { path: 'fixtures/region/placements.csv', line: 8 } },
    ]);
  });

  it('say nothing of codes where no directory is wanted', async () => {
    const { out, err } = await run(['audit', 'fixtures/region', ...DAY, '--directory', 'none']);
    expect(out).toContain('none: codes were not checked');
    expect(err).not.toContain('enrich/');
  });

  it('show LEAs and schools by their name where no record names them', async () => {
    const sites = 'site_cds,grant_id\n01612590125161,CCSPP-1\n';
    const grants = 'grant_id,type,lea_cds\nCCSPP-1,implementation,01612590000000\n';
    const residency = 'grant_id,program,lead_lea_cds\nTRI24,implementation,01612590000000\n';
    const placements = 'grant_id,school_year,site_cds,residents\nTRI24,2025-26,01612590125716,2\n';
    const cwd = folder({
      'community_school_sites.csv': sites,
      'grants.csv': grants,
      'residency.csv': residency,
      'placements.csv': placements,
    });
    const { out } = await run(
      [
        'audit',
        'community_school_sites=community_school_sites.csv',
        'community_school_grants=grants.csv',
        'residency_grants=residency.csv',
        'placements=placements.csv',
        ...DAY,
        '-f',
        'json',
        '--quiet',
      ],
      { cwd },
    );
    const [only] = JSON.parse(out).cases;
    expect(only.lea.name).toBe('Oakland Unified');
    expect(only.sites.map(({ name }: { name: string }) => name)).toEqual(['Castlemont High', 'Fremont High']);
  });

  it('fill from a CUPC file, and findings say so', async () => {
    const cupc = 'Academic Year,CDS Code,Total Enrollment,Unduplicated Pupil Count\n2025-2026,01612590125161,800,654\n';
    const sites = 'site_cds,grant_id,annual_award,school_year\n01612590125161,CCSPP-1,500000,2025-26\n';
    const grants = 'grant_id,type,lea_cds,status\nCCSPP-1,implementation,01612590000000,draft\n';
    const cwd = folder({ 'sites.csv': sites, 'grants.csv': grants, 'cupc.csv': cupc });
    const { out } = await run(
      [
        'audit',
        'community_school_sites=sites.csv',
        'community_school_grants=grants.csv',
        '--enrich',
        'cupc.csv',
        ...DAY,
      ],
      { cwd },
    );
    expect(out).toMatch(/(upp 81\.8|enrollment 800) from cupc\.csv:2/);
  });

  it.each([
    [CUT, '--directory'],
    ['tests/commands/state/cupc.csv', '--enrich'],
  ])('given %s as records, name the option it is for', async (path, option) => {
    const { code, err } = await run(['check', path]);
    expect(code).toBe(2);
    expect(err).toContain(`name it as ${option} ${path}`);
  });

  it('stop on a file of the state that cannot be read', async () => {
    const { code, err } = await run(['audit', 'fixtures/region', '--enrich', 'fixtures/region/placements.csv']);
    expect(code).toBe(2);
    expect(err).toContain('this is no CUPC file');
  });
});

describe("a pack's own directory", () => {
  const placements = 'grant_id,school_year,site_cds,residents\nTRI24,2025-26,01612590125161,2\n';
  const result = async (pack: string, more: Readonly<Record<string, string>> = {}) => {
    const cwd = folder({
      'pack.yaml': `id: valley\ntitle: Valley\nversion: 1.0.0\nextends: california\n${pack}`,
      'placements.csv': placements,
      ...more,
    });
    const { out, err } = await run(['audit', 'placements.csv', '-r', '.', ...DAY, '-f', 'json'], { cwd });
    return { result: out === '' ? null : JSON.parse(out), err };
  };

  it('is that of the pack it extends where it names none', async () => {
    expect((await result('')).result.directory.path).toBe('rules/california/schools.txt');
  });

  it('is the file it names, beside its own pack.yaml', async () => {
    const pubschls = readFileSync(`${ROOT}${PUBSCHLS}`, 'utf8');
    const { directory } = (await result('directory: ours.txt\n', { 'ours.txt': pubschls })).result;
    expect(directory).toMatchObject({ path: 'ours.txt', date: '2026-10-14', schools: 3 });
  });

  it('is none where it says none', async () => {
    expect((await result('directory: none\n')).result.directory).toBe(null);
  });

  it('that is not there is told', async () => {
    const { err } = await result('directory: ours.txt\n');
    expect(err).toContain('there is no file or folder "ours.txt"');
  });
});
