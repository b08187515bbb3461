import type { Result } from '../../../model/result.ts';
import { countyOf, nameOf } from '../../lea-name.ts';
import { sharingLine, yearsLine } from '../../run-words.ts';
import type { View } from '../../view.ts';
import { type Html, html } from '../markup.ts';
import { writePage } from '../page.ts';
import { writeBrief } from './brief.ts';
import { BRIEF_STYLES } from './styles.ts';

/** One LEA on one sheet of paper. */
export function writeBriefPage(view: View, result: Result, trail: Html): string {
  const { lea } = view;
  return writePage({
    title: `${nameOf(lea)} in brief`,
    top: html`<p class="small quiet">In brief: alignment of residency and community school grants</p>
<h1>${nameOf(lea)}</h1>
<p class="quiet">${lea.lea.cds} · ${countyOf(lea)} · ${yearsLine(result)} · as of ${result.as_of}</p>
${writeBrief(view, 'h2')}`,
    sharing: sharingLine({ ...result, cases: [lea] }),
    sections: [],
    trail,
    styles: BRIEF_STYLES,
  });
}
