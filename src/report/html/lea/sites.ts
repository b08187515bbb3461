import type { CaseResult, SiteResult } from '../../../model/result.ts';
import { grouped, type PrintedSpan, span } from '../../numbers.ts';
import { isFundedOtherwise, needsMentors } from '../../site-words.ts';
import { type Html, html, type Piece } from '../markup.ts';
import { writeTable } from '../table.ts';
import { writeSiteMap } from './site-map.ts';

const COLUMNS = [
  { title: 'Site' },
  { title: 'Code' },
  { title: 'Community school' },
  { title: 'Residents', number: true },
  { title: 'Vacancies', number: true },
  { title: 'Mentor capacity', number: true },
];
const UNREPORTED = html`<span class="quiet">not reported</span>`;
const ASK = 'Mentor capacity is in no state file: ask the principal.';

/** The sites drawn with the residents where they are, and all of them in a table. */
export function writeSites({ sites }: CaseResult): Html {
  if (sites.length === 0) return html`<p>No sites on file.</p>`;
  return html`${writeSiteMap(sites)}
${writeTable('All sites with what the records say of them', COLUMNS, sites.map(cellsOf))}
${sites.some((site) => site.mentor_capacity === null) ? html`<p class="small quiet">${ASK}</p>` : null}`;
}

function cellsOf(site: SiteResult): Piece[] {
  const { name, cds, residents, vacancies, mentor_capacity } = site;
  const first = needsMentors(site) ? html` <span class="tag">needs mentors first</span>` : null;
  return [
    html`${name ?? 'name not reported'}${first}`,
    cds ?? UNREPORTED,
    communitySchool(site),
    spanOf(residents),
    vacancies === null ? UNREPORTED : grouped(vacancies),
    mentor_capacity === null ? UNREPORTED : spanOf(mentor_capacity),
  ];
}

function communitySchool(site: SiteResult): string {
  if (site.community_school === 'unknown') return 'unsure';
  if (!site.community_school) return 'no';
  return isFundedOtherwise(site) ? `yes, funded otherwise (${site.funded_by})` : 'yes';
}

/** A number of which nothing is known is not reported, whatever its ends. */
function spanOf(count: PrintedSpan): Piece {
  return count.low === 0 && count.high === null ? UNREPORTED : span(count);
}
