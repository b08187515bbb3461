import { countyOf, nameOf } from '../../lea-name.ts';
import { standingOf } from '../../portfolio-words.ts';
import { writeBar } from '../bar.ts';
import { type Html, html } from '../markup.ts';
import { bandIndexes } from './bands.ts';
import type { Index } from './index-of.ts';
import type { Row } from './row.ts';

/** A column of the table of LEAs: what the script knows it by, and whether it sorts by it. */
interface Column {
  readonly key: string;
  readonly title: string;
  readonly sorts: boolean;
  readonly number?: boolean;
}

// A band is a reading of the score: by it LEAs are filtered, and never put in an order the score does not give.
const COLUMNS: readonly Column[] = [
  { key: 'lea', title: 'LEA', sorts: true },
  { key: 'county', title: 'County', sorts: true },
  { key: 'region', title: 'TA region', sorts: true },
  { key: 'evidence', title: 'Evidence on file', sorts: true, number: true },
  { key: 'alignment', title: 'Alignment', sorts: true },
  { key: 'band', title: 'Band', sorts: false },
  { key: 'lever', title: 'Most to gain in', sorts: false },
  { key: 'duties', title: 'Duties to confirm', sorts: true, number: true },
];

/** Every LEA in one table, evidence before score; by score LEAs whose intervals overlap stand together, unranked. */
export function writeLeaTable(index: Index): Html {
  const columns = COLUMNS.filter(({ key }) => key !== 'region' || index.regions !== null);
  const sorted = index.sort === 'score' ? 'alignment' : 'county';
  return html`<table class="leas${index.regions === null ? null : ' regional'}" id="lea-table" data-groups="${JSON.stringify(index.groups)}" data-asides="${index.asides}">
<caption>${CAPTIONS[index.sort]}${index.regions === null ? null : html` TA regions: ${index.regions.source}.`}</caption>
<thead><tr>${columns.map((column) => heading(column, sorted))}</tr></thead>
${index.sort === 'score' ? byScore(index, columns) : html`<tbody>\n${index.rows.map((row, at) => line(row, at, index))}</tbody>`}
</table>`;
}

const CAPTIONS: Readonly<Record<Index['sort'], string>> = {
  county: 'By county, then name. Alignment is an interval: its ends are what the evidence on file leaves open.',
  score: 'By score, without ranks: LEAs whose intervals overlap stand together.',
};

function heading({ key, title, sorts, number }: Column, sorted: string): Html {
  const order = key === sorted ? html` aria-sort="${key === 'alignment' ? 'descending' : 'ascending'}"` : null;
  const sorting = sorts ? html` data-sorts="${number === true ? 'number' : 'text'}"` : null;
  return html`<th scope="col" data-key="${key}"${sorting}${order}${number === true ? NUMBER : null}>${title}</th>`;
}

function byScore(index: Index, columns: readonly Column[]): Html {
  const places = new Map(index.rows.map((row, at) => [row, at]));
  return html`${index.groups.map((title, group) => {
    const rows = index.rows.filter((row) => row.group === group);
    return html`<tbody>
<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${title}</th></tr>
${rows.map((row) => line(row, places.get(row) ?? 0, index))}</tbody>\n`;
  })}`;
}

function line({ one, lever, toConfirm, group }: Row, at: number, index: Index): Html {
  const { places, regions, bands, rows } = index;
  // Bars of a thousand rows would be half the page.
  const hasBars = rows.length <= BARS;
  const { evidence, alignment, band, isAside } = standingOf(one);
  const link = places.lea(one);
  const brief = places.brief(one);
  const name = link === null ? nameOf(one) : html`<a href="${link}">${nameOf(one)}</a>`;
  const region = regions === null ? null : html`<td>${regions.of(one) ?? '–'}</td>`;
  // Short attributes and no line breaks within: a thousand rows are to stay a small page.
  return html`<tr data-n="${at}" data-g="${group}" data-b="${bandIndexes(one, bands).join(' ')}"${one.score === null ? null : SCORED}><th scope="row">${name} <small>${one.lea.cds}${brief === null ? null : html` · <a href="${brief}">brief</a>`}</small></th><td>${countyOf(one)}</td>${region}<td${NUMBER}>${evidence}</td><td>${alignment}${hasBars && !isAside && one.score !== null ? writeBar(one.score) : null}</td><td${isAside ? QUIET : null}>${band}</td><td>${lever ?? '–'}</td><td${NUMBER}>${toConfirm}</td></tr>\n`;
}

const BARS = 100;
// The script finds the rows of the heat map by these: one for each, in the same order.
const SCORED = html` data-s`;
const NUMBER = html` class="number"`;
const QUIET = html` class="quiet"`;
