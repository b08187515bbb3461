import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Result } from '../../../model/result.ts';
import { ABOUT_TABLE } from '../about.ts';
import { DIAGNOSTICS_TABLE } from '../diagnostics.ts';
import { GAPS_TABLE } from '../gaps.ts';
import { INPUTS_TABLE } from '../inputs.ts';
import { LEAS_TABLE } from '../leas.ts';
import { LINKS_TABLE } from '../links.ts';
import { RULES_TABLE } from '../rules.ts';
import { SITES_TABLE } from '../sites.ts';
import type { Table } from '../table.ts';
import { TO_DO_TABLE } from '../to-do.ts';
import { WAIVERS_TABLE } from '../waivers.ts';
import { partsOf, sheetPath } from './parts.ts';
import { sheetXml } from './sheet.ts';

/** The sheets of a workbook, first what it is, then from the LEAs down to what was read. */
export const SHEETS: readonly Table[] = [
  ABOUT_TABLE,
  LEAS_TABLE,
  RULES_TABLE,
  GAPS_TABLE,
  TO_DO_TABLE,
  SITES_TABLE,
  LINKS_TABLE,
  WAIVERS_TABLE,
  INPUTS_TABLE,
  DIAGNOSTICS_TABLE,
];

// Same result, same bytes: a day of no meaning, which DOS time writes alike in every time zone.
const ENTRY = { mtime: new Date(2000, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Writes every table as a sheet of a workbook; rows are made as they are packed. */
export async function* reportXlsx(result: Result): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  // A PassThrough, which the types tell less of.
  const packed = zip.outputStream as Readable;
  zip.on('error', (error) => packed.destroy(error));
  for (const { path, xml } of partsOf(SHEETS.map(({ title }) => title))) zip.addBuffer(Buffer.from(xml), path, ENTRY);
  for (const [at, table] of SHEETS.entries()) {
    zip.addReadStreamLazy(sheetPath(at + 1), ENTRY, (open) => open(null, Readable.from(sheetXml(table, result))));
  }
  zip.end();
  yield* packed;
}
