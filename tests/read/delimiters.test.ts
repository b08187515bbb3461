import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../src/model/source.ts';
import { drain, inPieces } from './draining.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Cells as spreadsheets write them: quoted where they hold the sign, a quote or a line break. */
function written(rows: readonly (readonly string[])[], by: Delimiter): string {
  const cell = (text: string) => (/["\r\n]/.test(text) || text.includes(by) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => `${cells.map(cell).join(by)}\n`).join('');
}

async function read(text: string, name = 'table.csv') {
  return drain(name, [Buffer.from(text)]);
}

describe('the sign between cells is told', () => {
  const HEADER = ['Grant', 'Site', 'Areas', 'Residents'];
  const ROWS = [
    ['2023TRI01', 'Lincoln Elementary', 'science;mathematics', '1,5'],
    ['2023TRI01', 'Oakland, Fremont High', 'bilingual', '2,0'],
    ['2024TRI07', 'La Cañada High', 'science;tk', '2,5'],
  ];
  it.each(DELIMITERS)('%j below title rows and blank rows', async (by) => {
    const table = [['Placements of the region, as of June; draft'], [''], HEADER, ...ROWS];
    const { rows, by: told, lines } = await read(written(table, by));
    expect(told).toBe(by);
    expect(rows).toEqual(table);
    expect(lines).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['a comma file whose every row holds a list', 'grant,areas\nTRI24,a;b\nTRI25,c;d\n', ','],
    ['a comma file with a list in its heading', 'grant,areas (a; b),year\nTRI24,a;b,1\nTRI25,c;d,2\n', ','],
    ['a comma file some of whose rows are ragged', 'a,b,c,d\n1,x;y,3,4\n1,x;y,3,4,5\n1,x;y,3,4,5\n1,x;y,3\n', ','],
    [
      'a semicolon file of addresses',
      'code;name;at\n1;Mills;1 Oak St, Fresno, CA\n2;Mission;2 Elm St, Fresno, CA\n',
      ';',
    ],
    ['a semicolon file of decimal commas', 'site;fte;upp\nLincoln;1,5;82,5\nFremont;2,5;86,4\n', ';'],
    ['a semicolon file below a title', 'Sites, draft\nsite;fte\nLincoln;1,5\nFremont;2,5\n', ';'],
    ['a header of semicolons alone', 'grant_id;program;lead_lea_cds\n', ';'],
    ['a tab file with commas in its names', 'code\tname\n1\tUnified, Oakland\n2\tUnified, Fresno\n', '\t'],
    ['one column', 'lea_cds\n01612590000000\n', ','],
  ])('%s', async (_, text, expected) => {
    expect((await read(text)).by).toBe(expected);
  });

  it.each([
    [
      'sep=;\r\na;b\r\n"x;y";2\r\n',
      ';',
      [
        ['a', 'b'],
        ['x;y', '2'],
      ],
    ],
    [
      '"sep=|"\na|b\nx,y|2\n',
      '|',
      [
        ['a', 'b'],
        ['x,y', '2'],
      ],
    ],
    [
      '\ufeffSEP=,\na,b\nx;y,2\n',
      ',',
      [
        ['a', 'b'],
        ['x;y', '2'],
      ],
    ],
  ])('%j says so itself, and its rows keep their lines', async (text, by, expected) => {
    const file = await read(text);
    expect([file.by, file.rows, file.lines]).toEqual([by, expected, [2, 3]]);
  });

  it.each([
    ['sites.csv', 'a\tb\n1\t2\n', ['note read/delimiter sites.csv']],
    ['sites.tsv', 'a\tb\n1\t2\n', []],
    ['sites.TAB', 'a\tb\n1\t2\n', []],
    ['pubschls.txt', 'a\tb\n1\t2\n', []],
    ['sites.txt', 'a,b\n1,2\n', []],
    ['sites.tsv', 'a,b\n1,2\n', ['note read/delimiter sites.tsv']],
    ['-', 'a;b\n1;2\n', ['note read/delimiter -']],
  ])('%s is told of where its name says otherwise', async (name, text, expected) => {
    expect((await read(text, name)).told).toEqual(expected);
  });

  it('a quote inside a cell between tabs is a quote', async () => {
    const text = 'CDSCode\tSchool\n1\t"Bud" Carson Middle\n2\tR. H. "Bob" Dana\n3\t"Mills, ""High"""\n';
    const { rows, told } = await read(text, 'pubschls.txt');
    expect(rows.map(([, name]) => name)).toEqual([
      'School',
      '"Bud" Carson Middle',
      'R. H. "Bob" Dana',
      'Mills, "High"',
    ]);
    expect(told).toEqual([]);
  });

  it('one note says which', async () => {
    expect((await read('a;b\n1;2\n')).diagnostics[0]?.message).toBe(
      'read as semicolon-separated: semicolons stand between the cells, not commas',
    );
  });
});

describe('any table of believable cells', () => {
  const word = fc.constantFrom(
    'Lincoln',
    'Oakland, Unified',
    'a;b',
    'science; tk',
    'x|y',
    '1,5',
    '1.234,56',
    '82.5',
    '',
  );
  const free = fc.string({ maxLength: 10, unit: fc.constantFrom(...'abc 019,;|".-\n') });
  const code = fc.integer({ min: 10_000_000, max: 58_000_000 }).map((number) => `0${number}30617`);
  const heading = fc.constantFrom(
    'Site',
    'CDS Code',
    'Areas',
    'UPP (%)',
    'Name of school',
    'FTE',
    'Residents, projected',
  );
  const title = fc.constantFrom('Placements of the region', 'Report, draft', 'Sites; 2026', 'as of June 30, 2026');
  const table = fc.integer({ min: 3, max: 7 }).chain((width) =>
    fc.record({
      titles: fc.array(title, { maxLength: 2 }),
      header: fc.uniqueArray(heading, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(fc.oneof(word, free, code), { minLength: width, maxLength: width }), {
        minLength: 2,
        maxLength: 12,
      }),
    }),
  );

  it('written with any sign reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.integer({ min: 1, max: 200 }),
        async (made, by, size) => {
          const rows = [...made.titles.map((each) => [each]), made.header, ...made.rows];
          const { rows: back, by: told } = await drain('-', inPieces(Buffer.from(written(rows, by)), size));
          expect(told).toBe(by);
          expect(back).toEqual(rows);
        },
      ),
      { numRuns: 400 },
    );
  });
});
