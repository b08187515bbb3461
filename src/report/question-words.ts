import type { SiteResult } from '../model/result.ts';
import { fileLine } from './evidence.ts';
import { counted, points } from './numbers.ts';
import { dutiesOf, openShare, type Question } from './question.ts';

// As many records as a person looks up in one go are named; more are places only.
const NAMED = 3;
const PLACES = 4;

/** `could settle 1 duty and up to 6.3 points: ...`: why a question is worth asking. */
export function settlesLine(question: Question): string {
  const worth: string[] = [];
  const duties = dutiesOf(question);
  if (duties > 0) worth.push(counted(duties, 'duty', 'duties'));
  const open = openShare(question);
  if (open > 0) worth.push(`up to ${points(open)} points`);
  const rules = [...question.settles].map(({ rule }) => rule.title).join('; ');
  const could = worth.length > 0 ? `could settle ${worth.join(' and ')}: ` : 'bears on: ';
  return `${could}${rules}`;
}

/** Which records a question is about: a few by name, more by place. */
export function placesOf({ facts, table }: Pick<Question, 'facts' | 'table'>, sites: readonly SiteResult[]): string {
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
export function namedKey(key: string, sites: readonly SiteResult[]): string {
  // Residents on no row have no status of their own: what is typed there is a stand-in.
  const told = key.replace(/( \/ residents on no row) \/ .*$/, '$1');
  const parts = told.split(' / ').map((part) => sites.find(({ cds }) => cds === part)?.name ?? part);
  return parts.join(' / ');
}
