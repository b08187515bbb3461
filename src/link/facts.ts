import type { CaseRecord } from '../model/case.ts';
import type { RecordKind } from '../model/record.ts';
import { RECORD_KIND_NAMES } from '../model/record.ts';
import type { Fact } from '../model/value.ts';
import { Unknown } from '../model/value.ts';

/** What a table no input holds is worth, by kind: one fact, the same in every case and scope. */
export const UNREPORTED = Object.fromEntries(
  RECORD_KIND_NAMES.map((kind) => [kind, new Unknown({ kind, record: null, field: null })]),
) as Readonly<Record<RecordKind, Unknown>>;

/** A linked record that is not there, and nothing is missing that would say otherwise. */
export const NO_RECORD = new Unknown(null);

/** The fact a field of a record would tell; field null: whether and where it belongs. */
export function factOf(record: CaseRecord, field: string | null): Fact {
  return { kind: record.kind, record, field };
}
