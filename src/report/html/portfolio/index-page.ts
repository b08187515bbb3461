import type { Result } from '../../../model/result.ts';
import { casesLine, meanLines } from '../../portfolio-words.ts';
import { linkSummary, rowsRead, sharingLine, yearsLine } from '../../run-words.ts';
import { writeGates } from '../gates.ts';
import { type Html, html, type Piece } from '../markup.ts';
import { type Section, writePage } from '../page.ts';
import { writeRun } from '../run.ts';
import { writeSince } from '../since.ts';
import { writeWaivers } from '../waivers.ts';
import { writeCommonGaps, writeStateGaps } from './common-gaps.ts';
import { writeDistribution } from './distribution.ts';
import { writeFilters } from './filters.ts';
import { writeHeatMap } from './heat-map.ts';
import type { Index } from './index-of.ts';
import { writeLeaTable } from './lea-table.ts';
import { SCRIPT } from './script.ts';
import { INDEX_STYLES, LONG_STYLES } from './styles.ts';
import { writeUnpaired } from './unpaired.ts';

// Up to here every part is laid out at once, which finding within the page and screenshots like better.
const LONG = 100;

/** The page of many LEAs: what each is, what many lack, what waits for the state. `more` are further sections. */
export function writeIndexPage(index: Index, note: Piece, more: readonly Section[] = []): string {
  const { result } = index;
  return writePage({
    title: `${casesLine(result)}: alignment of residency and community school grants`,
    top: top(index, note),
    sharing: sharingLine(result),
    sections: [...sectionsOf(index), ...more, ...closing(result)],
    styles: index.rows.length > LONG ? INDEX_STYLES + LONG_STYLES : INDEX_STYLES,
    script: SCRIPT,
  });
}

function top({ result }: Index, note: Piece): Html {
  return html`<p class="small quiet">Alignment of residency and community school grants</p>
<h1>${casesLine(result)}</h1>
${meanLines(result).map((line) => html`<p>${line}</p>\n`)}
<p class="small quiet">School year ${yearsLine(result)} · ${rowsRead(result.inputs)} · ${linkSummary(result)} · as of ${result.as_of} · <a href="#read">What was read</a></p>
${note === null ? null : html`<p>${note}</p>`}`;
}

function sectionsOf(index: Index): Section[] {
  const { result, places } = index;
  const state =
    places.state === null
      ? writeStateGaps(result)
      : html`<p>What no LEA can change stands on <a href="${places.state}">a page of its own</a>, to be handed on.</p>`;
  return present([
    { id: 'leas', title: 'LEAs', body: html`${writeFilters(index)}\n${writeLeaTable(index)}` },
    { id: 'common-gaps', title: 'Commonest gaps', body: writeCommonGaps(result) },
    { id: 'spread', title: 'How scores are spread', body: writeDistribution(index) },
    { id: 'heat', title: 'LEAs by rule', body: result.portfolio.scored === 0 ? null : writeHeatMap(index) },
    { id: 'unpaired', title: 'Not paired yet', body: writeUnpaired(index) },
    { id: 'state', title: 'For the state agencies: what only CTC or CDE can change', body: state },
  ]);
}

function closing(result: Result): Section[] {
  return present([
    { id: 'waivers', title: 'Waivers', body: writeWaivers(result) },
    { id: 'since', title: 'Since the baseline', body: writeSince(result) },
    { id: 'gates', title: 'Gates', body: writeGates(result) },
    { id: 'read', title: 'What was read', body: writeRun(result) },
  ]);
}

/** Sections with something to tell. */
function present(sections: readonly (Omit<Section, 'body'> & { readonly body: Html | null })[]): Section[] {
  return sections.flatMap(({ id, title, body }) => (body === null ? [] : [{ id, title, body }]));
}
