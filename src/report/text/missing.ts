import type { SiteResult } from '../../model/result.ts';
import { fieldLabel, recordsOf, tableLabel } from '../field-label.ts';
import { counted } from '../numbers.ts';
import { type Question, questionsOf } from '../question.ts';
import { placesOf, settlesLine } from '../question-words.ts';
import type { View } from '../view.ts';
import { askHolder } from '../words.ts';
import { type Page, toned } from './page.ts';

/** The to-do list: missing facts by who holds them, those first that would settle most. */
export function writeMissing(page: Page, view: View): void {
  const unsettled = view.findings.filter(({ result }) => result.missing_total > 0);
  const questions = questionsOf(unsettled);
  if (questions.length === 0) return;
  page.section('Missing facts, by who holds them and what they would settle');
  let holder = '';
  for (const question of questions) {
    if (question.held_by !== holder) {
      holder = question.held_by;
      page.write([toned('strong', askHolder(holder))], { indent: 2 });
    }
    writeQuestion(page, question, view.lea.sites);
  }
  for (const { rule, result } of unsettled) {
    const rest = result.missing_total - result.missing.length;
    if (rest > 0) {
      page.write([toned('quiet', `and ${counted(rest, 'more fact')} for "${rule.title}"`)], { indent: 2, hang: 4 });
    }
  }
}

function writeQuestion(page: Page, question: Question, sites: readonly SiteResult[]): void {
  page.write(['☐ ', ...asked(question), ` ${placesOf(question, sites)}`], { indent: 4, hang: 6 });
  page.write([toned('quiet', settlesLine(question))], { indent: 6 });
}

function asked({ kind, field, table }: Question) {
  if (table) return [toned('strong', tableLabel(kind)), ', the whole table: no input holds it'];
  if (field === null) return [toned('strong', 'Which school or grant it is'), `, ${recordsOf(kind)}:`];
  return [toned('strong', fieldLabel(kind, field)), `, ${recordsOf(kind)}:`];
}
