import type { Result } from '../../../model/result.ts';
import { countDiagnostics } from '../../diagnostics.ts';
import { draftLine, isDraft } from '../../draft.ts';
import { countyOf, nameOf } from '../../lea-name.ts';
import { linkSummary, rowsRead, yearsLine } from '../../run-words.ts';
import type { View } from '../../view.ts';
import { writeList } from '../facts.ts';
import { type Html, html } from '../markup.ts';
import { writeNext } from './next.ts';
import { writeLevers, writeScore } from './score.ts';

/** The first screen: whose page it is, what was read, where the grants stand, what to do next. */
export function writeTop(view: View, result: Result): Html {
  const { lea } = view;
  return html`<p class="small quiet">Alignment of residency and community school grants</p>
<h1>${nameOf(lea)}</h1>
<p class="quiet">${lea.lea.cds} · ${lea.lea.county === null ? countyOf(lea) : `${lea.lea.county} County`} · as of ${result.as_of}</p>
${isDraft(view) ? html`<p class="draft"><strong>${draftLine(view)}</strong></p>` : null}
<p class="small quiet">School year ${yearsLine(result)} · ${rowsRead(result.inputs)} · ${linkSummary(result)} · ${repairs(result)} <a href="#read">What was read</a></p>
${writeList(
  lea.notes.map((note) => html`<strong>Note</strong> ${note}`),
  'notes',
)}
<div class="summary">
<section class="card" aria-labelledby="alignment"><h2 id="alignment">Alignment</h2>
${writeScore(lea, result)}
</section>
<section class="card next" aria-labelledby="next"><h2 id="next">What to do next</h2>
${writeNext(view)}
</section>
${lea.score === null ? null : html`<section class="card" aria-labelledby="levers"><h2 id="levers">By lever</h2>\n${writeLevers(view, result)}\n</section>`}
</div>`;
}

function repairs({ diagnostics }: Result): string {
  return diagnostics.length === 0 ? 'no repairs' : `repairs: ${countDiagnostics(diagnostics)}`;
}
