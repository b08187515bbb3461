import type { CaseResult } from '../../model/result.ts';
import { codeInParts } from '../code-in-parts.ts';
import type { ColumnOf } from './table.ts';

/** County, code and name of a row's LEA: the first columns of every table about LEAs. */
export function leaColumns<Row>(leaOf: (row: Row) => CaseResult): readonly ColumnOf<Row>[] {
  return [
    ['county', 16, (row) => leaOf(row).lea.county],
    ['lea_cds', 18, (row) => codeInParts(leaOf(row).lea.cds)],
    ['lea_name', 32, (row) => leaOf(row).lea.name],
  ];
}
