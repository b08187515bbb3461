import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../../src/model/result.ts';
import { csvOf } from '../../../src/report/tables/csv/index.ts';
import { type Cell, tableOf } from '../../../src/report/tables/table.ts';
import { rowXml } from '../../../src/report/tables/xlsx/cell.ts';
import { reportXlsx, SHEETS } from '../../../src/report/tables/xlsx/index.ts';
import { sheetXml } from '../../../src/report/tables/xlsx/sheet.ts';
import { SMALL_COUNTS } from '../../../src/report/words.ts';
import { rowsOf } from '../../read/xlsx/rows.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD } from '../sample/held.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED } from '../sample/paired.ts';
import { resultOf } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';
import { PLAIN } from './options.ts';

async function bytesOf(result: Result): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of reportXlsx(result)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Cells without the empty ones at the end of a row, which neither kind of file tells apart from none. */
function trimmed(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

describe.each([
  ['a draft', DRAFT],
  ['one LEA', PAIRED],
  ['a region', REGION],
  ['one LEA held against a baseline', HELD],
  ['no LEA', resultOf([])],
])('the workbook of %s', (_, result) => {
  let bytes: Buffer;
  beforeAll(async () => {
    bytes = await bytesOf(result);
  });

  test('holds in every sheet what the CSV file of the table holds', async () => {
    const { sheets, stopped } = await rowsOf(bytes);
    expect(stopped).toBeNull();
    expect(Object.keys(sheets)).toEqual(SHEETS.map(({ title }) => title));
    for (const table of SHEETS) {
      const csv: string[][] = parse(await textOf(csvOf(table)(result, PLAIN)), { bom: true, record_delimiter: '\r\n' });
      const rows = (sheets[table.title] ?? []).map(([, ...cells]) => trimmed(cells));
      expect(rows).toEqual(csv.map((cells) => trimmed(cells)));
    }
  });

  test('is the same bytes every time', async () => {
    expect((await bytesOf(result)).equals(bytes)).toBe(true);
  });
});

const CONTROLS = '\u0000\u001b\ufffe';
const XML_TEXTS = [
  '</t></is></c>',
  ']]>',
  '&amp;',
  '"',
  '_x0041_',
  '_x005F_x0041_',
  ' led and trailed ',
  '=1+1',
  CONTROLS,
];

describe('a cell of a workbook', () => {
  test.each(XML_TEXTS)('%j is text and nothing else', async (hostile) => {
    const { sheets, stopped } = await rowsOf(await bytesOf(withHostile(DRAFT, hostile)));
    expect(stopped).toBeNull();
    const [, [, , , name] = []] = sheets.LEAs ?? [];
    expect(name).toMatch(/^Salinas City Elementary/);
    // What is no character is spelt out or replaced; all else stands as it was typed.
    if (hostile !== CONTROLS) expect(name).toBe(`Salinas City Elementary${hostile}`);
  });

  test('is legal XML whatever a record holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (text, number) => {
          const table = tableOf<readonly Cell[]>(
            'Any',
            [
              ['a', 9, ([one]) => one ?? null],
              ['b', 9, ([, two]) => two ?? null],
            ],
            () => [[text, number]],
          );
          const [cells = []] = table.rows(resultOf([]));
          const parser = new SaxesParser();
          const values: string[] = [];
          parser.on('error', (error) => {
            throw error;
          });
          parser.on('text', (value) => values.push(value));
          parser.write(rowXml(cells, 2)).close();
          expect(values.at(-1)).toBe(String(number));
        },
      ),
    );
  });

  test('keeps a number a number', () => {
    expect(rowXml([-0.5, null, '-0.5'], 3)).toBe(
      '<row r="3"><c r="A3"><v>-0.5</v></c><c r="C3" t="inlineStr"><is><t xml:space="preserve">-0.5</t></is></c></row>',
    );
  });
});

describe('a sheet', () => {
  const numbers = tableOf<number>('Numbers', [['number', 9, (row) => row]], () => Array(9).keys());

  test('keeps its headings in sight and filters by them', () => {
    const xml = [...sheetXml(numbers, resultOf([]))].join('');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('</sheetData><autoFilter ref="A1:A10"/></worksheet>');
  });

  test('that a spreadsheet would not take whole says where the rest is', () => {
    const xml = [...sheetXml(numbers, resultOf([]), 4)].join('');
    expect(xml.match(/<row /g)).toHaveLength(5);
    expect(xml).toContain('A sheet takes no more rows: write the table as CSV for the rest.');
  });
});

describe('the sheet about the workbook', () => {
  test('opens with the caution and ends with whose score it is', async () => {
    const { sheets } = await rowsOf(await bytesOf(PAIRED));
    const about = sheets.About ?? [];
    expect(about[1]?.slice(1)).toEqual(['Caution', SMALL_COUNTS]);
    expect(about.at(-1)?.[2]).toContain('not how good the schools are');
  });

  test('says of a gate on the score that it stops on proposals', async () => {
    const gates: Result['gates'] = [{ gate: 'min-score 70', verdict: 'fail', why: 'the score is under 62' }];
    const { sheets } = await rowsOf(await bytesOf({ ...PAIRED, gates }));
    expect(sheets.About?.flat()).toContain(
      'min-score 70: stops, the score is under 62. This gate stops on proposals, not law.',
    );
  });
});
