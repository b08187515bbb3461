import type { CommunitySchoolGrant } from '../model/case.ts';
import type { Row, Tables } from '../model/record.ts';
import { Unknown } from '../model/value.ts';
import type { Agencies } from './agencies.ts';
import { schoolCode, schoolDigits } from './codes.ts';
import type { Membership, SiteDraft } from './drafts.ts';
import { factOf, UNREPORTED } from './facts.ts';
import type { Grants } from './grants.ts';
import { groupBy } from './group-by.ts';

/** The community school sites, found by what a placement may share with them. */
export interface Sites {
  readonly reported: boolean;
  /** In the one order of records. */
  readonly all: readonly SiteDraft[];
  readonly byCode: ReadonlyMap<string, readonly SiteDraft[]>;
  /** By a code's last seven digits. */
  readonly byDigits: ReadonlyMap<string, readonly SiteDraft[]>;
  readonly byLea: ReadonlyMap<string, readonly SiteDraft[]>;
  /** By LEA, those without a school code. */
  readonly codelessByLea: ReadonlyMap<string, readonly SiteDraft[]>;
  /** Those without a school code whose LEA no record tells: they may be of any. */
  readonly homeless: readonly SiteDraft[];
  /** LEAs of grants whose sites of the scored year are not on file, though those of another year are. */
  readonly untold: ReadonlySet<string>;
}

/** Makes the sites, links each to its grant and tells its LEA. */
export function gatherSites(
  tables: Tables,
  grants: Grants,
  agencies: Agencies,
  silent: ReadonlySet<string> = new Set(),
): Sites {
  const { reported, rows } = tables.community_school_sites;
  const all = rows.map((row) => siteOf(row, tables.community_school_grants.reported, grants, agencies));
  return {
    reported,
    all,
    byCode: groupBy(all, (site) => site.code),
    byDigits: groupBy(all, (site) => (site.code === null ? null : schoolDigits(site.code))),
    byLea: groupBy(all, (site) => site.lea),
    codelessByLea: groupBy(all, (site) => (site.code === null ? site.lea : null)),
    homeless: all.filter((site) => site.code === null && site.lea === null),
    untold: new Set([...silent].flatMap((id) => grants.communityById.get(id)?.leas ?? [])),
  };
}

function siteOf(
  row: Row<'community_school_sites'>,
  grantsReported: boolean,
  grants: Grants,
  agencies: Agencies,
): SiteDraft {
  const { site_cds, grant_id, lea_cds } = row.cells;
  const membership = grant_id === undefined ? undefined : grants.communityById.get(grant_id);
  const code = schoolCode(site_cds);
  const record: SiteDraft['record'] = {
    kind: 'community_school_sites',
    row: withFunding(row),
    grant: UNREPORTED.community_school_grants,
    placements: UNREPORTED.placements,
    residents: 0,
  };
  record.grant = grantOf(record, membership, grantsReported);
  const lea = code === null ? (lea_cds ?? membership?.lead ?? null) : agencies.leaOf(code);
  return { record, lea, code, here: [], perhaps: [] };
}

function grantOf(
  site: SiteDraft['record'],
  membership: Membership<CommunitySchoolGrant> | undefined,
  reported: boolean,
): CommunitySchoolGrant | Unknown {
  if (membership !== undefined) return membership.grant;
  const named = site.row.cells.grant_id !== undefined;
  return named && !reported ? UNREPORTED.community_school_grants : new Unknown(factOf(site, 'grant_id'));
}

// A grant id says what funds the site: only CCSPP grants have records.
function withFunding(row: Row<'community_school_sites'>): Row<'community_school_sites'> {
  if (row.cells.funded_by !== undefined || row.cells.grant_id === undefined) return row;
  return { ...row, cells: { ...row.cells, funded_by: 'ccspp' } };
}
