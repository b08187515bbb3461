import type { Tone } from '../ink.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { firstPlace, foundAfter, foundAndSeen } from './evidence.ts';
import { writeBasis, writeEvidence, writeNotKnown } from './finding.ts';
import { type Page, type Piece, toned } from './page.ts';
import type { Duties, Finding, View } from './view.ts';

const BODY = { indent: 6, hang: 18 };

/** `9 shown, 1 not shown (draft.yaml:41), 2 undecided`; null where no duty applies. */
export function dutyCounts({ shown, notShown, undecided, check }: Duties): string | null {
  if (shown.length + notShown.length + undecided.length + check.length === 0) return null;
  const places = [...new Set(notShown.map(({ result }) => firstPlace(result)))].filter((place) => place !== null);
  const where = places.length > 0 ? ` (${places.join(', ')})` : '';
  const tail = check.length > 0 ? `, ${check.length} to check` : '';
  return `${shown.length} shown, ${notShown.length} not shown${where}, ${undecided.length} undecided${tail}`;
}

/** The terms of the grants: what the records do not show first, then what is undecided, then what they show. */
export function writeDuties(page: Page, { duties }: View): void {
  page.section('Duties');
  page.write([dutyCounts(duties) ?? 'No duty applies here.'], { indent: 2 });
  for (const lead of duties.held) page.write([`Other duties are ${lead}.`], { indent: 2 });
  for (const finding of duties.notShown) writeDuty(page, finding, 'open', notShown(finding));
  for (const finding of duties.undecided) writeDuty(page, finding, 'unsure', undecided(finding));
  for (const finding of duties.differing) writeDuty(page, finding, 'quiet', CHECK);
  writeList(page, duties.shown, toned('good', 'Shown'));
  writeList(page, duties.agreeing, toned('quiet', 'To check: the records agree with a number from memory'));
}

const CHECK = 'Check, this rests on a number from memory';

// What a framework names is no duty, and is not called one here either.
function notShown({ rule }: Finding): string {
  return rule.basis === 'framework' ? 'Records do not show this' : 'Records do not show this duty met';
}

function undecided({ rule }: Finding): string {
  return rule.basis === 'framework' ? 'Not shown either way' : 'Duty not shown either way';
}

function writeList(page: Page, findings: readonly Finding[], heading: Piece): void {
  if (findings.length === 0) return;
  page.write([heading], { indent: 2 });
  for (const { rule, result } of findings) {
    const basis = rule.basis === 'framework' ? ` (${BASIS_LABELS.framework})` : '';
    page.write([rule.title, toned('quiet', basis + foundAndSeen(result))], { indent: 4, hang: 6 });
  }
}

function writeDuty(page: Page, finding: Finding, tone: Tone, words: string): void {
  const { rule, result } = finding;
  page.write([toned('strong', rule.title)], { indent: 2, hang: 6 });
  page.labelled('Found', [toned(tone, words), foundAfter(result)], BODY);
  writeNotKnown(page, finding);
  writeEvidence(page, finding);
  page.labelled('Do', [rule.fix], BODY);
  page.labelled('Whose', [whose(rule)], BODY);
  writeBasis(page, finding);
}
