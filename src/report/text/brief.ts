import { percentSpan, points } from '../numbers.ts';
import { BASIS_LABELS, TOO_LITTLE, whose } from '../words.ts';
import { countyOf, nameOf } from './agency.ts';
import { type Page, toned } from './page.ts';
import { bandOf, evidenceOnFile, isTooLittle, whyUnscored } from './score.ts';
import type { Finding, View } from './view.ts';

/** One LEA in brief: what is in place, one next step and whose, duties to confirm, what could not be answered. */
export function writeBrief(page: Page, view: View): void {
  const { lea, duties } = view;
  page.blank();
  page.write([toned('strong', nameOf(lea)), toned('quiet', ` · ${lea.lea.cds} · ${countyOf(lea)}`)]);
  page.write([scoreLine(view)], { indent: 2 });
  for (const note of lea.notes) page.labelled('Note', [note]);
  page.labelled('In place', [titles(view.inPlace, 'nothing shown in full yet')]);
  const [next] = view.notYet;
  if (next !== undefined) writeNext(page, next);
  const confirm = [...duties.notShown, ...duties.undecided, ...duties.check];
  if (confirm.length > 0) page.labelled('Duties to confirm', [titles(confirm, '')]);
  if (view.notReported.length > 0) page.labelled('Could not answer', [titles(view.notReported, '')]);
}

function scoreLine({ lea }: View): string {
  if (lea.score === null) return whyUnscored(lea);
  const score = isTooLittle(lea) ? TOO_LITTLE : `alignment ${percentSpan(lea.score)} · ${bandOf(lea)}`;
  return `${evidenceOnFile(lea)} · ${score}`;
}

function writeNext(page: Page, { rule, result }: Finding): void {
  const gain = result.gain === null ? '' : `, +${points(result.gain)} points`;
  page.labelled('Next step', [rule.fix, toned('quiet', ` (${whose(rule)}${gain}; ${BASIS_LABELS[rule.basis]})`)]);
}

function titles(findings: readonly Finding[], none: string): string {
  return findings.length === 0 ? none : findings.map(({ rule }) => rule.title).join('; ');
}
