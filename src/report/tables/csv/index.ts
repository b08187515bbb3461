import type { Result } from '../../../model/result.ts';
import type { Write } from '../../format.ts';
import type { Table } from '../table.ts';
import { BYTE_ORDER_MARK, csvRow } from './cell.ts';

/** Writes one table as a CSV file that a spreadsheet opens without harm and a program reads without guessing. */
export function csvOf({ columns, rows }: Table): Write {
  return async function* reportCsv(result: Result): AsyncGenerator<string> {
    yield `${BYTE_ORDER_MARK}${csvRow(columns.map(({ name }) => name))}`;
    let chunk = '';
    for (const cells of rows(result)) {
      chunk += csvRow(cells);
      // A write a row would be most of the time over 60,000 rows.
      if (chunk.length < 65_536) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  };
}
