import type { CellValue } from '../model/field.ts';
import { cellOf, fieldsOf, type Row } from '../model/record.ts';

/** The first field in which two records of one kind differ, or null where they are the same. */
export function firstDifference(left: Row, right: Row): string | null {
  for (const field of Object.keys(fieldsOf(left.kind))) {
    if (!isSameCell(cellOf(left, field), cellOf(right, field))) return field;
  }
  return null;
}

function isSameCell(left: CellValue | undefined, right: CellValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  if ('low' in left || 'low' in right) {
    return 'low' in left && 'low' in right && left.low === right.low && left.high === right.high;
  }
  return left.length === right.length && left.every((entry, index) => entry === right[index]);
}
