import { counted, grouped } from '../../numbers.ts';
import { isComparable } from '../../portfolio-words.ts';
import { type Html, html } from '../markup.ts';
import { writeTable } from '../table.ts';
import type { Index } from './index-of.ts';
import { type Ten, tensOf } from './tens.ts';

const WIDTH = 640;
const HEIGHT = 200;
const BOTTOM = 170;
const STEP = WIDTH / 10;

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

function chart(tens: readonly Ten[]): Html {
  const most = Math.max(...tens.map(({ sure, may }) => sure + may));
  const scale = (count: number) => Math.round(((BOTTOM - 24) * count * 10) / most) / 10;
  return html`<svg class="spread" role="img" aria-labelledby="spread-title" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<title id="spread-title">LEAs by tens of points: ${tens.map((ten) => `${ten.label}: ${ten.sure} surely, ${ten.may} maybe`).join('; ')}</title>
<defs><pattern id="may-be" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="may-ground"/><rect width="2.5" height="6" class="may-line"/></pattern></defs>
${tens.map((ten, at) => bar(ten, at, scale))}<line x1="0" x2="${WIDTH}" y1="${BOTTOM}" y2="${BOTTOM}" class="axis"/>
</svg>
<p class="small key"><span class="swatch sure"></span> surely in this ten <span class="swatch may"></span> may be: the interval reaches into it</p>`;
}

function bar({ label, sure, may }: Ten, at: number, scale: (count: number) => number): Html {
  const x = at * STEP;
  const solid = scale(sure);
  const all = scale(sure + may);
  const count = sure + may;
  return html`<rect x="${x + 8}" y="${BOTTOM - solid}" width="${STEP - 16}" height="${solid}" class="sure"/>
<rect x="${x + 8}" y="${BOTTOM - all}" width="${STEP - 16}" height="${Math.round((all - solid) * 10) / 10}" fill="url(#may-be)" class="may"/>
${count > 0 ? html`<text x="${x + STEP / 2}" y="${BOTTOM - all - 6}">${grouped(count)}</text>\n` : null}<text x="${x + STEP / 2}" y="${BOTTOM + 18}">${label}</text>
`;
}
