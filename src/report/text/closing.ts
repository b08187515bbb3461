import type { Gate, Result } from '../../model/result.ts';
import { decidingLines, WOULD_DECIDE } from '../deciding-words.ts';
import { foundAfter, foundAndSeen, isFilled } from '../evidence.ts';
import { notesOn, VERDICT_WORDS } from '../gate-words.ts';
import { isOpen, type View } from '../view.ts';
import { BASIS_LABELS, FOOTER, whose } from '../words.ts';
import { type Page, type Piece, toned } from './page.ts';

const VERDICTS: Readonly<Record<Gate['verdict'], Piece>> = {
  pass: toned('good', VERDICT_WORDS.pass),
  fail: toned('open', VERDICT_WORDS.fail),
  undecided: toned('unsure', VERDICT_WORDS.undecided),
};

/** What is shown and never scored. */
export function writeContext(page: Page, { context, lea }: View): void {
  if (context.length === 0) return;
  page.section('Context, shown and never scored');
  for (const finding of context) {
    const { rule, result } = finding;
    const found = isFilled(result) ? foundAndSeen(result) : foundAfter(result);
    page.write([rule.title, rule.verified ? found : `${found} (check)`], { indent: 2, hang: 4 });
    // Without a score there is no list of gaps: what an agency could do next stands here.
    if (lea.score !== null || !isOpen(finding)) continue;
    page.labelled('Do', [rule.fix], { indent: 4, hang: 12 });
    page.labelled('Whose', [whose(rule)], { indent: 4, hang: 12 });
    page.labelled('Basis', [BASIS_LABELS[rule.basis], toned('quiet', ` · ${rule.source}`)], { indent: 4, hang: 12 });
  }
}

/** Facts named under an undecided gate; the result file has more. */
const DECIDERS = 5;

/** Each gate's verdict and why, and of an undecided one what would decide it. */
export function writeGates(page: Page, { gates, cases }: Result): void {
  if (gates.length === 0) return;
  page.section('Gates');
  for (const one of gates) {
    const { gate, verdict, why } = one;
    page.write([`${gate}: `, VERDICTS[verdict], why === '' ? '' : `, ${why}`], { indent: 2, hang: 4 });
    for (const note of notesOn(one)) page.write([note], { indent: 4 });
    const facts = decidingLines(one, cases, DECIDERS);
    if (facts.length > 0) page.write([toned('quiet', `${WOULD_DECIDE}:`)], { indent: 4 });
    for (const fact of facts) page.write([`- ${fact}`], { indent: 4, hang: 6 });
  }
}

/** Whose score this is, and what it is not. */
export function writeFooter(page: Page): void {
  page.blank();
  page.rule();
  for (const line of FOOTER) page.write([toned('quiet', line)]);
}
