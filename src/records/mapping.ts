import type { Mapping, MappingEntry } from '../model/document.ts';
import { fieldsOf, type RecordKind } from '../model/record.ts';
import { headingsOf, plainHeading } from './headings.ts';
import { nestedKind } from './kind-keys.ts';
import { codeParts } from './split-code.ts';

/** A record's mapping sorted into what is read and what is not. */
export interface SortedMapping {
  readonly fields: ReadonlyMap<string, MappingEntry>;
  /** A code that stands in parts: its field, and the entries of county, district and school. */
  readonly parts: ReadonlyMap<string, readonly MappingEntry[]>;
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
  const parts = new Map<string, readonly MappingEntry[]>();
  const keys = unknown.map(({ key }) => key.text);
  for (const [field, places] of codeParts(keys, kind, fields)) {
    parts.set(
      field,
      places.flatMap((place) => unknown[place] ?? []),
    );
  }
  const joined = new Set([...parts.values()].flat());
  return { fields, parts, nested, twice, unknown: unknown.filter((entry) => !joined.has(entry)) };
}
