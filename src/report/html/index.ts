import type { Result } from '../../model/result.ts';
import { byCounty } from '../by-county.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { percentSpan } from '../numbers.ts';
import { linkSummary } from '../run-words.ts';
import { rulesById, viewOf } from '../view.ts';
import { writeLea } from './lea/index.ts';
import { html } from './markup.ts';
import { writePage } from './page.ts';
import { writeTable } from './table.ts';

/** A page to read in a browser, offline: one LEA in full, several in a table. */
export async function* reportHtml(result: Result): AsyncGenerator<string> {
  const [only, ...others] = result.cases;
  if (only !== undefined && others.length === 0) {
    yield writeLea(viewOf(only, rulesById(result)), result);
    return;
  }
  const rows = byCounty(result.cases).map((one) => [
    nameOf(one),
    countyOf(one),
    one.score === null ? '–' : percentSpan(one.score),
  ]);
  const columns = [{ title: 'LEA' }, { title: 'County' }, { title: 'Alignment', number: true }];
  yield writePage({
    title: 'LEAs',
    top: html`<h1>LEAs</h1>\n<p>${linkSummary(result)}</p>`,
    sections: [{ id: 'leas', title: 'LEAs', body: writeTable('By county, then name', columns, rows) }],
  });
}
