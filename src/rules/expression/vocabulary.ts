import { DERIVED_FIELDS, type ScopeTable } from '../../model/case.ts';
import { domainOf, type Field } from '../../model/field.ts';
import { fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS, type RecordKind } from '../../model/record.ts';
import type { LookupTable } from '../lookup.ts';
import type { Domain, LeaField } from '../node.ts';
import { TABLE_KINDS } from '../tables.ts';
import { BOOL, DATE, FROM_NOUGHT, listOf, numberIn, TEXT, type Type } from './type.ts';

/** What a pack adds to the names of the language. */
export interface PackNames {
  readonly sets: ReadonlyMap<string, readonly string[]>;
  readonly lookups: LookupTable;
  /** Hears `sets.pillars`, `lookups.award_caps`: which of the names an expression reads. */
  read?(name: string): void;
}

/** The name of one record inside `of: TABLE`. */
export function singularOf(table: ScopeTable): string {
  return RECORD_KINDS[TABLE_KINDS[table]].singular;
}

/** What an expression can ask of the LEA. */
export const LEA_FIELDS: Readonly<Record<LeaField, Type>> = {
  cds: TEXT,
  name: TEXT,
  county: TEXT,
  months_of_overlap: numberIn(FROM_NOUGHT),
};

/** A field as an expression sees it. */
export interface SeenField {
  readonly type: Type;
  readonly derived: boolean;
}

const SEEN: ReadonlyMap<RecordKind, ReadonlyMap<string, SeenField>> = new Map(
  RECORD_KIND_NAMES.map((kind) => [kind, seenFieldsOf(kind)]),
);

/** The fields of a record kind: those of its table, then those linking derives. */
export function fieldsSeen(kind: RecordKind): ReadonlyMap<string, SeenField> {
  return SEEN.get(kind) ?? new Map();
}

function seenFieldsOf(kind: RecordKind): ReadonlyMap<string, SeenField> {
  const seen = new Map<string, SeenField>();
  for (const [name, field] of Object.entries(fieldsOf(kind)))
    seen.set(name, { type: typeOfField(name, field), derived: false });
  for (const [name, type] of Object.entries(DERIVED_FIELDS[kind])) {
    seen.set(name, { type: typeOfDerived(type), derived: true });
  }
  return seen;
}

function typeOfField(name: string, field: Field): Type {
  switch (field.type) {
    case 'yes-no':
      return BOOL;
    case 'date':
      return DATE;
    case 'text':
    case 'cds':
      return TEXT;
    case 'enum':
      return { is: 'text', words: field.words, field: name };
    case 'list':
      return listOf(field.of === 'enum' ? { is: 'text', words: field.words, field: name } : TEXT);
    default:
      return numberIn(finite(domainOf(field)));
  }
}

function typeOfDerived(type: string): Type {
  const list = /^list<(\w+)>$/.exec(type);
  if (list !== null) return listOf(typeOfDerived(list[1] ?? ''));
  if (type === 'bool') return BOOL;
  if (type === 'number') return numberIn(FROM_NOUGHT);
  const kind = RECORD_KIND_NAMES.find((each) => RECORD_KINDS[each].singular === type);
  return kind === undefined ? TEXT : { is: 'record', kind };
}

/** JSON has no infinity: an end that is not there is null. */
function finite(domain: { readonly low: number; readonly high: number }): Domain {
  return {
    low: Number.isFinite(domain.low) ? domain.low : null,
    high: Number.isFinite(domain.high) ? domain.high : null,
  };
}
