import { counted, grouped } from '../../numbers.ts';
import { isComparable } from '../../portfolio-words.ts';
import { type Html, html } from '../markup.ts';
import { writeTable } from '../table.ts';
import type { Index } from './index-of.ts';
import { type Ten, tensOf } from './tens.ts';

// Of the drawing: where its axis stands, and the height of its tallest bar.
const BOTTOM = 160;
const TALL = 136;

/** How the scores are spread, as a chart with its words and its table; nothing where none may be compared. */
export function writeDistribution({ rows, result }: Index): Html | null {
  const scores = rows.flatMap(({ one }) => (one.score !== null && isComparable(one) ? [one.score] : []));
  if (scores.length === 0) return null;
  const tens = tensOf(scores);
  const left = result.portfolio.scored - scores.length;
  const table = tens.map(({ label, sure, may }) => [label, grouped(sure), grouped(may)]);
  const columns = [{ title: 'Points' }, { title: 'Surely here', number: true }, { title: 'May be here', number: true }];
  return html`<p>${wordsOf(tens, scores.length)}${left > 0 ? ` ${counted(left, 'LEA')} with too little to compare ${left === 1 ? 'is' : 'are'} not counted.` : ''}</p>
${chart(tens)}
<details><summary>The numbers of this chart</summary>
${writeTable('LEAs by tens of points', columns, table)}
</details>`;
}

function wordsOf(tens: readonly Ten[], total: number): string {
  const sure = tens.reduce((sum, ten) => sum + ten.sure, 0);
  const reached = tens.filter((ten) => ten.sure + ten.may > 0);
  const span = `${reached[0]?.label.split('-')[0]} and ${reached.at(-1)?.label.split('-')[1]}`;
  const wide = total - sure;
  const others =
    wide > 0 ? ` ${counted(wide, 'score')} ${wide === 1 ? 'reaches' : 'reach'} over more than one ten.` : '';
  return `${counted(total, 'score')} between ${span} of 100.${others}`;
}

/** Lengths across are shares of the width, so that type keeps its size on a phone. */
function chart(tens: readonly Ten[]): Html {
  const most = Math.max(...tens.map(({ sure, may }) => sure + may));
  const high = (count: number) => Math.round((TALL * count * 10) / most) / 10;
  const words = tens.map((ten) => `${ten.label}: ${ten.sure} surely, ${ten.may} maybe`).join('; ');
  return html`<svg class="spread" role="img" aria-labelledby="spread-chart" width="100%" height="${BOTTOM + 24}">
<title id="spread-chart">LEAs by tens of points. ${words}</title>
${tens.map((ten, at) => bar(ten, at, high))}<line class="axis" x1="0" x2="100%" y1="${BOTTOM}" y2="${BOTTOM}"/>
${tens.map((_, at) => html`<text class="middle" x="${at * 10}%" y="${BOTTOM + 18}">${at * 10}</text>`)}<text class="end" x="100%" y="${BOTTOM + 18}">100</text>
</svg>
<p class="small key"><span><svg width="16" height="16" aria-hidden="true" focusable="false"><rect class="sure" width="16" height="16"/></svg> surely in this ten</span> <span><svg width="16" height="16" aria-hidden="true" focusable="false"><rect class="maybe" width="16" height="16"/></svg> may be: the interval reaches into it</span></p>`;
}

function bar({ sure, may }: Ten, at: number, high: (count: number) => number): Html | null {
  const count = sure + may;
  if (count === 0) return null;
  const [solid, striped] = [high(sure), high(may)];
  const rect = (kind: Html, y: number, height: number) =>
    height === 0 ? null : html`<rect${kind} x="${at * 10 + 1}%" width="8%" y="${y}" height="${height}"/>`;
  return html`${rect(SURE, BOTTOM - solid, solid)}${rect(MAYBE, BOTTOM - solid - striped, striped)}<text class="middle" x="${at * 10 + 5}%" y="${BOTTOM - solid - striped - 6}">${grouped(count)}</text>
`;
}

const SURE = html` class="sure"`;
const MAYBE = html` class="maybe"`;
