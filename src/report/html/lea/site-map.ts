import type { SiteResult } from '../../../model/result.ts';
import { counted, type PrintedSpan, span } from '../../numbers.ts';
import { printable } from '../../printable.ts';
import { drawnWidth, fitting } from '../drawn-width.ts';
import { type Html, html } from '../markup.ts';

// A screen and a half of sites; a large district's others stand in the table below.
const DRAWN = 16;
const ROW = 84;
const TOP = 48;
// Where text begins in a box and where a phone's box ends: what is drawn on a phone stands as well on a laptop.
const START = 58;
const END = 342;
// Dots beyond a dozen are not counted by anybody; the number beside them is.
const DOTS = 12;
const STEP = 13;

/** Sites as boxes on a trunk: those with residents are joined to it, by a dashed line where it is not sure. */
export function writeSiteMap(sites: readonly SiteResult[]): Html | null {
  const telling = [...sites].filter(isTelling).sort((left, right) => most(right) - most(left));
  if (telling.length === 0) return null;
  const drawn = telling.slice(0, DRAWN);
  const hosts = drawn.filter((site) => most(site) > 0).length;
  const height = TOP + drawn.length * ROW;
  const rest = sites.length - drawn.length;
  return html`<figure class="map">
<svg role="img" aria-labelledby="map-title map-text" width="100%" height="${height}">
<title id="map-title">Sites and the residents at them</title>
<desc id="map-text">${drawn.map(told).join('; ')}.</desc>
${hosts > 0 ? html`<line class="branch" x1="16" x2="16" y1="36" y2="${TOP + (hosts - 1) * ROW + 38}"/>` : null}
<rect class="root" x="1" y="1" width="230" height="36" rx="18"/><text class="name" x="18" y="24">${residentsOf(total(sites))} at sites</text>
${drawn.map(writeNode)}
</svg>
<figcaption class="small quiet">${LEGEND}${rest > 0 ? ` ${counted(rest, 'site')} more in the table.` : ''}</figcaption>
</figure>`;
}

const NAMELESS = 'name not reported';
const LEGEND =
  'A box with a thick edge is a community school, one with a dashed edge may be; a line shows that residents train there, a dashed line that they may. A full dot is a resident, an open one may be; a square is a vacancy.';

function writeNode(site: SiteResult, place: number): Html {
  const y = TOP + place * ROW;
  const { name, cds, residents, vacancies, community_school: school } = site;
  const kind = school === 'unknown' ? 'may-be' : school ? 'school' : 'other';
  const branch = residents.low > 0 && school !== 'unknown' ? 'branch' : 'branch unsure';
  const join = most(site) > 0 ? html`<line class="${branch}" x1="16" x2="44" y1="${y + 38}" y2="${y + 38}"/>` : null;
  const [people, posts] = [residentsOf(residents), vacanciesOf(site)];
  const after = START + Math.max(drawnWidth(people, 13), vacancies === null ? 0 : drawnWidth(posts, 13)) + 14;
  return html`${join}<rect class="node ${kind}" x="44" y="${y + 2}" width="86%" height="72" rx="6"/>
<text class="name" x="${START}" y="${y + 22}">${cut(name ?? cds ?? NAMELESS)}</text>
<text x="${START}" y="${y + 43}">${people}</text>${signs(residents.high ?? residents.low, after, (x, at) => dot(x, y + 39, at < residents.low))}
<text x="${START}" y="${y + 63}">${posts}</text>${signs(vacancies ?? 0, after, (x) => square(x, y + 54))}
`;
}

/** As many signs as are counted and as there is room for; the words beside them say the number. */
function signs(count: number, start: number, sign: (x: number, at: number) => Html): Html[] {
  const room = Math.floor((END - start) / STEP);
  const length = Math.max(0, Math.min(DOTS, room, Math.ceil(count)));
  return Array.from({ length }, (_, at) => sign(Math.round(start) + at * STEP, at));
}

function dot(x: number, y: number, isSure: boolean): Html {
  return html`<circle class="${isSure ? 'sure' : 'open'}" cx="${x}" cy="${y}" r="4.5"/>`;
}

function square(x: number, y: number): Html {
  return html`<rect class="open" x="${x - 4}" y="${y}" width="8" height="8"/>`;
}

function residentsOf(residents: PrintedSpan): string {
  if (residents.low === 0 && residents.high === null) return 'residents not reported';
  return `${span(residents)} ${residents.low === 1 && residents.high === 1 ? 'resident' : 'residents'}`;
}

function total(sites: readonly SiteResult[]): PrintedSpan {
  let low = 0;
  let high: number | null = 0;
  for (const { residents } of sites) {
    low += residents.low;
    high = high === null || residents.high === null ? null : high + residents.high;
  }
  return { low, high };
}

function told(site: SiteResult): string {
  const { name, cds, residents, community_school: school } = site;
  const kind =
    school === 'unknown' ? 'not sure whether a community school' : school ? 'community school' : 'other school';
  return `${cut(name ?? cds ?? NAMELESS)}, ${kind}, ${residentsOf(residents)}, ${vacanciesOf(site)}`;
}

/** Whether a drawing says anything of a site: residents, or posts to fill. */
function isTelling(site: SiteResult): boolean {
  return most(site) > 0 || (site.vacancies ?? 0) > 0;
}

function most({ residents: { low, high } }: SiteResult): number {
  return high ?? Math.max(low, 1);
}

function vacanciesOf({ vacancies }: SiteResult): string {
  return vacancies === null ? 'vacancies not reported' : counted(vacancies, 'vacancy', 'vacancies');
}

/** A name as far as its box reaches; the table has all of it. */
function cut(name: string): string {
  const shown = printable(name);
  return drawnWidth(shown, 14) <= END - START ? shown : `${fitting(shown, 14, END - START - 14)}…`;
}
