import type { Difference } from '../../model/difference.ts';
import { writeFacts, writeList } from '../html/facts.ts';
import { type Html, html } from '../html/markup.ts';
import { type Section, writePage } from '../html/page.ts';
import { writeTable } from '../html/table.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import type { Entry, Group } from './entry.ts';
import type { DiffOptions } from './format.ts';
import { countLines, isNothing, type Part, partsOf } from './parts.ts';
import { type LeaScore, leaScores, sameScores } from './scores.ts';
import { apartLines, sharingOf, sideLine } from './top.ts';

/** The comparison as a page that stands alone. */
export async function* diffHtml(difference: Difference, { detail }: DiffOptions): AsyncGenerator<string> {
  const title = isNothing(difference) ? 'Nothing changed' : 'What changed';
  yield writePage({
    title: `${title}: ${difference.before.path} to ${difference.after.path}`,
    top: top(title, difference),
    sections: [...partsOf(difference, detail).map(sectionOf), ...scores(difference, detail)],
    sharing: sharingOf(difference),
  });
}

function top(title: string, difference: Difference): Html {
  return html`<h1>${title}</h1>
${countLines(difference).map((line) => html`<p>${line}</p>\n`)}${writeFacts([
  ['Before', sideLine(difference.before)],
  ['After', sideLine(difference.after)],
  ...apartLines(difference).map((line) => ['Not the same', line] as const),
  ...(difference.no_split ?? []).map((line) => ['No split', line] as const),
])}`;
}

function sectionOf({ id, title, lines, groups }: Part): Section {
  return { id, title, body: html`${writeList(lines, 'bullets')}${groups.map(writeGroup)}` };
}

function writeGroup({ lea, entries }: Group): Html {
  return html`<h3 class="group">${nameOf(lea)} <span class="quiet">${countyOf(lea)}</span></h3>
${entries.map(writeEntry)}`;
}

function writeEntry({ title, weighs, change, lines }: Entry): Html {
  return html`<article>
<h4>${title} <span class="tag">${weighs}</span></h4>
${writeFacts([['Change', change], ...lines])}</article>
`;
}

const COLUMNS = [
  { title: 'LEA or lever' },
  { title: 'County' },
  { title: 'Before', number: true },
  { title: 'After', number: true },
  { title: 'Change' },
  { title: 'Because of' },
  { title: 'Band' },
  { title: 'Evidence on file' },
];

function scores(difference: Difference, detail: boolean): Section[] {
  const { rows, same } = leaScores(difference, detail);
  if (rows.length + same === 0) return [];
  const table = rows.length === 0 ? null : writeTable('Scores, by county and name', COLUMNS, rows.flatMap(rowsOf));
  const rest = same === 0 ? null : html`<p>${sameScores(rows.length, same)}</p>`;
  return [{ id: 'scores', title: 'Scores', body: html`${table}${rest}` }];
}

function rowsOf({ name, county, before, after, change, split, band, evidence, levers }: LeaScore) {
  const below = levers.map((one) => [one.name, '', one.before, one.after, one.change, one.split, '', '']);
  return [[html`<strong>${name}</strong>`, county, before, after, change, split, band, evidence], ...below];
}
