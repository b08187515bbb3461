import type { CellValue } from '../model/field.ts';
import type { RecordKind, Row } from '../model/record.ts';
import { cellOf, fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS } from '../model/record.ts';

const KEYS: ReadonlyMap<RecordKind, readonly (readonly string[])[]> = new Map(
  RECORD_KIND_NAMES.map((kind) => [kind, RECORD_KINDS[kind].key.map((part) => part.split('|'))]),
);

/** Code unit order: the same on every machine and in every language. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The one order of records of a kind: by key, then by content, never by where they were read. */
export function compareRows(left: Row, right: Row): number {
  for (const part of KEYS.get(left.kind) ?? []) {
    const order = compareText(keyText(left, part), keyText(right, part));
    if (order !== 0) return order;
  }
  for (const field in fieldsOf(left.kind)) {
    const order = compareText(textOf(cellOf(left, field)), textOf(cellOf(right, field)));
    if (order !== 0) return order;
  }
  return 0;
}

/** The rows in the one order; the same array where they are in it already. */
export function inOrder<K extends RecordKind>(
  rows: readonly Row<K>[],
  compare: (left: Row<K>, right: Row<K>) => number = compareRows,
): readonly Row<K>[] {
  return isInOrder(rows, compare) ? rows : rows.toSorted(compare);
}

/** Whether no row comes before the one above it. */
export function isInOrder<K extends RecordKind>(
  rows: readonly Row<K>[],
  compare: (left: Row<K>, right: Row<K>) => number,
): boolean {
  let last: Row<K> | undefined;
  for (const row of rows) {
    if (last !== undefined && compare(last, row) > 0) return false;
    last = row;
  }
  return true;
}

function keyText(row: Row, part: readonly string[]): string {
  for (const field of part) {
    const cell = cellOf(row, field);
    if (cell !== undefined) return textOf(cell);
  }
  return '';
}

function textOf(cell: CellValue | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return JSON.stringify(cell);
  return String(cell);
}
