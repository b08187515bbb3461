import type { CaseResult, SiteResult } from '../../model/result.ts';
import { grouped, type PrintedSpan, span } from '../numbers.ts';
import { isFundedOtherwise, needsMentors } from '../site-words.ts';
import { type Page, type Piece, toned } from './page.ts';
import { type Column, writeRows, writeTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Site', width: 'rest' },
  { title: 'Code', width: 14 },
  { title: 'Community school', width: 9 },
  { title: 'Residents', width: 9, right: true },
  { title: 'Vacancies', width: 9, right: true },
  { title: 'Mentor capacity', width: 8, right: true },
];
// Code and name share a column where a line has no room for both.
const NARROW = 72;
const UNREPORTED = toned('unsure', '?');

/** Each site with residents, vacancies, mentor capacity; those funded outside CCSPP stand apart. */
export function writeSites(page: Page, { sites }: CaseResult): void {
  page.section('Sites');
  if (sites.length === 0) {
    page.write(['No sites on file.'], { indent: 2 });
    return;
  }
  const isNarrow = page.width < NARROW;
  const all = sites.some(isMasked) ? COLUMNS.map(roomy) : COLUMNS;
  const columns = isNarrow ? all.filter(({ title }) => title !== 'Code') : all;
  const rowOf = (site: SiteResult) => cellsOf(site, isNarrow);
  writeTable(page, columns, sites.filter((site) => !isFundedOtherwise(site)).map(rowOf));
  const others = sites.filter(isFundedOtherwise);
  if (others.length > 0) {
    page.write([toned('quiet', 'Community schools funded otherwise (federal FSCS, local)')], { indent: 2 });
    writeRows(page, columns, others.map(rowOf));
  }
  writeLegend(page, sites);
}

function isMasked({ residents, mentor_capacity }: SiteResult): boolean {
  return residents.masked === true || mentor_capacity?.masked === true;
}

/** `10 or fewer` on one line. */
function roomy(column: Column): Column {
  const counts = column.title === 'Residents' || column.title === 'Mentor capacity';
  return counts ? { ...column, width: 11 } : column;
}

function cellsOf(site: SiteResult, isNarrow: boolean): Piece[] {
  const name = `${site.name ?? 'name not reported'}${needsMentors(site) ? ', needs mentors first' : ''}`;
  return [
    ...(isNarrow ? [`${name} ${site.cds ?? '?'}`] : [name, site.cds ?? UNREPORTED]),
    isCommunitySchool(site),
    spanOf(site.residents),
    site.vacancies === null ? UNREPORTED : grouped(site.vacancies),
    site.mentor_capacity === null ? UNREPORTED : spanOf(site.mentor_capacity),
  ];
}

/** A number of which nothing is known is not reported, whatever its ends. */
function spanOf(residents: PrintedSpan): Piece {
  return residents.low === 0 && residents.high === null ? UNREPORTED : span(residents);
}

function isCommunitySchool({ community_school }: SiteResult): Piece {
  if (community_school === 'unknown') return toned('unsure', '? unsure');
  return community_school ? toned('good', 'yes') : 'no';
}

function writeLegend(page: Page, sites: readonly SiteResult[]): void {
  const unknown = sites.some((site) => site.vacancies === null || site.mentor_capacity === null || site.cds === null);
  if (!unknown) return;
  const capacity = sites.some((site) => site.mentor_capacity === null)
    ? ' Mentor capacity is in no state file: ask the principal.'
    : '';
  page.write([toned('quiet', `? not reported.${capacity}`)], { indent: 2 });
}
