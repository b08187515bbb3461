import type { SiteResult } from '../../../model/result.ts';
import { fieldLabel, recordsOf, tableLabel } from '../../field-label.ts';
import { counted } from '../../numbers.ts';
import { type Question, questionsOf } from '../../question.ts';
import { placesOf, settlesLine } from '../../question-words.ts';
import type { View } from '../../view.ts';
import { askHolder } from '../../words.ts';
import { writeList } from '../facts.ts';
import { type Html, html } from '../markup.ts';

/** The to-do list: missing facts by who holds them, those first that would settle most; null where none is missing. */
export function writeMissing(view: View): Html | null {
  const unsettled = view.findings.filter(({ result }) => result.missing_total > 0);
  const questions = questionsOf(unsettled);
  if (questions.length === 0) return null;
  const holders = [...new Set(questions.map(({ held_by }) => held_by))];
  const more = unsettled.flatMap(({ rule, result }) => {
    const rest = result.missing_total - result.missing.length;
    return rest > 0 ? [`and ${counted(rest, 'more fact')} for "${rule.title}"`] : [];
  });
  return html`<p class="quiet">By who holds them, and what they would settle.</p>
${holders.map((holder) => {
  const asked = questions.filter(({ held_by }) => held_by === holder);
  return html`<h3 class="group">${askHolder(holder)}</h3>
${writeList(
  asked.map((question) => writeQuestion(question, view.lea.sites)),
  'to-do',
)}
`;
})}${writeList(more, 'bullets')}`;
}

function writeQuestion(question: Question, sites: readonly SiteResult[]): Html {
  return html`${asked(question)} ${placesOf(question, sites)}
<p class="small quiet">${settlesLine(question)}</p>`;
}

function asked({ kind, field, table }: Question): Html {
  if (table) return html`<strong>${tableLabel(kind)}</strong>, the whole table: no input holds it`;
  const what = field === null ? 'Which school or grant it is' : fieldLabel(kind, field);
  return html`<strong>${what}</strong>, ${recordsOf(kind)}:`;
}
