import type { Row, Tables } from '../model/record.ts';
import { districtOf, isOfDistrict, schoolCode } from './codes.ts';

/** Which LEA a school code belongs to, and what the LEAs are called. */
export interface Agencies {
  /** The LEA of a school code. */
  leaOf(code: string): string;
  /** A name on file for the LEA, the agencies' own table before the grants'. */
  nameOf(cds: string): string | null;
}

/** What is known of LEAs beside the records. */
export interface KnownAgencies {
  /** Charters that are their own LEA, though no record says so. */
  readonly own_leas: Iterable<string>;
  /** A name for a code that no record names. */
  nameOf(cds: string): string | null;
}

const NOTHING_KNOWN: KnownAgencies = { own_leas: [], nameOf: () => null };

/**
 * Reads off the records which charters are their own LEA, and every LEA's name. Whose a school is does not turn on the
 * year that is scored: records of `allYears` tell it too.
 */
export function readAgencies(tables: Tables, allYears: Tables, known: KnownAgencies = NOTHING_KNOWN): Agencies {
  const named = new Set<string>(known.own_leas);
  const names = new Map<string, string>();
  const meet = (cds: string | undefined, name?: string): void => {
    if (cds === undefined) return;
    named.add(cds);
    if (name !== undefined && !names.has(cds)) names.set(cds, name);
  };
  for (const { cells } of tables.local_agencies.rows) meet(cells.lea_cds, cells.lea_name);
  for (const { cells } of tables.residency_grants.rows) {
    meet(cells.lead_lea_cds, cells.lead_lea_name);
    for (const partner of cells.partner_lea_cds ?? []) meet(partner);
  }
  for (const { cells } of tables.community_school_grants.rows) {
    meet(cells.lea_cds, cells.lea_name);
    for (const partner of cells.partner_lea_cds ?? []) meet(partner);
  }
  for (const { cells } of allYears.educator_outcomes.rows) meet(cells.lea_cds);
  for (const { cells } of allYears.community_school_sites.rows) {
    meet(cells.lea_cds);
    const code = schoolCode(cells.site_cds);
    if (code !== null && cells.charter_funding === 'direct') named.add(code);
  }
  nameCharters(tables.community_school_sites.rows, named, names);
  let district = '';
  return {
    leaOf(code) {
      if (named.has(code)) return code;
      // A charter of unknown funding goes to its authorizer: who knows charters from other schools has told of it.
      // Codes come district by district: one text for all of a district's schools is found faster than equal ones.
      if (!isOfDistrict(code, district)) district = districtOf(code);
      return district;
    },
    nameOf: (cds) => names.get(cds) ?? known.nameOf(cds),
  };
}

function nameCharters(
  sites: readonly Row<'community_school_sites'>[],
  named: ReadonlySet<string>,
  names: Map<string, string>,
): void {
  for (const { cells } of sites) {
    const code = schoolCode(cells.site_cds);
    if (code !== null && named.has(code) && cells.site_name !== undefined && !names.has(code))
      names.set(code, cells.site_name);
  }
}
