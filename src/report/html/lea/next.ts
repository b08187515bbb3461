import { notShownWords } from '../../duty-words.ts';
import { firstPlace } from '../../evidence.ts';
import { factLabel } from '../../field-label.ts';
import { gainOf } from '../../finding-words.ts';
import { nextStep } from '../../next-step.ts';
import { questionsOf } from '../../question.ts';
import { settlesLine } from '../../question-words.ts';
import type { Finding, View } from '../../view.ts';
import { askHolder, BASIS_LABELS, whose } from '../../words.ts';
import { mark } from '../mark.ts';
import { type Html, html } from '../markup.ts';

// Beside one question: more is the list of gaps below.
const STEPS = 3;

/** What to do tomorrow: the first duty not shown, the step that adds most, the question that settles most. */
export function writeNext(view: View): Html {
  const [duty, ...otherDuties] = view.duties.notShown;
  const step = nextStep(view);
  const others = view.notYet.filter((finding) => finding !== step);
  const [question] = questionsOf(view.findings.filter(({ result }) => result.missing_total > 0));
  const steps: Html[] = [];
  if (duty !== undefined) {
    const more = otherDuties.length > 0 ? `, and ${otherDuties.length} more` : '';
    steps.push(html`${mark('open', notShownWords(duty))} <strong>${duty.rule.title}</strong>${placeOf(duty)}
<p>${duty.rule.fix}</p>
<p class="small quiet">${whose(duty.rule)}; ${BASIS_LABELS[duty.rule.basis]}. <a href="#duties">Duties${more}</a></p>`);
  }
  for (const finding of [step, ...others]) {
    if (finding !== undefined && steps.length < STEPS) steps.push(writeStep(finding));
  }
  if (question !== undefined) {
    const [fact] = question.facts.values();
    if (fact !== undefined) {
      steps.push(html`${mark('unsure', 'Not reported')} <strong>${askHolder(question.held_by)}</strong>
<p>${factLabel(fact)}</p>
<p class="small quiet">${settlesLine(question)}. <a href="#missing">All missing facts</a></p>`);
    }
  }
  if (steps.length === 0) return html`<p>Nothing is open: every rule that applies is in place.</p>`;
  return html`<ol class="steps">
${steps.map((each) => html`<li>${each}</li>\n`)}</ol>`;
}

function writeStep(finding: Finding): Html {
  const { rule } = finding;
  return html`<strong>${rule.title}</strong>
<p>${rule.fix}</p>
<p class="small quiet">${whose(rule)}${gainOf(finding)}; ${BASIS_LABELS[rule.basis]}</p>`;
}

function placeOf({ result }: Finding): Html | null {
  const place = firstPlace(result);
  return place === null ? null : html` <code>${place}</code>`;
}
