import type { CommunitySchoolGrant } from '../model/case.ts';
import type { Row, Tables } from '../model/record.ts';
import type { Membership, ResidencyDraft } from './drafts.ts';
import { UNREPORTED } from './facts.ts';

/** Every grant with its LEAs, in the one order of records. */
export interface Grants {
  readonly residency: readonly Membership<ResidencyDraft>[];
  /** Planning, implementation and extension grants: those that pair. */
  readonly community: readonly Membership<CommunitySchoolGrant>[];
  /** County offices' own grants: seen by cases of the county, in no other scope. */
  readonly coordination: readonly CommunitySchoolGrant[];
  /** By grant id. */
  readonly residencyById: ReadonlyMap<string, Membership<ResidencyDraft>>;
  /** By grant id, coordination grants included. */
  readonly communityById: ReadonlyMap<string, Membership<CommunitySchoolGrant>>;
}

/** Makes the grants of both programs and says which LEAs each belongs to. */
export function gatherGrants(tables: Tables): Grants {
  const residency = tables.residency_grants.rows.map((row) => {
    const placements = tables.placements.reported ? [] : UNREPORTED.placements;
    const grant: ResidencyDraft = { kind: 'residency_grants', row, placements, plan: [] };
    return membership(grant, row.cells.lead_lea_cds, row.cells.partner_lea_cds);
  });
  const community = tables.community_school_grants.rows.map((row: Row<'community_school_grants'>) => {
    const grant: CommunitySchoolGrant = { kind: 'community_school_grants', row };
    return membership(grant, row.cells.lea_cds, row.cells.partner_lea_cds);
  });
  return {
    residency,
    community: community.filter(({ grant }) => !isCoordination(grant)),
    coordination: community.map(({ grant }) => grant).filter(isCoordination),
    residencyById: byId(residency),
    communityById: byId(community),
  };
}

/** Whether a grant is a county office's coordination grant. */
export function isCoordination(grant: CommunitySchoolGrant): boolean {
  return grant.row.cells.type === 'coordination';
}

function membership<G extends ResidencyDraft | CommunitySchoolGrant>(
  grant: G,
  lead: string | undefined,
  partners: readonly string[] | undefined,
): Membership<G> {
  const leas = new Set(partners);
  if (lead === undefined) return { grant, lead: null, leas: [...leas] };
  leas.delete(lead);
  return { grant, lead, leas: [lead, ...leas] };
}

function byId<M extends Membership<ResidencyDraft | CommunitySchoolGrant>>(members: readonly M[]): Map<string, M> {
  const map = new Map<string, M>();
  for (const each of members) {
    const id = each.grant.row.cells.grant_id;
    if (id !== undefined) map.set(id, each);
  }
  return map;
}
