import type { CaseResult, Result } from '../../../model/result.ts';
import type { ReportOptions } from '../../format.ts';
import { countyOf, nameOf } from '../../lea-name.ts';
import { grouped } from '../../numbers.ts';
import { rulesById, viewOf } from '../../view.ts';
import { html } from '../markup.ts';
import type { Section } from '../page.ts';
import { writeBrief } from './brief.ts';
import { indexOf } from './index-of.ts';
import { writeIndexPage } from './index-page.ts';
import { anchorOf, inOneFile } from './places.ts';

// About 3 kB a brief: with more of them the file would be too large to send and to search.
const BRIEFS = 200;

/** Many LEAs in one file: the index, and briefs where they are not too many. Full pages are written to a folder. */
export function writeOneFile(result: Result, { sort }: ReportOptions): string {
  const hasBriefs = result.cases.length <= BRIEFS;
  const index = indexOf(result, inOneFile(hasBriefs), sort);
  const left = hasBriefs
    ? 'Each LEA is here in brief.'
    : `Briefs are left out of one file above ${grouped(BRIEFS)} LEAs.`;
  const note = html`${left} For a page and a printable brief of each, write to a folder: <code>-o reports/</code>`;
  const cases = index.rows.map(({ one }) => one);
  return writeIndexPage(index, note, hasBriefs && cases.length > 0 ? [briefs(cases, result)] : []);
}

function briefs(cases: readonly CaseResult[], result: Result): Section {
  const rules = rulesById(result);
  const body = html`${cases.map(
    (one) => html`<article id="${anchorOf(one)}" class="brief">
<h3>${nameOf(one)}</h3>
<p class="quiet small">${one.lea.cds} · ${countyOf(one)} · <a href="#leas">back to the table</a></p>
${writeBrief(viewOf(one, rules), 'h4')}
</article>
`,
  )}`;
  return { id: 'briefs', title: 'Each LEA in brief', body };
}
