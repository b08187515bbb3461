import { describe, expect, it } from 'vitest';
import { brief, cellsIn, readTexts } from './reading.ts';

describe('YAML records', () => {
  it('nest placements and sites in their grants, which is then their grant_id', async () => {
    const yaml = `
residency_grants:
  - grant_id: 2023TRI01
    program: implementation
    lead_lea_cds: 01612590000000
    coursework_pillars: [extended learning, Integrated Student Supports]
    placements:
      - { school_year: 2025-26, site_cds: 01612590130617, residents: 2-4 }
---
community_school_grants:
  - grant_id: CCSPP-2-0142
    type: implementation
    lea_cds: 01612590000000
    sites:
      - site_cds: 01612590130617
        upp: 86.4
        focus_pillars: []
`;
    const { tables, diagnostics, inputs } = await readTexts({ 'region.yaml': yaml });
    expect(diagnostics).toEqual([]);
    expect(cellsIn(tables, 'placements')).toEqual([
      { school_year: '2025-26', site_cds: '01612590130617', residents: { low: 2, high: 4 }, grant_id: '2023TRI01' },
    ]);
    expect(cellsIn(tables, 'community_school_sites')[0]).toMatchObject({ grant_id: 'CCSPP-2-0142', focus_pillars: [] });
    expect(cellsIn(tables, 'residency_grants')[0]?.coursework_pillars).toEqual([
      'extended-learning',
      'integrated-student-supports',
    ]);
    expect(inputs.map(({ kind, records }) => [kind, records])).toEqual([
      ['residency_grants', 1],
      ['placements', 1],
      ['community_school_grants', 1],
      ['community_school_sites', 1],
    ]);
    const [placement] = tables.placements.rows;
    expect(placement?.line).toBe(8);
    expect(placement?.places.placeOf('residents')).toEqual({ line: 8, column: 70 });
    expect(placement?.places.placeOf('mentors')).toBeUndefined();
  });

  it.each([
    ['placements: []', true],
    ['placements: none', true],
    ['placements:', false],
    ['placements: ~', false],
    ['# nothing yet', false],
  ])('%s: placements reported is %s', async (yaml, expected) => {
    const { tables, diagnostics } = await readTexts({ 'draft.yaml': `${yaml}\n` });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(tables.placements.reported).toBe(expected);
  });

  it('may give a code in parts, as tables may', async () => {
    const yaml = `
community_school_sites:
  - { county_code: 01, district_code: 61259, school_code: 0130617, site_name: Lincoln }
  - { County: 1, District: 61259, School: 132688 }
  - { county: Alameda, site_cds: 01612590130625 }
local_agencies:
  - { county_code: 1, district_code: 61259 }
  - { county_code: [1], district_code: 61259 }
`;
    const { tables, diagnostics } = await readTexts({ 'region.yaml': yaml });
    expect(cellsIn(tables, 'community_school_sites').map(({ site_cds }) => site_cds)).toEqual([
      '01612590130617',
      '01612590132688',
      '01612590130625',
    ]);
    expect(cellsIn(tables, 'local_agencies')[0]?.lea_cds).toBe('01612590000000');
    expect(tables.community_school_sites.rows[1]?.places.placeOf('site_cds')).toEqual({ line: 4, column: 15 });
    expect(brief(diagnostics)).toEqual([
      'region.yaml:8:20 error records/unexpected-shape',
      'region.yaml:5:7 warning records/unknown-heading',
      'region.yaml:3 warning records/code-joined',
    ]);
  });

  it.each(['placements: n/a', 'placements: "null"', 'placements: --'])('%s: not reported', async (yaml) => {
    const { tables, diagnostics } = await readTexts({ 'draft.yaml': `${yaml}\nlocal_agencies: []\n` });
    expect(diagnostics).toEqual([]);
    expect(tables.placements.reported).toBe(false);
  });

  it('a field given twice under two spellings is an error', async () => {
    const yaml = 'local_agencies:\n  - lea_cds: 01612590000000\n    LEA CDS: 01611190000000\n';
    const { diagnostics } = await readTexts({ 'draft.yaml': yaml });
    expect(brief(diagnostics)).toEqual(['draft.yaml:3:5 error records/duplicate-heading']);
  });

  it('a grant without an id is told once, not again for each of its placements', async () => {
    const yaml = `residency_grants:
  - program: implementation
    lead_lea_cds: 1612590000000
    placements: [{ school_year: 2025-26, site_cds: 01612590130617, residents: 2 }]
`;
    const { diagnostics } = await readTexts({ 'draft.yaml': yaml });
    expect(brief(diagnostics)).toEqual([
      'draft.yaml:2:5 error records/missing-cell',
      'draft.yaml:3 warning records/code-padded',
    ]);
  });

  it('hold facts: a cell of 10 MB is told, not printed', async () => {
    const yaml = `local_agencies:\n  - lea_cds: 01612590000000\n    lea_name: ${'x'.repeat(10_000_000)}\n`;
    const { diagnostics } = await readTexts({ 'draft.yaml': yaml });
    expect(brief(diagnostics)).toEqual(['draft.yaml:3:15 error records/cell-too-long']);
    expect(diagnostics[0]?.message.length).toBeLessThan(200);
  });

  it('with many keys nobody knows are told of the first dozen', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `    column${index}: 1\n`).join('');
    const { diagnostics } = await readTexts({ 'draft.yaml': `local_agencies:\n  - lea_cds: 01612590000000\n${keys}` });
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringMatching(/"column11" and 18 more$/)]);
  });
});
