import { dutyCounts, FROM_MEMORY, notShownWords, undecidedWords } from '../duty-words.ts';
import { foundAfter, foundAndSeen } from '../evidence.ts';
import type { Tone } from '../ink.ts';
import { sinceAfter } from '../since-words.ts';
import type { Finding, View } from '../view.ts';
import { BASIS_LABELS, whose } from '../words.ts';
import { writeBasis, writeEvidence, writeNotKnown, writeWaived } from './finding.ts';
import { type Page, type Piece, toned } from './page.ts';

const BODY = { indent: 6, hang: 18 };

/** The terms of the grants: what the records do not show first, then what is undecided, then what they show. */
export function writeDuties(page: Page, { duties }: View): void {
  page.section('Duties');
  page.write([dutyCounts(duties) ?? 'No duty applies here.'], { indent: 2 });
  for (const lead of duties.held) page.write([`Other duties are ${lead}.`], { indent: 2 });
  for (const finding of duties.notShown) writeDuty(page, finding, 'open', notShownWords(finding));
  for (const finding of duties.undecided) writeDuty(page, finding, 'unsure', undecidedWords(finding));
  for (const finding of duties.differing) writeDuty(page, finding, 'quiet', FROM_MEMORY);
  writeList(page, duties.shown, toned('good', 'Shown'));
  writeList(page, duties.agreeing, toned('quiet', 'To check: the records agree with a number from memory'));
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
  page.write([toned('strong', rule.title), toned('quiet', sinceAfter(finding))], { indent: 2, hang: 6 });
  page.labelled('Found', [toned(tone, words), foundAfter(result)], BODY);
  writeNotKnown(page, finding);
  writeWaived(page, finding);
  writeEvidence(page, finding);
  page.labelled('Do', [rule.fix], BODY);
  page.labelled('Whose', [whose(rule)], BODY);
  writeBasis(page, finding);
}
