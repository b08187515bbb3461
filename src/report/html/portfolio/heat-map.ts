import type { CaseResult, Outcome, Result, RuleText } from '../../../model/result.ts';
import { nameOf } from '../../lea-name.ts';
import { OUTCOME_WORDS } from '../../words.ts';
import { type Html, html } from '../markup.ts';
import type { Index } from './index-of.ts';

/** A sign for every outcome: the shade is never the only one to say it. */
const SIGNS: Readonly<Record<Outcome, string>> = {
  met: '✓',
  partial: '◐',
  gap: '○',
  unknown: '?',
  'not-applicable': '–',
};

type Cells = Readonly<Record<Outcome, Html>>;

const CELLS: Cells = {
  met: html`<td class="m">✓</td>`,
  partial: html`<td class="p">◐</td>`,
  gap: html`<td class="g">○</td>`,
  unknown: html`<td class="u">?</td>`,
  'not-applicable': html`<td>–</td>`,
};

// A thousand LEAs are 30,000 cells. HTML lets a cell go without its end and its quotes, which is a third of their size.
const SHORT_CELLS: Cells = {
  met: html`<td class=m>✓`,
  partial: html`<td class=p>◐`,
  gap: html`<td class=g>○`,
  unknown: html`<td class=u>?`,
  'not-applicable': html`<td>–`,
};
const MANY = 100;

/** Every scored LEA by every rule of the score: rows to read across, columns to see what many lack. */
export function writeHeatMap({ result, rows, places }: Index): Html {
  const scored = rows.filter(({ one }) => one.score !== null);
  const applying = applyingTo(scored.map(({ one }) => one));
  const rules = result.pack.rules.filter(({ role, id }) => role === 'alignment' && applying.has(id));
  return html`<p class="small">${legend()}</p>
<section class="wide" tabindex="0" aria-label="LEAs by rule, scrolls sideways">
<table class="heat" id="heat-table">
<caption>LEAs by county and name; rules by lever, in the order of the pack</caption>
<thead>
<tr><td></td>${leversOf(rules, result).map(({ title, rules: count }) => html`<th scope="colgroup" colspan="${count}">${title}</th>`)}</tr>
<tr><th scope="col">LEA</th>${rules.map(({ title }) => html`<th scope="col"><span>${title}</span></th>`)}</tr>
</thead>
<tbody>
${scored.map(({ one }) => line(one, rules, places.lea(one), scored.length > MANY ? SHORT_CELLS : CELLS))}</tbody>
</table>
</section>`;
}

function line(one: CaseResult, rules: readonly RuleText[], link: string | null, cells: Cells): Html {
  const outcomes = new Map(one.results.map(({ rule, outcome }) => [rule, outcome]));
  const name = link === null ? nameOf(one) : html`<a href="${link}">${nameOf(one)}</a>`;
  return html`<tr><th scope="row">${name}</th>${rules.map(({ id }) => cells[outcomes.get(id) ?? 'not-applicable'])}</tr>\n`;
}

/** The rules that apply to any of the LEAs: a column of dashes tells nothing. */
function applyingTo(cases: readonly CaseResult[]): Set<string> {
  const rules = new Set<string>();
  for (const { results } of cases)
    for (const { rule, outcome } of results) if (outcome !== 'not-applicable') rules.add(rule);
  return rules;
}

function legend(): Html {
  const outcomes = Object.keys(SIGNS) as Outcome[];
  return html`${outcomes.map((outcome, at) => html`${at > 0 ? ' · ' : ''}<span class="sign">${SIGNS[outcome]}</span> ${OUTCOME_WORDS[outcome].toLowerCase()}`)}`;
}

/** How many columns stand under each lever. */
function leversOf(rules: readonly RuleText[], { pack }: Result): { title: string; rules: number }[] {
  const counts = pack.levers.map(({ id, title }) => ({
    title,
    rules: rules.filter(({ lever }) => lever === id).length,
  }));
  return counts.filter(({ rules: count }) => count > 0);
}
