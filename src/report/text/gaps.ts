import { foundAndSeen } from '../evidence.ts';
import { openPoints } from '../finding-words.ts';
import { type Finding, type View, widthOf } from '../view.ts';
import { BASIS_LABELS, whoseOfTheState } from '../words.ts';
import { writeGap, writeWaived } from './finding.ts';
import { type Page, toned } from './page.ts';

/** What is in place, one line each: an audit that shows only gaps is not believed. */
export function writeInPlace(page: Page, { inPlace }: View): void {
  page.section(`In place (${inPlace.length})`);
  if (inPlace.length === 0) page.write(['Nothing is shown in full yet.'], { indent: 2 });
  for (const { rule, result } of inPlace) {
    page.write([toned('good', '✓ '), rule.title, toned('quiet', foundAndSeen(result))], { indent: 2, hang: 4 });
  }
}

/** What the partnership can change, what would add most first. */
export function writeNotYet(page: Page, { notYet }: View): void {
  if (notYet.length === 0) return;
  page.section(`Not yet in place, or in part (${notYet.length}), what would add most first`);
  writeGaps(page, notYet);
}

/** What no LEA can change, kept out of its list. */
export function writeForTheState(page: Page, { forTheState, notYet }: View): void {
  const parts = [...forTheState, ...notYet].filter(({ rule }) => rule.for_the_state !== null);
  if (forTheState.length + parts.length === 0) return;
  page.section('For the state agencies: what only CTC or CDE can change');
  writeGaps(page, forTheState);
  if (forTheState.length > 0 && parts.length > 0) page.blank();
  for (const { rule } of parts) {
    page.write([toned('strong', rule.title), `: ${rule.for_the_state} `, toned('quiet', `(${stateBasis(rule)})`)], {
      indent: 2,
      hang: 6,
    });
  }
}

function stateBasis(rule: Finding['rule']): string {
  return `${whoseOfTheState(rule)}; ${BASIS_LABELS[rule.basis]}`;
}

/** What could not be said at all, with what each could settle. */
export function writeNotReported(page: Page, { notReported }: View): void {
  if (notReported.length === 0) return;
  page.section(`Not reported (${notReported.length})`);
  for (const finding of [...notReported].sort((left, right) => widthOf(right) - widthOf(left))) {
    page.write([toned('unsure', '? '), `${finding.rule.title}`, toned('quiet', openPoints(finding))], {
      indent: 2,
      hang: 4,
    });
    writeWaived(page, finding);
  }
}

function writeGaps(page: Page, findings: readonly Finding[]): void {
  for (const [at, finding] of findings.entries()) {
    if (at > 0) page.blank();
    writeGap(page, finding);
  }
}
