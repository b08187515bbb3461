import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../src/model/document.ts';
import { parseDocuments } from '../../src/read/yaml.ts';
import { readGivenRecords } from '../../src/records/given.ts';
import { cellsIn } from './reading.ts';

async function given(yaml: string) {
  const { documents } = await parseDocuments('rule.yaml', yaml);
  return readGivenRecords(documents[0]?.root as DocumentNode, 'rule.yaml');
}

describe('the records of an example', () => {
  it('get the ids that are left out, and belong to each other', async () => {
    const { tables, diagnostics } = await given(`
placements: [{ residents: 2 }, { residents: 2 }]
residency_grants: [{ coaching: ongoing }]
community_school_sites: [{ mentor_capacity: 2 }]
community_school_grants: [{ grant_id: CCSPP-2-0142 }]
educator_outcomes: [{ reported_by: residency, indicator: retention }]
local_agencies: [{ locale: rural }]
`);
    expect(diagnostics).toEqual([]);
    expect(tables.placements.rows).toHaveLength(2);
    expect(cellsIn(tables, 'placements')[0]).toEqual({
      grant_id: 'example-grant',
      school_year: '2025-26',
      site_cds: '01611190130229',
      residents: 2,
    });
    expect(cellsIn(tables, 'residency_grants')[0]?.lead_lea_cds).toBe('01611190000000');
    expect(cellsIn(tables, 'community_school_sites')[0]?.grant_id).toBe('CCSPP-2-0142');
    expect(cellsIn(tables, 'educator_outcomes')[0]).toMatchObject({
      lea_cds: '01611190000000',
      school_year: '2025-26',
    });
    expect(cellsIn(tables, 'local_agencies')[0]?.lea_cds).toBe('01611190000000');
  });

  it('belong to the grant the example names', async () => {
    const { tables } = await given('residency_grants: [{ grant_id: 2021TRI01 }]\nplacements: [{ residents: 1 }]\n');
    expect(cellsIn(tables, 'placements')[0]?.grant_id).toBe('2021TRI01');
  });

  it('that are left out as a table are not reported', async () => {
    const { tables } = await given('placements: []\n');
    expect(tables.placements).toEqual({ reported: true, rows: [] });
    expect(tables.residency_grants.reported).toBe(false);
  });

  it('are told of what is wrong with them, where it stands', async () => {
    const { diagnostics } = await given('placements:\n  - { residents: few }\n');
    expect(diagnostics.map(({ code, origin }) => [code, origin?.line, origin?.column])).toEqual([
      ['records/not-a-count', 2, 18],
    ]);
  });

  it('must be a mapping of tables', async () => {
    expect((await given('- residents: 2\n')).diagnostics.map(({ code }) => code)).toEqual(['records/unexpected-shape']);
  });
});
