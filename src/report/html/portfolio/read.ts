import type { Result } from '../../../model/result.ts';
import { countDiagnostics } from '../../diagnostics.ts';
import { fileLine } from '../../evidence.ts';
import { counted } from '../../numbers.ts';
import { directoryLine, kindsByFile, linkSummary, rowsRead, rulesLine, yearsLine } from '../../run-words.ts';
import { type Html, html, type Piece } from '../markup.ts';

// A county's worth of files, repairs and rows; the result file has them all.
const SHOWN = 20;

/** What was read, mended and left out: the numbers above rest on it. */
export function writeRead(result: Result): Html {
  const { inputs, diagnostics, unassigned, gates } = result;
  const files = [...kindsByFile(inputs)].map(([path, kinds]) => html`<code>${path}</code> ${kinds.join(', ')}`);
  const repairs = diagnostics.map(({ origin, message }) => html`${place(origin)}${message}`);
  const lost = unassigned.map(({ key, origin, why }) => html`${key} (${fileLine(origin)}): ${why}`);
  return html`<dl>
${term('School year', yearsLine(result))}
${term('Rules', rulesLine(result))}
${term('Rows', rowsRead(inputs), files)}
${term('Directory', directoryLine(result))}
${term('Links', linkSummary(result))}
${term('Repairs', diagnostics.length === 0 ? 'none' : countDiagnostics(diagnostics), repairs)}
${lost.length === 0 ? null : term('No usable LEA', `${counted(lost.length, 'row')} in no LEA's findings`, lost)}
${gates.map(({ gate, verdict, why }) => term(`Gate ${gate}`, `${VERDICTS[verdict]}${why === '' ? '' : `, ${why}`}`))}</dl>`;
}

const VERDICTS = { pass: 'passes', fail: 'stops', undecided: 'undecided' } as const;

function place(origin: Result['diagnostics'][number]['origin']): Piece {
  return origin === null ? null : html`<code>${fileLine(origin)}</code> `;
}

function term(title: string, line: string, items: readonly Html[] = []): Html {
  const rest = items.length - SHOWN;
  const more = rest > 0 ? html`<li class="quiet">and ${counted(rest, 'more', 'more')} in the result file</li>` : null;
  const list = html`<ul class="small">${items.slice(0, SHOWN).map((each) => html`<li>${each}</li>`)}${more}</ul>`;
  return html`<dt>${title}</dt><dd>${line}${items.length > 0 ? list : null}</dd>\n`;
}
