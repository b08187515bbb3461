import { dutyCounts, FROM_MEMORY, notShownWords, undecidedWords } from '../../duty-words.ts';
import { foundAndSeen } from '../../evidence.ts';
import type { Finding, View } from '../../view.ts';
import { BASIS_LABELS } from '../../words.ts';
import { writeList } from '../facts.ts';
import { mark } from '../mark.ts';
import { type Html, html } from '../markup.ts';
import { writeDuty } from './finding.ts';

/** The terms of the grants: what the records do not show first, then what is undecided, then what they show. */
export function writeDuties({ duties }: View): Html {
  return html`<p>${dutyCounts(duties) ?? 'No duty applies here.'}</p>
${duties.held.map((lead) => html`<p>Other duties are ${lead}.</p>\n`)}
${duties.notShown.map((finding) => writeDuty(finding, 'open', notShownWords(finding)))}
${duties.undecided.map((finding) => writeDuty(finding, 'unsure', undecidedWords(finding)))}
${duties.differing.map((finding) => writeDuty(finding, 'quiet', FROM_MEMORY))}
${writeGroup(
  'Shown',
  duties.shown.map((finding) => line(finding, mark('good', 'Shown'))),
)}
${writeGroup(
  'To check: the records agree with a number from memory',
  duties.agreeing.map((finding) => line(finding, mark('quiet', 'Check'))),
)}`;
}

function writeGroup(title: string, lines: readonly Html[]): Html | null {
  return lines.length === 0 ? null : html`<h3 class="group">${title}</h3>\n${writeList(lines)}`;
}

function line({ rule, result }: Finding, sign: Html): Html {
  const basis = rule.basis === 'framework' ? ` (${BASIS_LABELS.framework})` : '';
  return html`${sign} ${rule.title}<span class="small quiet">${basis}${foundAndSeen(result)}</span>`;
}
