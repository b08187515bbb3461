import { foundAfter, foundAndSeen, isFilled } from '../../evidence.ts';
import { type Finding, isOpen, type View } from '../../view.ts';
import { BASIS_LABELS, whose } from '../../words.ts';
import { writeFacts, writeList } from '../facts.ts';
import { type Html, html } from '../markup.ts';

/** What is shown and never scored; null where there is none. */
export function writeContext({ context, lea }: View): Html | null {
  if (context.length === 0) return null;
  const lines = context.map((finding) => writeOne(finding, lea.score === null));
  return html`<p class="quiet">Shown, and never scored.</p>\n${writeList(lines, 'bullets')}`;
}

/** Without a score there is no list of gaps: what an agency could do next stands here. */
function writeOne(finding: Finding, isUnscored: boolean): Html {
  const { rule, result } = finding;
  const found = `${isFilled(result) ? foundAndSeen(result) : foundAfter(result)}${rule.verified ? '' : ' (check)'}`;
  if (!isUnscored || !isOpen(finding)) return html`<strong>${rule.title}</strong>${found}`;
  return html`<strong>${rule.title}</strong>${found}
${writeFacts([
  ['Do', rule.fix],
  ['Whose', whose(rule)],
  ['Basis', `${BASIS_LABELS[rule.basis]} · ${rule.source}`],
])}`;
}

/** What the one side that is here can already meet. */
export function writeReadyToPair({ lea }: View, titles: ReadonlyMap<string, string>): Html {
  const ready = lea.ready_to_pair.map((id) => titles.get(id) ?? id);
  if (ready.length === 0) return html`<p>Nothing is shown in place yet for the other side to join.</p>`;
  return html`<p>Already in place for the other program to join:</p>\n${writeList(ready, 'bullets')}`;
}
