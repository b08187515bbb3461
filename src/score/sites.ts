import type { CommunitySchoolSite, Placement, Scope } from '../model/case.ts';
import type { Span } from '../model/interval.ts';
import type { SiteResult } from '../model/result.ts';
import { isMasked } from '../model/small-count.ts';
import { factsOf, highOf, lowOf, type Truth, Unknown } from '../model/value.ts';
import { restOnMasked } from './missing.ts';
import { nameOr, type SchoolName } from './school-name.ts';

/** The sites of a case: its community schools, then the other schools where residents stand; residents on each. */
export function sitesOf(scope: Scope, schoolName?: SchoolName): SiteResult[] {
  const sites: SiteResult[] = [];
  if (!(scope.community_school_sites instanceof Unknown)) {
    for (const site of scope.community_school_sites) {
      if (site.kind === 'community_school_sites') sites.push(communitySchool(site));
    }
  }
  const all = [...sites, ...otherSchools(scope)];
  return all.map((site) => ({ ...site, name: nameOr(site.name, site.cds, schoolName) }));
}

function communitySchool({ row, residents }: CommunitySchoolSite): SiteResult {
  const { cells } = row;
  const capacity = cells.mentor_capacity;
  return {
    cds: cells.site_cds ?? null,
    name: cells.site_name ?? null,
    community_school: true,
    funded_by: cells.funded_by ?? null,
    residents: ends(lowOf(residents), highOf(residents), restOnMasked(factsOf(residents))),
    vacancies: cells.teacher_vacancies ?? null,
    mentor_capacity:
      capacity === undefined ? null : { ...spanOf(capacity), ...maskedIf(isMasked(row, 'mentor_capacity')) },
  };
}

/** Schools named by placements alone, in the order first named. */
function otherSchools(scope: Scope): SiteResult[] {
  const schools = new Map<string, SiteResult>();
  if (scope.placements instanceof Unknown) return [];
  for (const placement of scope.placements) {
    if (placement.kind !== 'placements' || placement.at_community_school === true || placement.withheld) continue;
    const { site_cds = null, site_name = null } = placement.row.cells;
    const key = site_cds ?? site_name ?? '';
    const known = schools.get(key);
    schools.set(key, withResidents(known, placement, site_cds, site_name));
  }
  return [...schools.values()];
}

function withResidents(
  known: SiteResult | undefined,
  placement: Placement,
  cds: string | null,
  name: string | null,
): SiteResult {
  const cell = placement.row.cells.residents;
  const here = cell === undefined ? { low: 0, high: Number.POSITIVE_INFINITY } : spanOf(cell);
  const before: SiteResult['residents'] = known?.residents ?? { low: 0, high: 0 };
  const masked = before.masked === true || isMasked(placement.row, 'residents');
  return {
    cds,
    name: known?.name ?? name,
    community_school: truthText(placement.at_community_school),
    funded_by: null,
    residents: ends(before.low + here.low, (before.high ?? Number.POSITIVE_INFINITY) + here.high, masked),
    vacancies: null,
    mentor_capacity: null,
  };
}

function spanOf(cell: number | Span): Span {
  return typeof cell === 'number' ? { low: cell, high: cell } : { low: cell.low, high: cell.high };
}

/** JSON has no infinity: an end that is none is null. */
function ends(low: number, high: number, masked: boolean): SiteResult['residents'] {
  return { low, high: high === Number.POSITIVE_INFINITY ? null : high, ...maskedIf(masked) };
}

function maskedIf(masked: boolean): { masked?: true } {
  return masked ? { masked } : {};
}

/** A truth as results spell it. */
export function truthText(truth: Truth): boolean | 'unknown' {
  return truth instanceof Unknown ? 'unknown' : truth;
}
