import { dutiesToConfirm, someTitles, standingLine } from '../brief.ts';
import { factLabel } from '../field-label.ts';
import { gainOf } from '../finding-words.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { nextQuestion, nextStep } from '../next-step.ts';
import { isUnfunded } from '../standing.ts';
import type { Finding, View } from '../view.ts';
import { askHolder, BASIS_LABELS, whose } from '../words.ts';
import { type Page, toned } from './page.ts';

/** One LEA in brief: what is in place, one next step and whose, duties to confirm, what could not be answered. */
export function writeBrief(page: Page, view: View): void {
  const { lea, duties } = view;
  page.blank();
  page.write([toned('strong', nameOf(lea)), toned('quiet', ` · ${lea.lea.cds} · ${countyOf(lea)}`)]);
  page.write([standingLine(view)], { indent: 2 });
  for (const note of lea.notes) page.labelled('Note', [note]);
  if (!isUnfunded(lea)) page.labelled('In place', [titles(view.inPlace) || 'nothing shown in full yet']);
  const next = nextStep(view);
  if (next !== undefined) writeNext(page, next);
  else writeQuestion(page, view);
  const confirm = dutiesToConfirm(duties).map(({ title, standing }) => `${title} (${standing})`);
  if (confirm.length > 0) page.labelled('Duties to confirm', [confirm.join('; ')]);
  if (view.notReported.length > 0) page.labelled('Could not answer', [titles(view.notReported)]);
}

function writeNext(page: Page, next: Finding): void {
  page.labelled('Next step', [
    next.rule.fix,
    toned('quiet', ` (${whose(next.rule)}${gainOf(next)}; ${BASIS_LABELS[next.rule.basis]})`),
  ]);
}

function titles(findings: readonly Finding[]): string {
  const { titles: shown, rest } = someTitles(findings);
  return rest > 0 ? `${shown.join('; ')}; and ${rest} more` : shown.join('; ');
}

function writeQuestion(page: Page, view: View): void {
  const ask = nextQuestion(view);
  if (ask === undefined) return;
  page.labelled('Next step', [
    `${askHolder(ask.fact.held_by)}: ${factLabel(ask.fact)}`,
    toned('quiet', ` (${ask.finding.rule.title})`),
  ]);
}
