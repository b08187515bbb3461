import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, run } from '../cli/run.ts';
import { workbookOf } from '../workbooks/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'grantalign-map-'));
afterAll(() => rmSync(folder, { recursive: true }));

for (const name of ['appendix-d.csv', 'community-schools.csv']) {
  copyFileSync(join(ROOT, 'fixtures/district-files', name), join(folder, name));
}
writeFileSync(join(folder, 'grant.csv'), 'grant_id,program,lead_lea_cds\n2023TRI01,implementation,01612590000000\n');

describe('a list of host sites as Appendix D holds it', () => {
  it('is drafted, confirmed as it is, and audited', async () => {
    const drafted = await run(['map', 'appendix-d.csv', '-o', 'drafted.yaml'], { cwd: folder });
    expect([drafted.code, drafted.out]).toEqual([0, '']);
    expect(drafted.err).toBe('appendix-d.csv: placements, 5 fields proposed, 0 unsure\n');
    expect(readFileSync(join(folder, 'drafted.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# Drafted by "grantalign map" from headings and cells. Check every line: what is right stays, what is wrong goes.
      # A line that begins with # is not read. Numbers behind a line say how sure the guess is (1.00 is certain).
      columns:
        - files: "appendix-d.csv"
          kind: placements
          header_row: 4
          columns:
            grant_id: { constant: "2023TRI01" } # 0.80: it stands in the title or the name of the file
            school_year: { constant: "2026-27" } # 0.70: it stands in the title or the name of the file
            status: { constant: "planned" } # 0.85: the sheet speaks of what is projected
            residents: { column: "Site and projected residents", pattern: ["{residents} at {site_name}"] } # 0.90: the cells hold residents and school
            residency_area: "Credential area" # 0.96: the heading says so; every cell fits
          ignore:
            - "MOU on file"
      "
    `);
    const audited = await run(
      [
        'audit',
        '-c',
        'drafted.yaml',
        'appendix-d.csv',
        'grant.csv',
        'community-schools.csv',
        '--as-of',
        '2026-06-30',
        '-f',
        'json',
        '--year',
        '2026-27',
      ],
      { cwd: folder },
    );
    expect(audited.code).toBe(0);
    const { inputs, links, diagnostics } = JSON.parse(audited.out);
    expect(inputs[0]).toMatchObject({ path: 'appendix-d.csv', kind: 'placements', records: 4 });
    expect(links.total).toBe(4);
    expect(diagnostics.map(({ code }: { code: string }) => code)).toContain('records/count-bounded');
  });

  it('is not written over', async () => {
    writeFileSync(join(folder, 'mine.yaml'), 'pack: california\n');
    const { code, err } = await run(['map', 'appendix-d.csv', '-o', 'mine.yaml'], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain('"mine.yaml" is there already');
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('pack: california\n');
  });
});

describe('a list of one community school a row, with its code in three columns', () => {
  it('goes in as it is', async () => {
    const { code, out, err } = await run(['check', 'community-schools.csv'], { cwd: folder });
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('community-schools.csv: 4 community_school_sites read, 1 left out');
    expect(err).toContain('4 CDS codes in parts');
    expect(err).toContain('"CCSPP cohort"');
  });

  it('can be drafted, too, and reads the same', async () => {
    await run(['map', 'community-schools.csv', '-o', 'sites.yaml'], { cwd: folder });
    const { code, out, err } = await run(['check', '-c', 'sites.yaml', 'community-schools.csv'], { cwd: folder });
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe('community-schools.csv: 4 community_school_sites read, 1 left out');
    expect(err).not.toContain('records/unknown-heading');
  });
});

describe('grantalign map', () => {
  it('drafts each sheet of a workbook that is like records', async () => {
    const rows = [
      ['Sch Cd', 'Campus', 'Enr'],
      ['01612590125161', 'Castlemont High', 906],
    ];
    writeFileSync(join(folder, 'lists.xlsx'), workbookOf({ Notes: [['Read me']], 'Our sites': rows }));
    const { code, out } = await run(['map', 'lists.xlsx'], { cwd: folder });
    expect(code).toBe(0);
    expect(out).toContain('  - files: "lists.xlsx"\n    sheet: "Our sites"\n    kind: community_school_sites\n');
    expect(out.match(/ {2}- files/g)).toHaveLength(1);
  });

  it('says what only a person can say', async () => {
    writeFileSync(join(folder, 'plan.csv'), 'School,Residents,Area,Principal Name\nCastlemont High,2,Widgets,J. Doe\n');
    const { out, err } = await run(['map', 'plan.csv', '--kind', 'placements'], { cwd: folder });
    expect(err).toBe('plan.csv: placements, 2 fields proposed, 0 unsure; still to say: grant_id, school_year\n');
    expect(out).toContain('# grant_id: { constant: "?" } # every record needs grant_id');
    expect(out).toContain('- "Principal Name" # about people: leave it unread');
    expect(out).not.toContain('Doe');
  });

  it.each([
    [['map', 'nowhere.csv'], 'there is no file or folder "nowhere.csv"'],
    [['map', 'grants.yaml'], 'no table of records was found'],
    [['map', 'prose.csv'], 'no table of records was found'],
    [['map', 'grant.csv', '--kind', 'placement'], 'did you mean "placements"?'],
    [['map', 'grant.csv', '-o', 'no/such/folder.yaml'], 'cannot be written'],
  ])('%j is told: %s', async (words, told) => {
    writeFileSync(join(folder, 'prose.csv'), 'Dear all\nThe meeting is on Monday\n');
    writeFileSync(join(folder, 'grants.yaml'), 'residency_grants: []\n');
    const { code, err } = await run(words, { cwd: folder });
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });
});
