import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../../src/report/tables/csv/cell.ts';
import { csvOf } from '../../../src/report/tables/csv/index.ts';
import { GAPS_TABLE } from '../../../src/report/tables/gaps.ts';
import { LEAS_TABLE } from '../../../src/report/tables/leas.ts';
import { RULES_TABLE } from '../../../src/report/tables/rules.ts';
import { type Cell, type Table, tableOf } from '../../../src/report/tables/table.ts';
import { TO_DO_TABLE } from '../../../src/report/tables/to-do.ts';
import { DRAFT } from '../sample/draft.ts';
import { HELD } from '../sample/held.ts';
import { withHostile } from '../sample/hostile.ts';
import { PAIRED } from '../sample/paired.ts';
import { resultOf } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';
import { textOf } from '../sample/text-of.ts';
import { PLAIN } from './options.ts';

const SAMPLES = { draft: DRAFT, paired: PAIRED, region: REGION, held: HELD } as const;
const TABLES = { rules: RULES_TABLE, leas: LEAS_TABLE, gaps: GAPS_TABLE, todo: TO_DO_TABLE } as const;
const EACH = Object.entries(TABLES).flatMap(([name, table]) =>
  Object.entries(SAMPLES).map(([sample, result]) => ({ name, table, sample, result })),
);

/** The cells as a program reads them: an apostrophe that keeps a formula from being one taken off again. */
function readBack(text: string): string[][] {
  const rows: string[][] = parse(text, { bom: true, record_delimiter: '\r\n' });
  return rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@'\t\r\uff1d\uff0b\uff0d\uff20])/, '')));
}

function printed(cells: readonly Cell[]): string[] {
  return cells.map((cell) => (cell === null ? '' : String(cell)));
}

describe.each(EACH)('the $name table of $sample', ({ name, table, sample, result }) => {
  test('reads as expected', async () => {
    const text = await textOf(csvOf(table)(result, PLAIN));
    await expect(text).toMatchFileSnapshot(`../golden/tables/${sample}.${name}.csv`);
  });

  test('is read back cell by cell', async () => {
    const [heading, ...rows] = readBack(await textOf(csvOf(table)(result, PLAIN)));
    expect(heading).toEqual(table.columns.map((column) => column.name));
    expect(rows).toEqual([...table.rows(result)].map(printed));
  });
});

const HOSTILE = [
  '=cmd|" /C calc"!A0',
  '+1',
  '-1+1',
  '@SUM(1)',
  "'=1",
  '\t=1',
  '\r\n=1',
  '"',
  '",=1',
  '\u001b[2J',
  '\u202e',
];

describe('hostile records', () => {
  test.each(HOSTILE)('%j behind every text leaves the table as it was', async (hostile) => {
    for (const table of Object.values(TABLES)) {
      const before = [...table.rows(PAIRED)];
      const rows = readBack(await textOf(csvOf(table)(withHostile(PAIRED, hostile), PLAIN)));
      expect(rows).toHaveLength(before.length + 1);
      expect(rows.every((cells) => cells.length === table.columns.length)).toBe(true);
    }
  });

  test('hold no text that begins like a formula, and numbers as they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.constant(null))),
        (cells) => {
          const table = tableOf<readonly Cell[]>(
            'Any',
            cells.map((_, at) => [`c${at}`, 9, (row) => row[at] ?? null]),
            () => [cells],
          );
          const [row = []] = table.rows(resultOf([]));
          const [read = []] = parse(csvRow(row), { record_delimiter: '\r\n', relax_column_count: true }) as string[][];
          for (const [at, cell] of row.entries()) {
            if (typeof cell === 'number') expect(read[at]).toBe(String(cell));
            else expect(read[at] ?? '').not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/);
          }
        },
      ),
    );
  });

  test('a minus before a number is no formula, before a text it is one', () => {
    expect(csvRow([-0.5, '-0.5', 0, null, ''])).toBe("-0.5,'-0.5,0,,\r\n");
  });
});

describe('a table', () => {
  const oneCell = (text: string): Table => tableOf<string>('One', [['text', 9, (row) => row]], () => [text]);

  test('cuts a text no spreadsheet takes whole, and says so', () => {
    const [[cell] = []] = oneCell(`a${'🎓'.repeat(20_000)}`).rows(resultOf([]));
    expect(String(cell)).toMatch(/🎓… \(cut\)$/u);
    expect(String(cell).length).toBeLessThan(32_767);
  });

  test('leaves an empty text an empty cell', () => {
    expect([...oneCell('').rows(resultOf([]))]).toEqual([[null]]);
  });

  test('has a heading where there is no row', async () => {
    const text = await textOf(csvOf(TO_DO_TABLE)(resultOf([]), PLAIN));
    expect(text.startsWith('\ufeffcounty,lea_cds,lea_name,held_by')).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(1);
  });

  test('comes in chunks where it is long', async () => {
    const long = tableOf<number>('Long', [['text', 9, () => 'Alisal High '.repeat(100)]], () => Array(200).keys());
    const chunks: unknown[] = [];
    for await (const chunk of csvOf(long)(resultOf([]), PLAIN)) chunks.push(chunk);
    expect(chunks.length).toBeGreaterThan(2);
  });
});
