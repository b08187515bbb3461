import type { Result } from '../../../model/result.ts';
import { percentSpan } from '../../numbers.ts';
import { across, barOf, type Share } from '../bar.ts';
import { type Html, html } from '../markup.ts';

type Bands = Result['pack']['bands'];

// A phone's card is about 300 pixels wide, a letter of these titles about 6.
const NARROWEST = 300;
const LETTER = 6;

/** The score as an interval on 0 to 100, with the bands it may be in; told in words to who does not see it. */
export function writeScale(score: Share, bands: Bands): Html {
  const spans = bands.map(({ from, title }, at) => ({
    title,
    from: from / 100,
    to: (bands[at + 1]?.from ?? 100) / 100,
  }));
  const fits = spans.every(({ title, from, to }) => title.length * LETTER <= (to - from) * NARROWEST + LETTER * 3);
  const told = bands.map(({ title, from }) => `${title} from ${from}`).join(', ');
  return html`<svg class="scale" role="img" aria-labelledby="scale-title scale-text" width="100%" height="${fits ? 62 : 44}">
<title id="scale-title">The score on its scale: ${percentSpan(score)} of 100</title>
<desc id="scale-text">Bands by the low end of the score: ${told}.</desc>
${barOf(score, 4, 20)}
${score.low === score.high ? html`<rect class="point" x="${across(score.low)}" y="0" width="3" height="28"/>` : null}
${spans.slice(1).map(({ from }) => html`<line class="tick" x1="${across(from)}" x2="${across(from)}" y1="2" y2="30"/>`)}
<text x="0" y="42">0</text>${spans.slice(1).map(({ from }) => html`<text class="middle" x="${across(from)}" y="42">${Math.round(from * 100)}</text>`)}<text class="end" x="100%" y="42">100</text>
${fits ? spans.map(({ title, from, to }) => html`<text class="middle" x="${across((from + to) / 2)}" y="58">${title}</text>`) : null}
</svg>`;
}
