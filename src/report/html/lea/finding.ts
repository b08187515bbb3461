import { evidenceLine } from '../../evidence.ts';
import { notKnownLine, outcomeWord, stillOpen } from '../../finding-words.ts';
import { points } from '../../numbers.ts';
import { sinceAfter } from '../../since-words.ts';
import type { Finding } from '../../view.ts';
import { waivedLine } from '../../waivers.ts';
import { BASIS_LABELS, whose } from '../../words.ts';
import { writeFacts } from '../facts.ts';
import { mark, TONES, type Tone } from '../mark.ts';
import { type Html, html } from '../markup.ts';

/** One thing not yet in place: what was found and where, what to do, whose it is, on what ground, what it adds. */
export function writeGap(finding: Finding): Html {
  const { rule, result } = finding;
  const gain = result.gain === null ? null : html`<span class="tag">adds ${points(result.gain)} points</span>`;
  const marks = html`${mark(rule.verified ? TONES[result.outcome] : 'quiet', outcomeWord(finding))} ${gain} <span class="tag">${rule.severity}</span>`;
  return writeArticle(finding, marks);
}

/** A duty that is not shown, or not either way. */
export function writeDuty(finding: Finding, tone: Tone, words: string): Html {
  return writeArticle(finding, mark(tone, words));
}

function writeArticle(finding: Finding, marks: Html): Html {
  const { rule, result } = finding;
  const since = sinceAfter(finding).replace(/^ · /, '');
  return html`<article>
<h3>${rule.title}</h3>
<p class="marks">${marks}${since === '' ? null : html` <span class="tag">${since}</span>`}</p>
${writeFacts([
  ['Found', result.found],
  ['Do', html`<strong class="do">${rule.fix}</strong>`],
  ['Whose', whose(rule)],
  ['Still open', stillOpen(result).join('; ')],
  ['Not known', notKnownLine(result)],
  ['Waived', waivedLine(result)],
  ['Evidence', evidenceLine(result)],
  ['Why', rule.why],
  ['Basis', html`${BASIS_LABELS[rule.basis]} <span class="quiet">· ${rule.source}</span>`],
])}
</article>
`;
}
