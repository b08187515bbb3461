import type { Mapping, MappingEntry } from '../model/document.ts';
import { fieldsOf, type RecordKind } from '../model/record.ts';
import { headingsOf, plainHeading } from './headings.ts';
import { nestedKind } from './kind-keys.ts';

/** A record's mapping sorted into what is read and what is not. */
export interface SortedMapping {
  readonly fields: ReadonlyMap<string, MappingEntry>;
  readonly nested: readonly (readonly [RecordKind, MappingEntry])[];
  /** A second key of one field. */
  readonly twice: readonly (readonly [string, MappingEntry])[];
  readonly unknown: readonly MappingEntry[];
}

/** Matches a mapping's keys to a kind's fields, as a header's headings are matched. */
export function sortMapping(mapping: Mapping, kind: RecordKind): SortedMapping {
  const fields = new Map<string, MappingEntry>();
  const nested: (readonly [RecordKind, MappingEntry])[] = [];
  const twice: (readonly [string, MappingEntry])[] = [];
  const unknown: MappingEntry[] = [];
  const known = headingsOf(kind);
  for (const entry of mapping.entries) {
    const below = nestedKind(kind, entry.key.text);
    const field = known.get(plainHeading(entry.key.text));
    if (below !== null) nested.push([below, entry]);
    else if (field === undefined || fieldsOf(kind)[field] === undefined) unknown.push(entry);
    else if (fields.has(field)) twice.push([field, entry]);
    else fields.set(field, entry);
  }
  return { fields, nested, twice, unknown };
}
