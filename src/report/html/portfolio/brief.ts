import { dutiesToConfirm, someTitles, standingLine } from '../../brief.ts';
import { factLabel } from '../../field-label.ts';
import { gainOf } from '../../finding-words.ts';
import { nextQuestion, nextStep } from '../../next-step.ts';
import { counted } from '../../numbers.ts';
import { isUnfunded } from '../../standing.ts';
import type { Finding, View } from '../../view.ts';
import { askHolder, BASIS_LABELS, whose } from '../../words.ts';
import { type Html, html, type Piece } from '../markup.ts';

/** A tag for the headings within a brief: it stands alone on a page, or among others. */
export type Heading = 'h2' | 'h4';

/** What is in place, one next step and whose, duties to confirm, what could not be answered. */
export function writeBrief(view: View, heading: Heading): Html {
  const { lea, duties, inPlace, notReported } = view;
  const confirm = dutiesToConfirm(duties);
  return html`<p class="standing">${standingLine(view)}</p>
${lea.notes.slice(0, NOTES).map((note) => html`<p class="small">Note: ${note}</p>\n`)}${isUnfunded(lea) ? null : part('In place', heading, list(inPlace, 'Nothing is shown in full yet.'))}
${next(view, heading)}
${confirm.length === 0 ? null : part('Duties to confirm', heading, html`<ul>${confirm.slice(0, DUTIES).map(({ title, standing }) => html`<li>${title} <span class="quiet">(${standing})</span></li>`)}${more(confirm.length - DUTIES)}</ul>`)}
${notReported.length === 0 ? null : part('What we could not answer', heading, list(notReported, ''))}`;
}

// What fits on one sheet of paper with all parts full; the LEA's page has the rest.
const NOTES = 3;
const DUTIES = 8;

function next(view: View, heading: Heading): Html | null {
  const step = nextStep(view);
  if (step !== undefined) {
    const { rule } = step;
    const why = `${rule.title} · ${whose(rule)}${gainOf(step)}`;
    return part(
      'Next step',
      heading,
      html`<p class="step">${rule.fix}</p>\n<p class="small">${why} · ${BASIS_LABELS[rule.basis]}</p>`,
    );
  }
  const ask = nextQuestion(view);
  if (ask === undefined) return null;
  const question = `${askHolder(ask.fact.held_by)}: ${factLabel(ask.fact)}`;
  return part(
    'Next step',
    heading,
    html`<p class="step">${question}</p>\n<p class="small">${ask.finding.rule.title}</p>`,
  );
}

function part(title: string, heading: Heading, body: Piece): Html {
  const head = heading === 'h2' ? html`<h2>${title}</h2>` : html`<h4>${title}</h4>`;
  return html`<div class="part">${head}\n${body}</div>`;
}

function list(findings: readonly Finding[], nothing: string): Html {
  if (findings.length === 0) return html`<p>${nothing}</p>`;
  const { titles, rest } = someTitles(findings);
  return html`<ul>${titles.map((title) => html`<li>${title}</li>`)}${more(rest)}</ul>`;
}

function more(rest: number): Html | null {
  return rest > 0 ? html`<li class="quiet">and ${counted(rest, 'more', 'more')}</li>` : null;
}
