import type { SiteResult } from '../../model/result.ts';
import { counted, points } from '../numbers.ts';
import { askHolder } from '../words.ts';
import { fileLine } from './evidence.ts';
import { fieldLabel, recordsOf, tableLabel } from './field-label.ts';
import { type Page, toned } from './page.ts';
import { dutiesOf, openShare, type Question, questionsOf } from './question.ts';
import type { View } from './view.ts';

// As many records as a person looks up in one go are named; more are places only.
const NAMED = 3;
const PLACES = 4;

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
  const worth: string[] = [];
  const duties = dutiesOf(question);
  if (duties > 0) worth.push(counted(duties, 'duty', 'duties'));
  const open = openShare(question);
  if (open > 0) worth.push(`up to ${points(open)} points`);
  const rules = [...question.settles].map(({ rule }) => rule.title).join('; ');
  const could = worth.length > 0 ? `could settle ${worth.join(' and ')}: ` : 'bears on: ';
  page.write([toned('quiet', `${could}${rules}`)], { indent: 6 });
}

function asked({ kind, field, table }: Question) {
  if (table) return [toned('strong', tableLabel(kind)), ', the whole table: no input holds it'];
  if (field === null) return [toned('strong', 'Which school or grant it is'), `, ${recordsOf(kind)}:`];
  return [toned('strong', fieldLabel(kind, field)), `, ${recordsOf(kind)}:`];
}

function placesOf({ facts, table }: Question, sites: readonly SiteResult[]): string {
  if (table) return '';
  const list = [...facts.values()];
  if (list.length <= NAMED) {
    return list
      .map(({ key, origin }) => `${namedKey(key ?? '', sites)}${origin === null ? '' : ` (${fileLine(origin)})`}`)
      .join('; ');
  }
  const places = list.flatMap(({ origin }) => (origin === null ? [] : [fileLine(origin)])).slice(0, PLACES);
  const rest = list.length - places.length;
  return `${counted(list.length, 'row')}, ${places.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** A key with its sites' codes as the names people ask by. */
function namedKey(key: string, sites: readonly SiteResult[]): string {
  // Residents on no row have no status of their own: what is typed there is a stand-in.
  const told = key.replace(/( \/ residents on no row) \/ .*$/, '$1');
  const parts = told.split(' / ').map((part) => sites.find(({ cds }) => cds === part)?.name ?? part);
  return parts.join(' / ');
}
