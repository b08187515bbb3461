import type { Case, CommunitySchoolGrant, HeldGrant, ResidencyGrant, Scope } from '../model/case.ts';
import type { Tables } from '../model/record.ts';
import { Unknown } from '../model/value.ts';
import type { Agencies } from './agencies.ts';
import type { CaseDraft } from './case-drafts.ts';
import { countyDigits } from './codes.ts';
import { countyOf } from './counties.ts';
import type { ResidencyDraft } from './drafts.ts';
import { UNREPORTED } from './facts.ts';
import type { Grants } from './grants.ts';
import type { Ground } from './ground.ts';
import { groupBy } from './group-by.ts';
import { compareText } from './order.ts';
import { monthsOfOverlap } from './overlap.ts';
import { pairingOf } from './pairing.ts';

/** Closes the cases, by LEA code. */
export function closeCases(tables: Tables, grants: Grants, agencies: Agencies, ground: Ground): readonly Case[] {
  const coordination = groupBy(grants.coordination, (grant) => countyDigits(grant.row.cells.lea_cds ?? ''));
  return [...ground.cases.all()]
    .sort((left, right) => compareText(left.cds, right.cds))
    .map((draft) => {
      const told = ground.sites.untold.has(draft.cds) ? withoutSites(tables) : tables;
      return closeCase(draft, told, agencies, coordination.get(countyDigits(draft.cds)) ?? []);
    });
}

function closeCase(
  draft: CaseDraft,
  tables: Tables,
  agencies: Agencies,
  coordination: readonly CommunitySchoolGrant[],
): Case {
  const { cds, residency, community } = draft;
  const shared = {
    educator_outcomes: draft.outcomes,
    local_agencies: draft.agency,
    coordination_grants: coordination,
  };
  return {
    lea: {
      cds,
      name: agencies.nameOf(cds),
      county: countyOf(cds),
      months_of_overlap: monthsOfOverlap(
        tables.residency_grants.reported ? residency : null,
        tables.community_school_grants.reported ? community : null,
      ),
    },
    paired: pairingOf(draft, tables),
    alignment: scopeOf(tables, {
      ...shared,
      residency_grants: residency.map(({ grant }) => grant),
      placements: draft.placements,
      community_school_grants: community.map(({ grant }) => grant),
      community_school_sites: draft.sites.map((site) => site.record),
    }),
    duties: scopeOf(tables, {
      ...shared,
      residency_grants: residency.filter(({ lead }) => lead === cds).map(({ grant }) => withPlan(grant)),
      placements: draft.duty_placements,
      community_school_grants: community.filter(({ lead }) => lead === cds).map(({ grant }) => grant),
      community_school_sites: draft.duty_sites.map((site) => site.record),
    }),
    held_elsewhere: heldElsewhere(draft, agencies),
    placed_outside: draft.placed_outside,
  };
}

// Sites of another year tell nothing of this one: to the case it is as if no input held any.
function withoutSites(tables: Tables): Tables {
  return { ...tables, community_school_sites: { reported: false, rows: [] } };
}

// A table no input holds is undecided in every case, and not an empty list.
function scopeOf(tables: Tables, lists: Scope): Scope {
  return {
    residency_grants: tables.residency_grants.reported ? lists.residency_grants : UNREPORTED.residency_grants,
    placements: tables.placements.reported ? lists.placements : UNREPORTED.placements,
    community_school_grants: tables.community_school_grants.reported
      ? lists.community_school_grants
      : UNREPORTED.community_school_grants,
    community_school_sites: tables.community_school_sites.reported
      ? lists.community_school_sites
      : UNREPORTED.community_school_sites,
    educator_outcomes: tables.educator_outcomes.reported ? lists.educator_outcomes : UNREPORTED.educator_outcomes,
    local_agencies: tables.local_agencies.reported ? lists.local_agencies : UNREPORTED.local_agencies,
    coordination_grants: tables.community_school_grants.reported
      ? lists.coordination_grants
      : UNREPORTED.community_school_grants,
  };
}

// Alignment asks where residents are; a duty asks what was applied for as well.
function withPlan(grant: ResidencyDraft): ResidencyGrant {
  const { placements, plan } = grant;
  if (plan.length === 0 || placements instanceof Unknown) return grant;
  return { ...grant, placements: [...placements, ...plan] };
}

function heldElsewhere(draft: CaseDraft, agencies: Agencies): readonly HeldGrant[] {
  const held: HeldGrant[] = [];
  for (const { grant, lead } of [...draft.residency, ...draft.community]) {
    if (lead !== null && lead !== draft.cds) held.push({ grant, lead: { cds: lead, name: agencies.nameOf(lead) } });
  }
  return held;
}
