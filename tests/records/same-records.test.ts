import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { RECORD_KIND_NAMES } from '../../src/model/record.ts';
import type { Delimiter } from '../../src/model/source.ts';
import { sourceOf } from '../../src/read/source.ts';
import { readRecords } from '../../src/records/read-records.ts';
import { drain, inPieces, utf16, windows1252 } from '../read/draining.ts';
import { brief, cellsIn } from './reading.ts';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const REGION = readdirSync(path('fixtures/region')).filter((name) => name.endsWith('.csv'));
const CUT = 'fixtures/directory/cde-directory-2026-cut.csv';
const WHOLE = path('../shared/data/cde_directory_2026.csv');

/** A comma-separated text with another sign between its cells, as a spreadsheet exports it. */
function separatedBy(text: string, by: Delimiter): string {
  const rows: string[][] = parse(text, { relax_column_count: true });
  const cell = (each: string) => {
    // Amounts whose commas mark thousands are not typed so where semicolons separate.
    const typed = by === ';' && /^\$[\d,]+$/.test(each) ? each.replaceAll(',', '') : each;
    return /["\r\n]/.test(typed) || typed.includes(by) ? `"${typed.replaceAll('"', '""')}"` : typed;
  };
  return rows.map((cells) => `${cells.map(cell).join(by)}\r\n`).join('');
}

async function regionAs(written: (text: string) => Buffer) {
  const sources = REGION.map((name) => {
    const bytes = written(readFileSync(path(`fixtures/region/${name}`), 'utf8'));
    return sourceOf(name, null, () => Readable.from(inPieces(bytes, 1000)));
  });
  const { tables, diagnostics } = await readRecords(sources, { keepGoing: false, dropPersonalColumns: false });
  const lines = RECORD_KIND_NAMES.map((kind) => tables[kind].rows.map(({ line }) => line));
  return { cells: RECORD_KIND_NAMES.map((kind) => cellsIn(tables, kind)), lines, told: brief(diagnostics) };
}

describe('the region gives the same records, lines and warnings', () => {
  it.each<[string, Delimiter, (text: string) => Buffer, string | null]>([
    ['UTF-16 text with tabs, as Excel saves "Unicode Text"', '\t', (text) => utf16(`\ufeff${text}`, 'le'), null],
    ['semicolons', ';', (text) => Buffer.from(text), null],
    ['semicolons, as a first line "sep=;" says', ';', (text) => Buffer.from(`sep=;\r\n${text}`), null],
    ['bars', '|', (text) => Buffer.from(text), null],
    ['tabs in Windows-1252', '\t', windows1252, 'read/decoded'],
  ])('written with %s', async (_, by, encode, also) => {
    const plain = await regionAs((text) => Buffer.from(text));
    const other = await regionAs((text) => encode(separatedBy(text, by)));
    expect(other.cells).toEqual(plain.cells);
    const said = encode('').toString().startsWith('sep') ? 1 : 0;
    expect(other.lines).toEqual(plain.lines.map((lines) => lines.map((line) => line + said)));
    const told = other.told.filter((each) => !each.endsWith('read/delimiter'));
    expect(other.told.length - told.length).toBe(REGION.length);
    const beyond = told.filter((each) => also !== null && each.endsWith(also));
    const rest = told.filter((each) => !beyond.includes(each));
    expect(rest).toHaveLength(plain.told.length);
    expect(rest.map((each) => each.split(' ').at(-1))).toEqual(plain.told.map((each) => each.split(' ').at(-1)));
  });
});

describe('the school directory', () => {
  const check = async (text: string) => {
    const comma = await drain('directory.csv', [Buffer.from(text)]);
    const tab = await drain('pubschls.txt', inPieces(utf16(`\ufeff${separatedBy(text, '\t')}`, 'le'), 64 * 1024));
    expect(tab.rows).toEqual(comma.rows);
    expect(tab.lines).toEqual(comma.lines);
    expect([...comma.told, ...tab.told]).toEqual([]);
    return comma.rows.length;
  };

  it('gives the same rows as UTF-16 with tabs and as UTF-8 with commas', async () => {
    expect(await check(readFileSync(path(CUT), 'utf8'))).toBeGreaterThan(30);
  });

  it.skipIf(!existsSync(WHOLE))('does so whole, where it is at hand', async () => {
    expect(await check(readFileSync(WHOLE, 'utf8'))).toBe(14_933);
  });
});
