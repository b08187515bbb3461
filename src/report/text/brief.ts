import { percentSpan } from '../numbers.ts';
import { askHolder, BASIS_LABELS, TOO_LITTLE, whose } from '../words.ts';
import { countyOf, nameOf } from './agency.ts';
import { factLabel } from './field-label.ts';
import { gainOf } from './finding.ts';
import { type Page, toned } from './page.ts';
import { bandOf, evidenceOnFile, isUnfunded, whyTooLittle, whyUnscored } from './score.ts';
import { type Finding, isOpen, type View, widthOf } from './view.ts';

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

/** The step that would add most and is the agency's or its IHE's to take; without a score, how to prepare for the other program. */
function nextStep({ lea, notYet, context }: View): Finding | undefined {
  const first = lea.score === null ? context.find(isOpen) : undefined;
  const own = notYet.find(({ rule }) => rule.asked_of.some((asked) => asked === 'lea' || asked === 'ihe'));
  return first ?? own ?? notYet[0];
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

/** Where no gap is sure, the next step is to find out what would settle most. */
function writeQuestion(page: Page, { notReported }: View): void {
  const [most] = [...notReported].sort((left, right) => widthOf(right) - widthOf(left));
  const fact = most?.result.missing[0];
  if (most === undefined || fact === undefined) return;
  page.labelled('Next step', [
    `${askHolder(fact.held_by)}: ${factLabel(fact)}`,
    toned('quiet', ` (${most.rule.title})`),
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
