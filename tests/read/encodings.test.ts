import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drain, inPieces, utf16, windows1252 } from './draining.ts';

const HEADER = 'grant_id,school_year,site_cds,site_name,residents\n';
/** Real schools of Los Angeles County. */
const TABLE = `${HEADER}2023TRI01,2025-26,19646591930361,La Cañada High,2\n2023TRI01,2025-26,19650941934462,José’s “Academy” – West,1\n`;
const MARK = '\ufeff';

const encoded = (name: string) => readFile(new URL(`encoded/${name}`, import.meta.url));
const sites = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells[3]);

describe('a table reads the same in any encoding', () => {
  it.each([
    ['UTF-8', Buffer.from(TABLE), []],
    ['UTF-8 with a mark', Buffer.from(MARK + TABLE), []],
    ['UTF-16 from Excel', utf16(MARK + TABLE, 'le'), []],
    ['UTF-16, big end first', utf16(MARK + TABLE, 'be'), []],
    ['UTF-16 without a mark', utf16(TABLE, 'le'), ['note read/decoded places.csv']],
    ['UTF-16 without a mark, big end first', utf16(TABLE, 'be'), ['note read/decoded places.csv']],
    ['Windows-1252', windows1252(TABLE), ['warning read/decoded places.csv:2:4']],
  ])('%s, however its bytes arrive', async (_, bytes, expected) => {
    for (const size of [1, 2, 3, 7, 64, 65, bytes.length]) {
      const { rows, lines, told, sha256 } = await drain('places.csv', inPieces(bytes, size));
      expect(sites(rows)).toEqual(['site_name', 'La Cañada High', 'José’s “Academy” – West']);
      expect(lines).toEqual([1, 2, 3]);
      expect(told).toEqual(expected);
      expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it.each([
    ['utf-16.csv', ['note read/delimiter utf-16.csv']],
    ['utf-16-unmarked.csv', ['note read/decoded utf-16-unmarked.csv']],
    ['windows-1252.csv', ['warning read/decoded windows-1252.csv:3:3']],
  ])('the file %s', async (name, expected) => {
    const { rows, told } = await drain(name, [await encoded(name)]);
    expect(rows[0]?.[0]).toBe('grant_id');
    expect(rows.length).toBeGreaterThan(1);
    expect(told).toEqual(expected);
  });
});

describe('Windows-1252', () => {
  it('is told once with a count, a word to check and the first lines', async () => {
    const names = ['Cañada', 'Peña', 'Núñez', 'Muñoz'];
    const text = HEADER + names.map((name, index) => `2023TRI01,2025-26,1964659193036${index},${name},1\n`).join('');
    const { diagnostics } = await drain('places.csv', [windows1252(text)]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '5 characters were read as Windows-1252, such as "Cañada" (lines 2, 3, 4 and on); UTF-8 was expected',
    ]);
  });

  it('may begin in the last row of a long file', async () => {
    const plain = `${'2023TRI01,2025-26,19646591930361,Lincoln,2\n'.repeat(5000)}`;
    const bytes = windows1252(`${HEADER}${plain}2023TRI01,2025-26,19646591930361,La Cañada,2\n`);
    const { rows, told } = await drain('places.csv', inPieces(bytes, 64 * 1024));
    expect(rows).toHaveLength(5002);
    expect(sites(rows).at(-1)).toBe('La Cañada');
    expect(told).toEqual(['warning read/decoded places.csv:5002:4']);
  });

  it('may end in a letter that begins a character of UTF-8', async () => {
    const { rows, told } = await drain('places.csv', [windows1252('lea_cds,lea_name\n43696660000000,San José')]);
    expect(rows[1]?.[1]).toBe('San José');
    expect(told).toEqual(['warning read/decoded places.csv:2:2']);
  });

  it('is told by a word that can be checked, however long the cell it stands in', { timeout: 5000 }, async () => {
    const text = `lea_cds,evidence\n1,– ${'x'.repeat(900_000)} Muñoz – p. 4\n`;
    const { diagnostics } = await drain('places.csv', [windows1252(text)]);
    expect(diagnostics[0]?.message).toContain('3 characters were read as Windows-1252, such as "Muñoz" (line 2)');
  });

  it('and UTF-8 in one file, whichever is first, is an error that names both lines', async () => {
    const row = (name: string) => `2023TRI01,2025-26,19646591930361,${name},2\n`;
    const plain = Buffer.from(HEADER + row('Lincoln'));
    const utf8 = Buffer.from(row('La Cañada'));
    const latin = windows1252(row('Peña Blanca'));
    for (const size of [1, 5, 64, 1000]) {
      const first = await drain('places.csv', inPieces(Buffer.concat([plain, utf8, latin]), size));
      expect(first.diagnostics.map(({ message }) => message)).toEqual([
        'the file is in two encodings: a character here is not UTF-8, one on line 3 is UTF-8; one encoding was expected',
      ]);
      expect([first.rows.length, first.told]).toEqual([3, ['error read/encoding places.csv:4']]);
      const second = await drain('places.csv', inPieces(Buffer.concat([plain, latin, utf8]), size));
      expect(second.diagnostics.map(({ message }) => message)).toEqual([
        'the file is in two encodings: a character here is UTF-8, one on line 3 is not; one encoding was expected',
      ]);
      expect([second.rows.length, second.told]).toEqual([3, ['error read/encoding places.csv:4']]);
    }
  });

  it('names of any letters read as they were written, in any chunks', async () => {
    const letter = fc.constantFrom(...'abcXYZ -.', ...'áéíóúñüÑÉç', '’', '–', '“');
    const name = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => `N${letters.join('')}N`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 90 }),
        async (names, size) => {
          const text = HEADER + names.map((each) => `2023TRI01,2025-26,19646591930361,${each},1\n`).join('');
          const { rows, told } = await drain('places.csv', inPieces(windows1252(text), size));
          expect(sites(rows).slice(1)).toEqual(names);
          const isPlain = names.every((each) => /^[ -~]*$/.test(each));
          expect(told.map((each) => each.split(' ')[1])).toEqual(isPlain ? [] : ['read/decoded']);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('text that was garbled before', () => {
  it.each([
    ['La CaÃ±ada', 1],
    ['Oâ€™Farrell', 1],
    ['La Ca\ufffdada \ufffd', 2],
    ['São João', 0],
    ['CAFÉ’S', 0],
    ['Ângela Ávila â la', 0],
    ['Â·', 1],
  ])('"%s" holds %i such characters', async (name, count) => {
    const { diagnostics, rows } = await drain('places.csv', [Buffer.from(`lea_cds,lea_name\n1,${name}\n`)]);
    expect(rows[1]?.[1]).toBe(name);
    const message = diagnostics.map((each) => `${each.severity} ${each.message}`).join('');
    if (count === 0) expect(message).toBe('');
    else expect(message).toMatch(new RegExp(`^warning ${count} character.* garbled before .*\\(line 2\\)`));
  });
});

describe('a YAML file', () => {
  const yaml = 'residency_grants:\n  - grant_id: 2023TRI01\n    lead_lea_name: La Cañada Unified\n';
  it.each([
    ['in UTF-16', utf16(MARK + yaml, 'le'), []],
    ['in Windows-1252', windows1252(yaml), ['warning read/decoded grants.yaml:3:25']],
    ['garbled', Buffer.from(yaml.replace('ñ', 'Ã±')), ['warning read/garbled grants.yaml:3:25']],
    ['in no encoding', Buffer.from(yaml.replace('ñ', '\x81'), 'latin1'), ['error read/encoding grants.yaml:3']],
    ['with a zero', Buffer.from(yaml.replace('ñ', '\0')), ['error read/not-text grants.yaml:3']],
  ])('%s', async (_, bytes, expected) => {
    expect((await drain('grants.yaml', [bytes])).told).toEqual(expected);
    expect((await drain('-', inPieces(bytes, 5))).told.map((each) => each.split(' ')[1])).toEqual(
      expected.map((each) => each.split(' ')[1]),
    );
  });
});
