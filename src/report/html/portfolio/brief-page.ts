import type { Result } from '../../../model/result.ts';
import { countyOf, nameOf } from '../../lea-name.ts';
import { hasSmallCounts, yearsLine } from '../../run-words.ts';
import type { View } from '../../view.ts';
import { SMALL_COUNTS } from '../../words.ts';
import { type Html, html } from '../markup.ts';
import { writePage } from '../page.ts';
import { writeBrief } from './brief.ts';
import { BRIEF_STYLES } from './styles.ts';

/** One LEA on one sheet of paper. */
export function writeBriefPage(view: View, result: Result, trail: Html): string {
  const { lea } = view;
  const small = hasSmallCounts({ ...result, cases: [lea] });
  return writePage({
    title: `${nameOf(lea)} in brief`,
    top: html`<h1>${nameOf(lea)}</h1>
<p class="quiet">${lea.lea.cds} · ${countyOf(lea)} · ${yearsLine(result)} · as of ${result.as_of}</p>
${small ? html`<p><strong>${SMALL_COUNTS}</strong></p>\n` : null}${writeBrief(view, 'h2')}`,
    sections: [],
    trail,
    styles: BRIEF_STYLES,
  });
}
