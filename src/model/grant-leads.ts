import type { Row, Tables } from './record.ts';

/** Tells the LEA a record of a school belongs to, where its code does not: the lead of its grant. */
export interface GrantLeads {
  /** null: no record tells. */
  leaOf(row: Row<'placements'> | Row<'community_school_sites'>): string | null;
}

/** Reads the leads off the grants on file. */
export function grantLeads(tables: Tables): GrantLeads {
  const residency = new Map<string, string | undefined>();
  for (const { cells } of tables.residency_grants.rows) {
    if (cells.grant_id !== undefined) residency.set(cells.grant_id, cells.lead_lea_cds);
  }
  const community = new Map<string, string | undefined>();
  for (const { cells } of tables.community_school_grants.rows) {
    if (cells.grant_id !== undefined) community.set(cells.grant_id, cells.lea_cds);
  }
  return {
    leaOf(row) {
      const id = row.cells.grant_id ?? '';
      if (row.kind === 'placements') return residency.get(id) ?? null;
      return (row as Row<'community_school_sites'>).cells.lea_cds ?? community.get(id) ?? null;
    },
  };
}
