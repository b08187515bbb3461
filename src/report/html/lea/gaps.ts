import { foundAndSeen } from '../../evidence.ts';
import { points } from '../../numbers.ts';
import { type View, widthOf } from '../../view.ts';
import { waivedLine } from '../../waivers.ts';
import { BASIS_LABELS, whoseOfTheState } from '../../words.ts';
import { writeList } from '../facts.ts';
import { mark } from '../mark.ts';
import { type Html, html } from '../markup.ts';
import { writeGap } from './finding.ts';

/** What the partnership can change, what would add most first. */
export function writeNotYet({ lea, notYet }: View): Html {
  if (notYet.length === 0) return html`<p>Nothing that the partnership can change is known to be open.</p>`;
  return html`${lea.score === null ? null : html`<p class="quiet">What would add most stands first.</p>`}
${notYet.map(writeGap)}`;
}

/** What is in place, one line each: an audit that shows only gaps is not believed. */
export function writeInPlace({ inPlace }: View): Html | null {
  if (inPlace.length === 0) return html`<p>Nothing is shown in full yet.</p>`;
  return writeList(
    inPlace.map(
      ({ rule, result }) =>
        html`${mark('good', 'In place')} ${rule.title}<span class="small quiet">${foundAndSeen(result)}</span>`,
    ),
  );
}

/** What could not be said at all, with what each could settle. */
export function writeNotReported({ notReported }: View): Html | null {
  const byWidth = [...notReported].sort((left, right) => widthOf(right) - widthOf(left));
  return writeList(
    byWidth.map((finding) => {
      const width = widthOf(finding);
      const waived = waivedLine(finding.result);
      const open = width > 0 ? `: ${points(width)} points open` : '';
      return html`${mark('unsure', 'Not reported')} ${finding.rule.title}<span class="quiet">${open}${waived === '' ? '' : `; waived ${waived}`}</span>`;
    }),
  );
}

/** What no LEA can change, kept out of its list; null where there is nothing of the kind. */
export function writeForTheState({ forTheState, notYet }: View): Html | null {
  const parts = [...forTheState, ...notYet].filter(({ rule }) => rule.for_the_state !== null);
  if (forTheState.length + parts.length === 0) return null;
  const asked = parts.map(
    ({ rule }) =>
      html`<strong>${rule.title}</strong>: ${rule.for_the_state} <span class="small quiet">(${whoseOfTheState(rule)}; ${BASIS_LABELS[rule.basis]})</span>`,
  );
  return html`<p class="quiet">What only CTC or CDE can change.</p>
${forTheState.map(writeGap)}${writeList(asked, 'bullets')}`;
}
