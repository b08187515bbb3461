import { leftKey } from '../../model/crosswalk.ts';
import { grantLeads } from '../../model/grant-leads.ts';
import type { RecordKind, Row, Tables } from '../../model/record.ts';
import { gatherGrants } from '../grants.ts';

/** A name that stands in records without a code: one name of one LEA, however many records have it. */
export interface NameWithoutCode {
  readonly key: string;
  /** As the first record writes it. */
  readonly name: string;
  /** The LEA whose record it is; null: no record tells. */
  readonly lea: string | null;
  /** Every LEA it may be a school of, that one first. */
  readonly leas: readonly string[];
  readonly kinds: readonly RecordKind[];
  /** In the order of the records. */
  readonly rows: readonly Row[];
}

interface Gathering {
  readonly name: string;
  readonly lea: string | null;
  readonly leas: Set<string>;
  readonly kinds: Set<RecordKind>;
  readonly rows: Row[];
}

/** The names in placements and sites that have no code, by LEA and name. */
export function namesWithoutCode(tables: Tables): readonly NameWithoutCode[] {
  const leads = grantLeads(tables);
  const grants = gatherGrants(tables);
  const found = new Map<string, Gathering>();
  const meet = (row: Row<'placements'> | Row<'community_school_sites'>, around: readonly string[]): void => {
    const { site_cds, site_name } = row.cells;
    if (site_cds !== undefined || site_name === undefined) return;
    const lea = leads.leaOf(row);
    const key = leftKey(site_name, lea);
    let left = found.get(key);
    if (left === undefined) {
      left = { name: site_name, lea, leas: new Set(lea === null ? [] : [lea]), kinds: new Set(), rows: [] };
      found.set(key, left);
    }
    for (const each of around) left.leas.add(each);
    left.kinds.add(row.kind);
    left.rows.push(row as Row);
  };
  for (const row of tables.placements.rows) {
    meet(row, grants.residencyById.get(row.cells.grant_id ?? '')?.leas ?? []);
  }
  for (const row of tables.community_school_sites.rows) {
    const told = row.cells.lea_cds;
    meet(row, told === undefined ? (grants.communityById.get(row.cells.grant_id ?? '')?.leas ?? []) : [told]);
  }
  return [...found].map(([key, left]) => ({ ...left, key, leas: [...left.leas], kinds: [...left.kinds] }));
}
