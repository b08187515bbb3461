import { fieldsOf, RECORD_KINDS } from '../model/record.ts';
import type { MissingFact } from '../model/result.ts';

/** What is not known, in words: a field, which school or grant a record is of, a whole table. */
export function factLabel({ kind, key, field }: Pick<MissingFact, 'kind' | 'key' | 'field'>): string {
  if (key === null) return tableLabel(kind);
  return field === null ? `Which school or grant it is (${recordsOf(kind)})` : fieldLabel(kind, field);
}

/** `Mentor teachers of these residents (mentors)`: a field as people say it, with the name it is typed under. */
export function fieldLabel(kind: string, field: string): string {
  const doc = isKind(kind) ? fieldsOf(kind)[field]?.doc : undefined;
  // Asides of the description are for who fills the cell in.
  const said = doc?.replace(/ \(.*$|;.*$/, '');
  return said === undefined ? field : `${said} (${field})`;
}

/** `Educator outcomes (educator_outcomes)`: a table as people say it. */
export function tableLabel(kind: string): string {
  return isKind(kind) ? `${RECORD_KINDS[kind].title} (${kind})` : kind;
}

/** `placements`: what its records are called in a sentence. */
export function recordsOf(kind: string): string {
  if (kind === 'attestations') return 'asked by the rule';
  return isKind(kind) ? RECORD_KINDS[kind].title.toLowerCase() : kind;
}

function isKind(kind: string): kind is keyof typeof RECORD_KINDS {
  return Object.hasOwn(RECORD_KINDS, kind);
}
