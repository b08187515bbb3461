import type { CellValue } from '../model/field.ts';
import { fieldsOf, RECORD_KINDS, type RecordKind } from '../model/record.ts';

/** A record's cells while they are read. */
export type MutableCells = Record<string, CellValue | undefined>;

/** What a record of a kind must have. */
export interface RowShape {
  readonly required: readonly string[];
  /** One of these must be reported: a code, or a name where it is not known. */
  readonly either: readonly string[];
  /** The parts of the key without which nobody knows which record it is. */
  readonly key: readonly (readonly string[])[];
  readonly hasTerm: boolean;
}

/** The shape of a kind's records, from its field table and key. */
export function shapeOf(kind: RecordKind): RowShape {
  const fields = fieldsOf(kind);
  const parts = RECORD_KINDS[kind].key.map((part) => part.split('|'));
  return {
    required: Object.keys(fields).filter((name) => fields[name]?.required === true),
    either: parts.find((part) => part.length > 1) ?? [],
    key: parts.filter((part) => part.length > 1 || part.every((name) => fields[name]?.required === true)),
    hasTerm: 'start_date' in fields,
  };
}

/** Whether nothing a record must have is missing and its dates are in order: true for nearly every row. */
export function isWhole(shape: RowShape, cells: MutableCells): boolean {
  for (const field of shape.required) if (cells[field] === undefined) return false;
  return hasEither(shape.either, cells) && !(shape.hasTerm && endsBeforeStart(cells));
}

/** Whether one of the fields is reported; true where there is nothing to choose from. */
export function hasEither(fields: readonly string[], cells: MutableCells): boolean {
  if (fields.length === 0) return true;
  for (const field of fields) if (cells[field] !== undefined) return true;
  return false;
}

/** Dates are `YYYY-MM-DD`, so they compare as text. */
export function endsBeforeStart(cells: MutableCells): boolean {
  const { start_date: start, end_date: end } = cells;
  return typeof start === 'string' && typeof end === 'string' && end < start;
}

/** Whether the record can be told from others. */
export function hasUsableKey(shape: RowShape, cells: MutableCells): boolean {
  return shape.key.every((part) => hasEither(part, cells));
}
