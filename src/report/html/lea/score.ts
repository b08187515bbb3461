import type { CaseResult, Result } from '../../../model/result.ts';
import { grouped, percentSpan } from '../../numbers.ts';
import { bandOf, cautionsOf, evidenceOnFile, weightIn, whyUnscored } from '../../standing.ts';
import type { View } from '../../view.ts';
import { writeBar } from '../bar.ts';
import { type Html, html } from '../markup.ts';
import { writeTable } from '../table.ts';
import { writeScale } from './scale.ts';

const COLUMNS = [{ title: 'Lever' }, { title: 'Drawn' }, { title: 'Of 100' }, { title: 'Weight', number: true }];

/** The score on its scale, its band, and what it stands on. */
export function writeScore(one: CaseResult, { pack }: Result): Html {
  if (one.score === null) return html`<p class="score-none">${whyUnscored(one)}</p>`;
  return html`<p class="score"><strong>${percentSpan(one.score)}</strong> of 100</p>
<p><strong>${bandOf(one)}</strong> · ${evidenceOnFile(one)}</p>
${writeScale(one.score, pack.bands)}
${cautionsOf(one).map((caution) => html`<p class="small quiet">${caution}</p>\n`)}`;
}

/** A bar a lever, with its ends and what it weighs here. */
export function writeLevers(view: View, { pack }: Result): Html {
  const rows = view.lea.levers.flatMap(({ id, score }) => {
    const { title, weight } = pack.levers.find((lever) => lever.id === id) ?? { title: id, weight: 0 };
    if (weight === 0) return [];
    const ends = score === null ? 'nothing applies' : percentSpan(score);
    return [[title, writeBar(score), ends, grouped(weightIn(id, view))]];
  });
  return html`<div class="levers">
${writeTable('Each lever by what is in place; weights count the rules that apply here.', COLUMNS, rows)}
${KEY}
</div>`;
}

const KEY = html`<p class="key small"><span><svg width="28" height="12" aria-hidden="true" focusable="false"><rect class="sure" width="28" height="12"/></svg> in place</span>
<span><svg width="28" height="12" aria-hidden="true" focusable="false"><rect class="maybe" width="28" height="12"/></svg> not known until it is reported</span>
<span><svg width="28" height="12" aria-hidden="true" focusable="false"><rect class="empty" width="28" height="12"/></svg> not yet in place</span></p>`;
