import type { Tone } from '../ink.ts';
import { whose } from '../words.ts';
import { firstPlace, foundAfter, foundAndSeen } from './evidence.ts';
import { writeBasis, writeEvidence } from './finding.ts';
import { type Page, toned } from './page.ts';

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
  for (const finding of duties.notShown) writeDuty(page, finding, 'open', 'Records do not show this duty met');
  for (const finding of duties.undecided) writeDuty(page, finding, 'unsure', 'Duty not shown either way');
  for (const finding of duties.check) writeDuty(page, finding, 'quiet', 'Check, this rests on a number from memory');
  if (duties.shown.length === 0) return;
  page.write([toned('good', 'Shown')], { indent: 2 });
  for (const { rule, result } of duties.shown) {
    page.write([rule.title, toned('quiet', foundAndSeen(result))], {
      indent: 4,
      hang: 6,
    });
  }
}

function writeDuty(page: Page, finding: Finding, tone: Tone, words: string): void {
  const { rule, result } = finding;
  page.write([toned('strong', rule.title)], { indent: 2, hang: 6 });
  page.labelled('Found', [toned(tone, words), foundAfter(result)], BODY);
  writeEvidence(page, finding);
  page.labelled('Do', [rule.fix], BODY);
  page.labelled('Whose', [whose(rule)], BODY);
  writeBasis(page, finding);
}
