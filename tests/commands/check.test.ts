import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';

describe('check', () => {
  it('says what was read of each file, and how placements were linked, without a score', async () => {
    const { code, out, err } = await run(['check', 'fixtures/region']);
    expect(code).toBe(0);
    expect(out).toMatch(/^fixtures\/region\/community-school-grants\.csv: 14 community_school_grants read/);
    expect(out).toMatch(/\n34 of 53 placements linked to a community school site, 3 unsure\n$/);
    expect(out).not.toMatch(/Alignment|points/);
    expect(err).toContain('[records/code-joined]');
  });

  it('exits 2 where the records cannot be trusted, and tells every problem in one run', async () => {
    const { code, out, err } = await run(['check', 'placements=-'], {
      stdin: [
        'grant_id,school_year,site_cds,residents',
        '2023TRI01,2025-26,01612590125161,4-Feb',
        '2023TRI01,2025-26,1.61259E+12,2',
      ].join('\n'),
    });
    expect(code).toBe(2);
    expect(err).toContain('error -:2:4:');
    expect(err).toContain('error -:3:3:');
    expect(err).toContain('2 errors');
    expect(out).not.toContain('placements linked');
  });

  it('goes on over unreadable cells with --keep-going', async () => {
    const { code, out } = await run(['check', 'placements=-', '--keep-going', '--quiet'], {
      stdin: 'grant_id,school_year,site_cds,residents\n2023TRI01,2025-26,01612590125161,4-Feb\n',
    });
    expect(code).toBe(0);
    expect(out).toContain('placements linked');
  });

  it('refuses columns of personal data by name, or leaves them unread when told to', async () => {
    const stdin = 'lea_cds,lea_name,contact e-mail\n10621660000000,Fresno Unified,office@example.org\n';
    const refused = await run(['check', 'local_agencies=-'], { stdin });
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('[records/personal-data]');
    const dropped = await run(['check', 'local_agencies=-', '--drop-personal-columns'], { stdin });
    expect(dropped.code).toBe(0);
    expect(dropped.out + dropped.err).not.toContain('office@example.org');
  });

  it('takes a school year and tells the ones on file where there is no such year', async () => {
    expect((await run(['check', 'fixtures/region', '--year', '2024-25'])).out).toMatch(/of \d+ placements linked/);
    const { code, err } = await run(['check', 'fixtures/region', '--year', '2019-20']);
    expect(code).toBe(2);
    expect(err).toContain('expected one of "2024-25", "2025-26"');
  });
});
