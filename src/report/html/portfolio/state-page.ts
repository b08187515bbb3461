import type { Result } from '../../../model/result.ts';
import { casesLine } from '../../portfolio-words.ts';
import { rulesLine, sharingLine, yearsLine } from '../../run-words.ts';
import { html } from '../markup.ts';
import { writePage } from '../page.ts';
import { writeStateGaps } from './common-gaps.ts';
import { STATE_STYLES } from './styles.ts';

const TITLE = 'What only CTC or CDE can change';

/** What is out of every LEA's hands, as a page to hand on. */
export function writeStatePage(result: Result): string {
  return writePage({
    title: TITLE,
    trail: html`<a href="index.html">All LEAs</a>`,
    top: html`<h1>${TITLE}</h1>
<p class="quiet">${casesLine(result)} · ${yearsLine(result)} · ${rulesLine(result)}</p>
<p>No LEA is behind in any of this. The counts are LEAs: to how many it applies, at how many it is not yet in place, how many did not report it.</p>
${writeStateGaps(result)}`,
    // It names no site: nothing on it is small.
    sharing: sharingLine({ ...result, cases: [] }),
    sections: [],
    styles: STATE_STYLES,
  });
}
