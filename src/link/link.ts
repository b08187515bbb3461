import type { Link, Linked } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Tables } from '../model/record.ts';
import { type KnownAgencies, readAgencies } from './agencies.ts';
import { closeCases } from './cases.ts';
import type { Perhaps } from './drafts.ts';
import { gatherAgencyCases, gatherGrantCases, gatherSiteCases } from './gather.ts';
import { gatherGrants } from './grants.ts';
import { groundOf } from './ground.ts';
import { linksOf } from './link-placement.ts';
import { inOrder } from './order.ts';
import { placementsByGrant } from './placement-order.ts';
import { placeGrant } from './placements.ts';
import { fillSites } from './residents.ts';
import { cutToYear } from './school-years.ts';
import { gatherSites } from './sites.ts';
import { placeWithheld } from './withheld.ts';

/** How to link: the school year to score; null: each table's latest. */
export interface LinkOptions {
  readonly year: string | null;
  /** What is known of LEAs beside the records; left out: nothing. */
  readonly known?: KnownAgencies;
  /** Names (`leftKey`) a person said are none of the schools they may be: no candidates are shown for them. */
  readonly refused?: ReadonlySet<string>;
  /** What is done to the scored year's rows before anything is joined; left out: nothing. */
  readonly mask?: (tables: Tables) => Tables;
}

/** Records -> cases: the school year's rows in the one order, each in its LEA's case, placements joined to sites by code. */
export function link(tables: Tables, options: LinkOptions): Linked & { readonly diagnostics: readonly Diagnostic[] } {
  const cut = cutToYear(tables, options.year);
  const scored = tablesInOrder(options.mask?.(cut.tables) ?? cut.tables);
  const agencies = readAgencies(scored, tables, options.known);
  const grants = gatherGrants(scored);
  const sites = gatherSites(scored, grants, agencies, cut.silent.community_school_sites);
  const ground = groundOf(scored, grants, sites, agencies, options.refused);

  gatherGrantCases(grants, ground);
  gatherSiteCases(grants, ground);
  gatherAgencyCases(scored, agencies, ground);
  const placed = new Map<string, number>();
  for (const [id, rows] of placementsByGrant(scored.placements.rows)) placed.set(id, placeGrant(id, rows, ground));
  const withheld: Perhaps[] = [];
  for (const membership of grants.residency) {
    const id = membership.grant.row.cells.grant_id ?? '';
    const left = placeWithheld(membership, placed.get(id) ?? 0, cut.silent.placements.has(id), ground);
    if (left !== null) withheld.push(left);
  }
  fillSites(sites.all, [...ground.doubts(), ...withheld], scored.placements.reported);

  let links: readonly Link[] | null = null;
  return {
    cases: closeCases(scored, grants, agencies, ground),
    placed: ground.placed,
    get links() {
      links ??= linksOf(ground.placed, ground.unsure);
      return links;
    },
    unassigned: ground.unassigned,
    school_years: cut.school_years,
    left_out: cut.left_out,
    diagnostics: cut.diagnostics,
  };
}

// Placements are put in order grant by grant, later: they are many.
function tablesInOrder(tables: Tables): Tables {
  return {
    residency_grants: { ...tables.residency_grants, rows: inOrder(tables.residency_grants.rows) },
    placements: tables.placements,
    community_school_grants: { ...tables.community_school_grants, rows: inOrder(tables.community_school_grants.rows) },
    community_school_sites: { ...tables.community_school_sites, rows: inOrder(tables.community_school_sites.rows) },
    educator_outcomes: { ...tables.educator_outcomes, rows: inOrder(tables.educator_outcomes.rows) },
    local_agencies: { ...tables.local_agencies, rows: inOrder(tables.local_agencies.rows) },
  };
}
