import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delimiter } from '../../../src/model/source.ts';
import { cutRows } from '../../../src/read/csv/cut-rows.ts';
import { RowParser } from '../../../src/read/csv/row-parser.ts';
import { TableRows } from '../../../src/read/csv/table-rows.ts';

interface Read {
  readonly rows: (readonly [line: number, cells: readonly string[]])[];
  readonly stopped: string | null;
}

/** What csv-parse makes of a whole text. */
async function parsed(text: Buffer, by: Delimiter): Promise<Read> {
  const rows: Read['rows'] = [];
  const parser = await RowParser.begin('placements.csv', by, 1, (cells, line) => rows.push([line, cells]));
  await parser.write(text);
  await parser.end();
  return { rows, stopped: JSON.stringify(parser.stopped) };
}

/** The same text, come in chunks and cut in pieces; and what its pieces are like. */
async function readInPieces(text: Buffer, by: Delimiter, chunkBytes: number, pieceBytes: number) {
  const rows: Read['rows'] = [];
  const table = new TableRows('placements.csv', by, 1, (cells, line) => rows.push([line, cells]));
  let plain = 0;
  for await (const piece of cutRows(inChunks(text, chunkBytes), by === '\t', pieceBytes)) {
    if (piece.endsRow && !piece.hasQuotes) plain++;
    await table.write(piece);
    if (table.stopped !== null) break;
  }
  await table.end();
  return { read: { rows, stopped: JSON.stringify(table.stopped) }, plain };
}

async function* inChunks(text: Buffer, bytes: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < text.length; at += bytes) yield text.subarray(at, at + bytes);
}

const delimiters = fc.constantFrom<Delimiter>(',', ';', '\t', '|');
const signs = fc.constantFrom('a', 'é', ' ', '"', '\n', '\r', '\r\n', ',', ';', '\t', '|', '1');
const cells = fc.oneof(
  { arbitrary: fc.constantFrom('', 'Mills', 'La Cañada High', '2-4'), weight: 12 },
  { arbitrary: fc.array(signs, { maxLength: 6 }).map((all) => all.join('')), weight: 1 },
);
const lineEnds = fc.constantFrom('\n', '\r\n', '\r');

/** Tables as programs write them: a cell stands in quotes where it must, and now and then where it need not. */
const soundTables = fc
  .tuple(
    delimiters,
    lineEnds,
    fc.array(fc.array(fc.tuple(cells, fc.integer({ min: 0, max: 15 })), { minLength: 1, maxLength: 4 }), {
      maxLength: 12,
    }),
  )
  .map(([by, end, rows]) => {
    const cellOf = ([cell, draw]: [string, number]) =>
      draw === 0 || /["\r\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    return { by, text: rows.map((row) => row.map(cellOf).join(by) + end).join('') };
  });

/** Anything: quotes that open nothing or are never closed, line ends of all sorts in one file. */
const anyTables = fc
  .tuple(delimiters, fc.array(fc.oneof(cells, fc.constantFrom(',', ';', '\t', '\n', '\r', '\r\n')), { maxLength: 60 }))
  .map(([by, all]) => ({ by, text: all.join('') }));

const sizes = fc.integer({ min: 1, max: 40 });

describe('a table read in pieces', () => {
  it.each([
    ['written by programs', soundTables],
    ['written by anybody', anyTables],
  ])('has the rows, lines and mistakes csv-parse finds in the whole: tables %s', async (_, tables) => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(tables, sizes, sizes, async ({ by, text }, chunkBytes, pieceBytes) => {
        const bytes = Buffer.from(text);
        const inPieces = await readInPieces(bytes, by, chunkBytes, pieceBytes);
        plain += inPieces.plain;
        expect(inPieces.read).toEqual(await parsed(bytes, by));
      }),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('ends, where its text stops short, in the row csv-parse says, which is not read', async () => {
    await fc.assert(
      fc.asyncProperty(soundTables, fc.nat(), sizes, sizes, async ({ by, text }, at, chunkBytes, pieceBytes) => {
        const short = Buffer.from(text).subarray(0, at % (Buffer.byteLength(text) + 1));
        const [whole, inPieces]: [Read['rows'], Read['rows']] = [[], []];
        const parser = await RowParser.begin('placements.csv', by, 1, (cells, line) => whole.push([line, cells]));
        await parser.write(short);
        const table = new TableRows('placements.csv', by, 1, (cells, line) => inPieces.push([line, cells]));
        for await (const piece of cutRows(inChunks(short, chunkBytes), by === '\t', pieceBytes))
          await table.write(piece);
        expect(await table.cut()).toBe(await parser.cut((cells, line) => whole.push([line, cells])));
        expect(inPieces).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read without a parser where it holds no quote', async () => {
    const text = Buffer.from('grant_id,site_name\nTRI1,Fremont High\n\nTRI1,Castlemont High\n');
    const { read, plain } = await readInPieces(text, ',', 20, 20);
    expect(plain).toBe(3);
    expect(read.rows).toEqual([
      [1, ['grant_id', 'site_name']],
      [2, ['TRI1', 'Fremont High']],
      [3, ['']],
      [4, ['TRI1', 'Castlemont High']],
    ]);
  });
});
