import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { selectCases } from '../../src/link/select-cases.ts';
import { world } from './world.ts';

const OAKLAND = '01612590000000';
const FRESNO = '10621660000000';

const linked = link(
  world({
    residency_grants: [
      { grant_id: 'TRI1', program: 'implementation', lead_lea_cds: OAKLAND, lead_lea_name: 'Oakland Unified' },
      { grant_id: 'TRI2', program: 'implementation', lead_lea_cds: FRESNO, lead_lea_name: 'Fresno Unified' },
    ],
    placements: [
      { grant_id: 'TRI1', school_year: '2025-26', site_cds: '01612590130617', residents: 2 },
      { grant_id: 'TRI2', school_year: '2025-26', site_cds: '10621661030642', residents: 3 },
    ],
    community_school_sites: [],
  }),
  { year: null },
);

describe('choosing one LEA', () => {
  test.each([
    ['its code', OAKLAND],
    ['its code with hyphens', '01-61259-0000000'],
    ['its name in any case', ' oakland  UNIFIED'],
  ])('finds it by %s, with its own links only', (_, lea) => {
    const selected = selectCases(linked, lea);
    if ('code' in selected) throw new Error(selected.message);
    expect(selected.cases.map((each) => each.lea.cds)).toEqual([OAKLAND]);
    expect(selected.links.map(({ placement }) => placement.row.cells.residents)).toEqual([2]);
  });

  test('keeps every LEA where none is named', () => {
    expect(selectCases(linked, null)).toBe(linked);
  });

  test.each([
    ['Fresno Unifed', 'did you mean "Fresno Unified"?'],
    ['', 'give the 14-digit CDS code or the name as the records write it'],
  ])('says that "%s" is nobody', (lea, hint) => {
    expect(selectCases(linked, lea)).toMatchObject({ severity: 'error', code: 'link/no-such-lea', hint });
  });
});
