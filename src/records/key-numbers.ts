import { RECORD_KINDS, type RecordKind, type Row } from '../model/record.ts';
import type { MutableCells } from './row-shape.ts';

/**
 * A number for each row's key, equal where keys are: numbers of the parts, combined like digits. Two hundred thousand
 * keys joined to text would cost more than reading the rows.
 */
export function keyNumbers(kind: RecordKind, rows: readonly Row[]): Float64Array {
  const numbers = new Float64Array(rows.length);
  let size = 1;
  for (const part of RECORD_KINDS[kind].key) {
    size = addPart(part.split('|'), rows, numbers, size);
  }
  return numbers;
}

/** Adds one part to every number and gives how many different numbers there may be now. */
function addPart(fields: readonly string[], rows: readonly Row[], numbers: Float64Array, size: number): number {
  const ordinals = new Map<unknown, number>();
  let last: unknown;
  let ordinal = -1;
  const parts = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const value = firstOf(fields, rows[index]);
    // Rows of one grant or site stand together.
    if (ordinal === -1 || value !== last) {
      const known = ordinals.get(value);
      ordinal = known ?? ordinals.size;
      if (known === undefined) ordinals.set(value, ordinal);
      last = value;
    }
    parts[index] = ordinal;
  }
  for (let index = 0; index < numbers.length; index++) {
    numbers[index] = (numbers[index] ?? 0) * ordinals.size + (parts[index] ?? 0);
  }
  const next = size * Math.max(1, ordinals.size);
  return next < MOST ? next : renumber(numbers);
}

/** Beyond this a number may not be whole any more once the next part is added. */
const MOST = 2 ** 31;

function firstOf(fields: readonly string[], row: Row | undefined): unknown {
  if (row === undefined) return undefined;
  const cells = row.cells as MutableCells;
  for (const field of fields) {
    const value = cells[field];
    if (value !== undefined) return value;
  }
  return undefined;
}

function renumber(numbers: Float64Array): number {
  const ordinals = new Map<number, number>();
  for (const [index, number] of numbers.entries()) {
    const known = ordinals.get(number);
    numbers[index] = known ?? ordinals.size;
    if (known === undefined) ordinals.set(number, ordinals.size);
  }
  return ordinals.size;
}
