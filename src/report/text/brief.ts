import { percentSpan } from '../numbers.ts';
import { askHolder, BASIS_LABELS, TOO_LITTLE, whose } from '../words.ts';
import { countyOf, nameOf } from './agency.ts';
import { gainOf } from './finding.ts';
import { type Page, toned } from './page.ts';
import { bandOf, evidenceOnFile, isTooLittle, whyUnscored } from './score.ts';
import { type Finding, type View, widthOf } from './view.ts';

/** One LEA in brief: what is in place, one next step and whose, duties to confirm, what could not be answered. */
export function writeBrief(page: Page, view: View): void {
  const { lea, duties } = view;
  page.blank();
  page.write([toned('strong', nameOf(lea)), toned('quiet', ` · ${lea.lea.cds} · ${countyOf(lea)}`)]);
  page.write([scoreLine(view)], { indent: 2 });
  for (const note of lea.notes) page.labelled('Note', [note]);
  if (lea.grants.length === 0) return;
  page.labelled('In place', [titles(view.inPlace, 'nothing shown in full yet')]);
  const [next] = view.notYet;
  if (next !== undefined) writeNext(page, next);
  else writeQuestion(page, view);
  const confirm = [...duties.notShown, ...duties.undecided, ...duties.check];
  if (confirm.length > 0) page.labelled('Duties to confirm', [titles(confirm, '')]);
  if (view.notReported.length > 0) page.labelled('Could not answer', [titles(view.notReported, '')]);
}

function scoreLine({ lea }: View): string {
  if (lea.score === null) return whyUnscored(lea);
  const score = isTooLittle(lea) ? TOO_LITTLE : `alignment ${percentSpan(lea.score)} · ${bandOf(lea)}`;
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
  const what = fact.key === null || fact.field === null ? `the ${fact.kind}` : fact.field;
  page.labelled('Next step', [`${askHolder(fact.held_by)} for ${what}`, toned('quiet', ` (${most.rule.title})`)]);
}

function titles(findings: readonly Finding[], none: string): string {
  return findings.length === 0 ? none : findings.map(({ rule }) => rule.title).join('; ');
}
