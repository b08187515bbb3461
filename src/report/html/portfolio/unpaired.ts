import type { CaseResult } from '../../../model/result.ts';
import { countyOf, nameOf } from '../../lea-name.ts';
import { isUnfunded, sideOf } from '../../standing.ts';
import { type Html, html } from '../markup.ts';
import type { Index } from './index-of.ts';

/** LEAs with one program and what it can bring to the other, then those with neither; nothing where all are paired. */
export function writeUnpaired({ result, rows, places }: Index): Html | null {
  const unpaired = new Set(result.portfolio.unpaired);
  const cases = rows.map(({ one }) => one).filter((one) => unpaired.has(one.lea.cds));
  const one = cases.filter((each) => !isUnfunded(each));
  const none = cases.filter(isUnfunded);
  if (cases.length === 0) return null;
  const titles = new Map(result.pack.rules.map(({ id, title }) => [id, title]));
  return html`${
    one.length === 0
      ? null
      : html`<h3>One program, ready to pair (${one.length})</h3>
<p class="small quiet">What the program that is here can already bring to the other.</p>
<ul class="pairs">
${one.map((each) => html`<li><strong>${linked(each, places.lea(each))}</strong> <span class="quiet">${countyOf(each)} · ${sideOf(each)}</span>${ready(each, titles)}</li>\n`)}</ul>`
  }
${
  none.length === 0
    ? null
    : html`<h3>No grant of either program (${none.length})</h3>
<p>${none.map((each, at) => html`${at > 0 ? '; ' : ''}${linked(each, places.lea(each))}`)}</p>`
}`;
}

function ready({ ready_to_pair: ids }: CaseResult, titles: ReadonlyMap<string, string>): Html {
  if (ids.length === 0) return html`<br>Nothing is shown in place yet for the other side to join.`;
  return html`<ul>${ids.map((id) => html`<li>${titles.get(id) ?? id}</li>`)}</ul>`;
}

function linked(one: CaseResult, link: string | null): Html {
  return link === null ? html`${nameOf(one)}` : html`<a href="${link}">${nameOf(one)}</a>`;
}
