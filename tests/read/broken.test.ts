import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printOrigin } from '../../src/model/origin.ts';
import { readSources } from '../../src/read/read-sources.ts';
import { NO_SHEETS } from './no-sheets.ts';

const BROKEN = fileURLToPath(new URL('broken', import.meta.url));

async function read(path: string) {
  const { sources } = await readSources([path], { cwd: BROKEN, stdin: Readable.from([]) });
  const lines: number[] = [];
  let documents = 0;
  const visitor = {
    ...NO_SHEETS,
    row: (_: readonly string[], line: number) => lines.push(line),
    document: () => documents++,
  };
  const ends = [];
  for (const source of sources) ends.push(await source.read(visitor));
  return { diagnostics: ends.flatMap(({ diagnostics }) => diagnostics), lines, documents };
}

describe('a file that cannot be read to its end is told where', () => {
  it.each([
    ['empty.csv', 'empty.csv read/empty-file'],
    ['blank-lines.yaml', 'blank-lines.yaml read/empty-file'],
    ['unclosed-quote.csv', 'unclosed-quote.csv:3:3 read/unclosed-quote'],
    ['unclosed-quote-then-quoted.csv', 'unclosed-quote-then-quoted.csv:2:6 read/unclosed-quote'],
    ['stray-quote.csv', 'stray-quote.csv:2:6 read/stray-quote'],
    ['utf-32.csv', 'utf-32.csv read/encoding'],
    ['no-character.csv', 'no-character.csv:4 read/encoding'],
    ['two-encodings.csv', 'two-encodings.csv:3 read/encoding'],
    ['cut-in-a-character.csv', 'cut-in-a-character.csv:3 read/encoding'],
    ['spreadsheet.csv', 'spreadsheet.csv read/not-text'],
    ['zeros.csv', 'zeros.csv read/not-text'],
    ['stray-zero.csv', 'stray-zero.csv:3 read/not-text'],
    ['photo.csv', 'photo.csv read/not-text'],
    ['indentation.yaml', 'indentation.yaml:2:15 read/yaml-syntax'],
    ['tab.yaml', 'tab.yaml:2:1 read/yaml-syntax'],
    ['unclosed-quote.yaml', 'unclosed-quote.yaml:2:15 read/yaml-syntax'],
    ['json-lines.json', 'json-lines.json:2:1 read/yaml-syntax'],
    ['bare-star.yaml', 'bare-star.yaml:3:16 read/yaml-syntax'],
    ['open-bracket.yaml', 'open-bracket.yaml:4:1 read/yaml-syntax'],
    ['duplicate-key.yaml', 'duplicate-key.yaml:4:5 read/duplicate-key'],
    ['alias-bomb.yaml', 'alias-bomb.yaml:2:8 read/yaml-alias'],
    ['deep-brackets.json', 'deep-brackets.json:1 read/too-deep'],
    ['deep-indentation.yaml', 'deep-indentation.yaml:102 read/too-deep'],
    ['list-as-key.yaml', 'list-as-key.yaml:1:3 read/yaml-syntax'],
  ])('%s', async (file, expected) => {
    const { diagnostics } = await read(file);
    const [first] = diagnostics;
    expect(`${first?.origin ? printOrigin(first.origin) : ''} ${first?.code}`).toBe(expected);
    expect(first?.severity).toBe('error');
    expect(first?.hint).not.toBe('');
  });
});

it('rows before an unclosed quote are read with their lines', async () => {
  expect((await read('unclosed-quote.csv')).lines).toEqual([1, 2]);
});

it.each([
  ['json-lines.json', 'one JSON document'],
  ['bare-star.yaml', 'in quotes: "*"'],
  ['unclosed-quote.yaml', 'close the quote'],
])('the hint for %s says what to do', async (file, expected) => {
  expect((await read(file)).diagnostics[0]?.hint).toContain(expected);
});

it('a YAML slip is shown with its line and a caret', async () => {
  const { diagnostics } = await read('indentation.yaml');
  expect(diagnostics[0]?.excerpt).toBe('  - grant_id: 2023TRI01\n              ^');
});
