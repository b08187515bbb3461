import { notShownWords } from '../../duty-words.ts';
import { firstPlace } from '../../evidence.ts';
import { factLabel } from '../../field-label.ts';
import { gainOf } from '../../finding-words.ts';
import { nextStep } from '../../next-step.ts';
import { questionsOf } from '../../question.ts';
import { settlesLine } from '../../question-words.ts';
import type { Finding, View } from '../../view.ts';
import { waivedAfter, waivedLast } from '../../waivers.ts';
import { askHolder, BASIS_LABELS, whose } from '../../words.ts';
import { mark } from '../mark.ts';
import { type Html, html } from '../markup.ts';

// Beside one question: more is the list of gaps below.
const STEPS = 3;

/** What to do tomorrow: the first duty not shown, the step that adds most, the question that settles most. */
export function writeNext(view: View): Html {
  const [duty, ...otherDuties] = waivedLast(view.duties.notShown);
  const step = nextStep(view);
  const others = view.notYet.filter((finding) => finding !== step);
  const [question] = questionsOf(view.findings.filter(({ result }) => result.missing_total > 0));
  const open = [duty, step, ...others].filter((finding) => finding !== undefined);
  const steps: Html[] = waivedLast(open)
    .slice(0, STEPS)
    .map((finding) => (finding === duty ? writeDuty(finding, otherDuties.length) : writeStep(finding)));
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

function writeDuty(duty: Finding, others: number): Html {
  const { rule } = duty;
  const more = others > 0 ? `, and ${others} more` : '';
  return html`${mark('open', notShownWords(duty))} <strong>${rule.title}</strong>${placeOf(duty)}
<p>${rule.fix}</p>
<p class="small quiet">${whose(rule)}; ${BASIS_LABELS[rule.basis]}${waivedAfter(duty.result)}. <a href="#duties">Duties${more}</a></p>`;
}

function writeStep(finding: Finding): Html {
  const { rule } = finding;
  return html`<strong>${rule.title}</strong>
<p>${rule.fix}</p>
<p class="small quiet">${whose(rule)}${gainOf(finding)}; ${BASIS_LABELS[rule.basis]}${waivedAfter(finding.result)}</p>`;
}

function placeOf({ result }: Finding): Html | null {
  const place = firstPlace(result);
  return place === null ? null : html` <code>${place}</code>`;
}
