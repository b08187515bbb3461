import { Readable } from 'node:stream';
import { parseRequest, sheetRequest } from '../../src/read/request.ts';
import { sourceOf } from '../../src/read/source.ts';
import type { RecordOptions } from '../../src/records/options.ts';
import { type ReadRecords, readRecords } from '../../src/records/read-records.ts';
import { workbookOf } from '../workbooks/workbook.ts';

/** Reads one workbook under the name it is given, `KIND=PATH#Sheet` included. */
export function readSheets(
  argument: string,
  sheets: Parameters<typeof workbookOf>[0],
  options: Partial<RecordOptions> = {},
): Promise<ReadRecords> {
  const request = parseRequest(argument);
  if ('code' in request) throw new Error(request.message);
  const named = sheetRequest(request.path);
  const source = sourceOf(named?.path ?? request.path, request.kind, () => Readable.from([workbookOf(sheets)]), {
    only: named?.sheet ?? null,
    except: new Set(),
  });
  return readRecords([source], { keepGoing: false, dropPersonalColumns: false, ...options });
}
