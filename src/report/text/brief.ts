import { factLabel } from '../field-label.ts';
import { gainOf } from '../finding-words.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { nextQuestion, nextStep } from '../next-step.ts';
import { percentSpan } from '../numbers.ts';
import { bandOf, evidenceOnFile, isUnfunded, whyTooLittle, whyUnscored } from '../standing.ts';
import type { Finding, View } from '../view.ts';
import { askHolder, BASIS_LABELS, TOO_LITTLE, whose } from '../words.ts';
import { type Page, toned } from './page.ts';

/** One LEA in brief: what is in place, one next step and whose, duties to confirm, what could not be answered. */
export function writeBrief(page: Page, view: View): void {
  const { lea, duties } = view;
  page.blank();
  page.write([toned('strong', nameOf(lea)), toned('quiet', ` · ${lea.lea.cds} · ${countyOf(lea)}`)]);
  page.write([scoreLine(view)], { indent: 2 });
  for (const note of lea.notes) page.labelled('Note', [note]);
  if (!isUnfunded(lea)) page.labelled('In place', [titles(view.inPlace) || 'nothing shown in full yet']);
  const next = nextStep(view);
  if (next !== undefined) writeNext(page, next);
  else writeQuestion(page, view);
  const confirm = [
    ...dutyTitles(duties.notShown, 'not shown'),
    ...dutyTitles(duties.undecided, 'not shown either way'),
    ...dutyTitles(duties.differing, 'check'),
  ];
  if (confirm.length > 0) page.labelled('Duties to confirm', [confirm.join('; ')]);
  if (view.notReported.length > 0) page.labelled('Could not answer', [titles(view.notReported)]);
}

function scoreLine({ lea }: View): string {
  if (lea.score === null) return whyUnscored(lea);
  const little = whyTooLittle(lea);
  const score =
    little !== null ? `${TOO_LITTLE}: ${little.toLowerCase()}` : `alignment ${percentSpan(lea.score)} · ${bandOf(lea)}`;
  return `${evidenceOnFile(lea)} · ${score}`;
}

function writeNext(page: Page, next: Finding): void {
  page.labelled('Next step', [
    next.rule.fix,
    toned('quiet', ` (${whose(next.rule)}${gainOf(next)}; ${BASIS_LABELS[next.rule.basis]})`),
  ]);
}

// A brief is read in one go; the report of one LEA lists them all.
const TITLES = 8;

function titles(findings: readonly Finding[]): string {
  const shown = findings.slice(0, TITLES).map(({ rule }) => rule.title);
  const rest = findings.length - shown.length;
  return rest > 0 ? `${shown.join('; ')}; and ${rest} more` : shown.join('; ');
}

function dutyTitles(findings: readonly Finding[], standing: string): string[] {
  // What a framework names is listed with the duties and is none.
  return findings.map(
    ({ rule }) => `${rule.title} (${standing}${rule.basis === 'framework' ? `; ${BASIS_LABELS.framework}` : ''})`,
  );
}

function writeQuestion(page: Page, view: View): void {
  const ask = nextQuestion(view);
  if (ask === undefined) return;
  page.labelled('Next step', [
    `${askHolder(ask.fact.held_by)}: ${factLabel(ask.fact)}`,
    toned('quiet', ` (${ask.finding.rule.title})`),
  ]);
}
