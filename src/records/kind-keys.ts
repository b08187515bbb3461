import { RECORD_KIND_NAMES, type RecordKind } from '../model/record.ts';
import { plainHeading } from './headings.ts';

const KIND_OF_KEY: ReadonlyMap<string, RecordKind> = new Map([
  ...RECORD_KIND_NAMES.map((kind) => [plainHeading(kind), kind] as const),
  ['sites', 'community_school_sites'],
]);

/** Kinds that may stand inside a record of another kind, which is then the grant they belong to. */
const NESTED: Readonly<Partial<Record<RecordKind, RecordKind>>> = {
  residency_grants: 'placements',
  community_school_grants: 'community_school_sites',
};

/** The kind a top-level key names, or null. */
export function kindOfKey(key: string): RecordKind | null {
  return KIND_OF_KEY.get(plainHeading(key)) ?? null;
}

/** The kind a key inside a record names, where records of that kind may stand there; else null. */
export function nestedKind(parent: RecordKind, key: string): RecordKind | null {
  const kind = kindOfKey(key);
  return kind !== null && NESTED[parent] === kind ? kind : null;
}
