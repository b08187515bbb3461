import { Readable } from 'node:stream';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { readWorkbook, type SheetChoice } from '../../../src/read/xlsx/workbook.ts';

/** What a visitor is handed of a workbook. */
export interface Handed {
  /** Sheet by sheet: row number and cells. */
  readonly sheets: Readonly<Record<string, readonly (readonly [line: number, ...cells: string[]])[]>>;
  readonly paths: readonly string[];
  readonly oddities: readonly Diagnostic[];
  readonly stopped: Diagnostic | null;
}

/** Reads a workbook's bytes as `sites.xlsx`. */
export async function rowsOf(bytes: Buffer, choice: Partial<SheetChoice> = {}, ending = '.xlsx'): Promise<Handed> {
  const sheets: Record<string, [number, ...string[]][]> = {};
  const paths: string[] = [];
  const oddities: Diagnostic[] = [];
  let rows: [number, ...string[]][] = [];
  const stopped = await readWorkbook(
    { path: `sites${ending}`, ending, bytes: Readable.from([bytes]) },
    { only: null, except: new Set(), ...choice },
    {
      sheet({ name, path }) {
        rows = [];
        sheets[name] = rows;
        paths.push(path);
      },
      sheetEnd: (told) => oddities.push(...told),
      row: (cells, line) => rows.push([line, ...cells]),
      document: () => undefined,
    },
  );
  return { sheets, paths, oddities, stopped };
}
