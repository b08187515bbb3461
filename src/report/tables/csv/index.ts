import type { Result } from '../../../model/result.ts';
import type { Write } from '../../format.ts';
import type { Table } from '../table.ts';
import { BYTE_ORDER_MARK, csvRow } from './cell.ts';

const MASKED_COLUMN = 'counts_of_10_people_or_fewer_masked';

/** Writes one table as a CSV file that a spreadsheet opens without harm and a program reads without guessing. */
export function csvOf({ columns, rows }: Table): Write {
  return async function* reportCsv(result: Result): AsyncGenerator<string> {
    // A file of rows has no first line but its headings: they say that counts are masked.
    const masked = result.masked !== undefined;
    const names = columns.map(({ name }) => name);
    yield `${BYTE_ORDER_MARK}${csvRow(masked ? [...names, MASKED_COLUMN] : names)}`;
    let chunk = '';
    for (const cells of rows(result)) {
      chunk += csvRow(masked ? [...cells, 'yes'] : cells);
      // A write a row would be most of the time over 60,000 rows.
      if (chunk.length < 65_536) continue;
      yield chunk;
      chunk = '';
    }
    if (chunk !== '') yield chunk;
  };
}
