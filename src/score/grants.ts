import type { CommunitySchoolGrant, ResidencyGrant, Scope } from '../model/case.ts';
import { originOf } from '../model/record.ts';
import type { GrantResult } from '../model/result.ts';
import { Unknown } from '../model/value.ts';

/** The grants of a case: residency, community school, then the county office's coordination grants. */
export function grantsOf(scope: Scope): GrantResult[] {
  const grants: GrantResult[] = [];
  for (const table of [scope.residency_grants, scope.community_school_grants, scope.coordination_grants]) {
    if (table instanceof Unknown) continue;
    for (const record of table) {
      if (record.kind === 'residency_grants') grants.push(residencyGrant(record));
      if (record.kind === 'community_school_grants') grants.push(communitySchoolGrant(record));
    }
  }
  return grants;
}

function residencyGrant({ row }: ResidencyGrant): GrantResult {
  const { cells } = row;
  return {
    id: cells.grant_id ?? '',
    program: cells.program ?? '',
    side: 'residency',
    lead: cells.lead_lea_cds ?? '',
    lead_name: cells.lead_lea_name ?? null,
    ...terms(cells),
    origin: originOf(row, null),
  };
}

function communitySchoolGrant({ row }: CommunitySchoolGrant): GrantResult {
  const { cells } = row;
  return {
    id: cells.grant_id ?? '',
    program: cells.type ?? '',
    side: 'community-schools',
    lead: cells.lea_cds ?? '',
    lead_name: cells.lea_name ?? null,
    ...terms(cells),
    origin: originOf(row, null),
  };
}

function terms(cells: (ResidencyGrant | CommunitySchoolGrant)['row']['cells']) {
  return {
    status: cells.status ?? null,
    dates: { start: cells.start_date ?? null, end: cells.end_date ?? null },
    amount: cells.award_amount ?? null,
    office: cells.lead_office ?? null,
  };
}
