import { printOrigin } from '../model/origin.ts';
import { keyOf, originOf, RECORD_KINDS, type RecordKind, type Row } from '../model/record.ts';
import { FirstWithKey } from './first-with-key.ts';
import { keyNumbers } from './key-numbers.ts';
import type { Problems } from './problems.ts';
import { firstDifference } from './same-record.ts';

/** The rows without those that say the same twice; two that say different things under one key are an error. */
export function withoutRepeats(
  kind: RecordKind,
  rows: readonly Row[],
  isDoubtful: (row: Row) => boolean,
  problems: Problems,
): readonly Row[] {
  const table = new FirstWithKey(keyNumbers(kind, rows));
  const repeated = new Set<Row>();
  for (let index = 0; index < rows.length; index++) {
    const at = table.firstOf(index);
    if (at === index) continue;
    const first = rows[at];
    const row = rows[index];
    if (first === undefined || row === undefined || isDoubtful(first) || isDoubtful(row)) continue;
    report(kind, first, row, problems);
    repeated.add(row);
  }
  return repeated.size === 0 ? rows : rows.filter((row) => !repeated.has(row));
}

function report(kind: RecordKind, first: Row, second: Row, problems: Problems): void {
  const field = firstDifference(first, second);
  const what = `${RECORD_KINDS[kind].singular} "${keyOf(second)}"`;
  const where = printOrigin(originOf(first, null));
  if (field === null) {
    problems.add({
      severity: 'warning',
      code: 'records/repeated-record',
      message: `the ${what} already stands at ${where} with the same content, and counts once`,
      hint: 'delete one of the two',
      origin: originOf(second, null),
    });
    return;
  }
  problems.add({
    severity: 'error',
    code: 'records/conflicting-records',
    message: `the ${what} already stands at ${where} with another "${field}"; one record a key was expected`,
    hint: `keep the right one, or tell them apart by ${RECORD_KINDS[kind].key.join(', ').replaceAll('|', ' or ')}`,
    origin: originOf(second, field),
  });
}
