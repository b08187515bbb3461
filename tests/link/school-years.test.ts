import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/link.ts';
import { printDiagnosticCode } from './diagnostics.ts';
import { BURBANK, CHERRYLAND, caseOf, HAYWARD, keysOf } from './places.ts';
import { world } from './world.ts';

const tables = world({
  residency_grants: [{ grant_id: 'TRI24', lead_lea_cds: HAYWARD }],
  placements: [
    { grant_id: 'TRI24', school_year: '2025-26', site_cds: BURBANK, residents: 2 },
    { grant_id: 'TRI24', school_year: '2024-25', site_cds: BURBANK, residents: 1 },
    { grant_id: 'TRI24', school_year: '2024-25', site_cds: CHERRYLAND, residents: 1 },
  ],
  community_school_sites: [{ site_cds: BURBANK, school_year: '2024-25' }, { site_cds: CHERRYLAND }],
  educator_outcomes: [
    { lea_cds: HAYWARD, reported_by: 'residency', school_year: '2023-24', indicator: 'retention' },
    { lea_cds: HAYWARD, reported_by: 'residency', school_year: '2025-26', indicator: 'retention' },
  ],
});
const outcome = (year: string): string => `${HAYWARD} / residency / ${year} / retention`;

describe('without a year asked for', () => {
  const linked = link(tables, { year: null });
  const scope = caseOf(linked, HAYWARD).alignment;

  it("scores each table's latest year", () => {
    expect(keysOf(scope, 'placements')).toEqual([`TRI24 / 2025-26 / ${BURBANK} / actual`]);
    expect(keysOf(scope, 'educator_outcomes')).toEqual([outcome('2025-26')]);
    expect(linked.school_years).toEqual(['2024-25', '2025-26']);
  });

  it('counts sites that name no year beside those of the latest', () => {
    expect(keysOf(scope, 'community_school_sites')).toEqual([`${BURBANK} / 2024-25`, CHERRYLAND]);
  });

  it('counts rows of other years as left out, by file', () => {
    expect([...linked.left_out]).toEqual([
      ['educator_outcomes.csv', 1],
      ['placements.csv', 2],
    ]);
    expect(linked.diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'note: of "placements", school year "2025-26" is scored; 2 rows of "2024-25" left out',
      'note: of "educator_outcomes", school year "2025-26" is scored; 1 row of "2023-24" left out',
    ]);
  });
});

describe('with a year asked for', () => {
  it('scores that year', () => {
    const linked = link(tables, { year: '2024-25' });
    expect(keysOf(caseOf(linked, HAYWARD).alignment, 'placements')).toHaveLength(2);
    expect(linked.school_years).toEqual(['2024-25']);
    expect([...linked.left_out]).toEqual([
      ['educator_outcomes.csv', 2],
      ['placements.csv', 1],
    ]);
  });

  it('says which table tells of other years only, and takes it as not reported', () => {
    const linked = link(tables, { year: '2024-25' });
    expect(keysOf(caseOf(linked, HAYWARD).alignment, 'educator_outcomes')).toBe('not reported');
    expect(linked.diagnostics.map(printDiagnosticCode)).toEqual([
      'note link/other-years',
      'warning link/year-of-no-record',
    ]);
    expect(linked.diagnostics[1]?.message).toContain('"educator_outcomes"');
  });

  it('refuses a year no record is of, and names the years there are', () => {
    const [diagnostic, ...others] = link(tables, { year: '2031-32' }).diagnostics;
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({ severity: 'error', code: 'link/year-not-on-file' });
    expect(diagnostic?.message).toContain('"2023-24", "2024-25", "2025-26"');
    expect(diagnostic?.hint).toContain('did you mean "2025-26"');
  });

  it('refuses a year where no record names one', () => {
    const [diagnostic] = link(world({ community_school_sites: [{ site_cds: BURBANK }] }), {
      year: '2025-26',
    }).diagnostics;
    expect(diagnostic).toMatchObject({ severity: 'error', hint: 'leave --year out' });
  });
});
