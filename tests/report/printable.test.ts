import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportDiagnostics } from '../../src/report/diagnostics.ts';
import type { ReportOptions } from '../../src/report/format.ts';
import { PLAIN_INK } from '../../src/report/ink.ts';
import { reportJson } from '../../src/report/json.ts';
import { printable } from '../../src/report/printable.ts';
import { reportText } from '../../src/report/text/index.ts';
import { DRAFT } from './sample/draft.ts';
import { withHostile } from './sample/hostile.ts';
import { PAIRED } from './sample/paired.ts';
import { REGION } from './sample/region.ts';
import { textOf } from './sample/text-of.ts';

const OPTIONS: ReportOptions = { width: 80, colour: false, detail: true, sort: 'county' };
const ACTS_ON_A_TERMINAL = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u;

const hostileCharacter = fc.constantFrom(
  ...['\u001b', '\u009b', '\u0007', '\b', '\r', '\n', '\t', '\0', '\u007f', '\u0085', '\u2028', '\u2029'],
  ...['\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u061c', '\u200b', '\ufeff', '\u00ad', '\ud800'],
  ...['\u{e0041}', '[2J', '[31m', ']0;title', 'Ñ', '学', '👩‍🏫', ' ', 'a'],
);
const hostileText = fc.array(hostileCharacter, { maxLength: 12 }).map((characters) => characters.join(''));

describe('data on a terminal', () => {
  test.each([
    ['a name as it is', 'Peñasquitos — Año Nuevo, 学校', 'Peñasquitos — Año Nuevo, 学校'],
    ['a cell with a line break', 'Lincoln\nElementary', 'Lincoln Elementary'],
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a mark that turns text around', 'abc\u202ecba', 'abc\\u{202e}cba'],
    ['half a character', 'a\ud800', 'a\\u{d800}'],
    ['a hidden tag', '\u{e0041}', '\\u{e0041}'],
  ])('shows %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  test.each([
    ['one LEA', PAIRED],
    ['a draft', DRAFT],
    ['a region', REGION],
  ])('never acts on it, whatever the records of %s hold', async (_, result) => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (hostile) => {
        const text = await textOf(reportText(withHostile(result, hostile), OPTIONS));
        return !ACTS_ON_A_TERMINAL.test(text);
      }),
      { numRuns: 40 },
    );
  });

  test('never acts on it from a result file, which still reads back the same', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (hostile) => {
        const result = withHostile(PAIRED, hostile);
        const text = await textOf(reportJson(result));
        expect(JSON.parse(text)).toEqual(result);
        expect(text).not.toMatch(ACTS_ON_A_TERMINAL);
      }),
      { numRuns: 40 },
    );
  });

  test('never acts on it from a diagnostic', () => {
    fc.assert(
      fc.property(hostileText, (hostile) => {
        const [one] = PAIRED.diagnostics;
        const diagnostic = { ...withHostile(one, hostile), hint: hostile, excerpt: `code: ${hostile}\n      ^` };
        const text = [
          ...reportDiagnostics([diagnostic as typeof diagnostic & NonNullable<typeof one>], PLAIN_INK),
        ].join('');
        return !ACTS_ON_A_TERMINAL.test(text);
      }),
    );
  });
});
