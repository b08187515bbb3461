import type { ScopeTable } from '../model/case.ts';
import type { RecordKind } from '../model/record.ts';

/** A table an expression can name, and the kind of its records. */
export const TABLE_KINDS: Readonly<Record<ScopeTable, RecordKind>> = {
  residency_grants: 'residency_grants',
  placements: 'placements',
  community_school_grants: 'community_school_grants',
  community_school_sites: 'community_school_sites',
  educator_outcomes: 'educator_outcomes',
  local_agencies: 'local_agencies',
  // The county office's own grants: records like any community school grant's.
  coordination_grants: 'community_school_grants',
};

/** Names of tables, in the order documentation lists them. */
export const TABLE_NAMES = Object.keys(TABLE_KINDS) as ScopeTable[];
