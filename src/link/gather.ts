import type { EducatorOutcome, LocalAgency } from '../model/case.ts';
import type { Tables } from '../model/record.ts';
import type { Agencies } from './agencies.ts';
import { schoolCode } from './codes.ts';
import type { SiteDraft } from './drafts.ts';
import type { Grants } from './grants.ts';
import { isCoordination } from './grants.ts';
import type { Ground } from './ground.ts';

/** Puts the grants of both programs in the cases of all their LEAs. */
export function gatherGrantCases(grants: Grants, ground: Ground): void {
  for (const membership of grants.residency) {
    for (const lea of membership.leas) ground.cases.open(lea).residency.push(membership);
    if (membership.leas.length === 0) ground.unassigned.push({ row: membership.grant.row, why: 'it names no LEA' });
  }
  for (const membership of grants.community) {
    for (const lea of membership.leas) ground.cases.open(lea).community.push(membership);
    if (membership.leas.length === 0) ground.unassigned.push({ row: membership.grant.row, why: 'it names no LEA' });
  }
}

/** Puts each site in its LEA's case, and its duties in the case of the LEA that leads its grant. */
export function gatherSiteCases(grants: Grants, ground: Ground): void {
  for (const site of ground.sites.all) {
    if (site.lea !== null) ground.cases.open(site.lea).sites.push(site);
    const answers = leadOf(site, grants) ?? site.lea;
    if (answers !== null) ground.cases.open(answers).duty_sites.push(site);
    if (site.lea === null) {
      ground.unassigned.push({
        row: site.record.row,
        why: 'it has no school code, names no LEA, and no grant on file tells its LEA',
      });
    }
  }
}

function leadOf(site: SiteDraft, grants: Grants): string | null {
  const id = site.record.row.cells.grant_id;
  const membership = id === undefined ? undefined : grants.communityById.get(id);
  return membership === undefined || isCoordination(membership.grant) ? null : membership.lead;
}

/** Puts outcomes and the agencies' own rows in their LEAs' cases. */
export function gatherAgencyCases(tables: Tables, agencies: Agencies, ground: Ground): void {
  for (const row of tables.educator_outcomes.rows) {
    const code = schoolCode(row.cells.site_cds);
    const lea = row.cells.lea_cds ?? (code === null ? null : agencies.leaOf(code));
    const outcome: EducatorOutcome = { kind: 'educator_outcomes', row };
    if (lea !== null) ground.cases.open(lea).outcomes.push(outcome);
    else ground.unassigned.push({ row, why: 'it names no LEA, and its site has no school code' });
  }
  for (const row of tables.local_agencies.rows) {
    const agency: LocalAgency = { kind: 'local_agencies', row };
    if (row.cells.lea_cds !== undefined) ground.cases.open(row.cells.lea_cds).agency.push(agency);
    else ground.unassigned.push({ row, why: 'it names no LEA' });
  }
}
