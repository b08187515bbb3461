import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { SORTS } from '../../src/model/sort.ts';
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

// Every part a report can have at once: unsure links, rows of no LEA, diagnostics, gates, notes.
const place = { kind: 'placements', key: 'TRI07 / 2025-26 / Alisal', cds: null, name: 'Alisal' };
const origin = { path: 'placements.csv', line: 4, column: null, field: null };
const EVERYTHING: Result = {
  ...REGION,
  diagnostics: PAIRED.diagnostics,
  gates: [{ gate: 'min-score 60', verdict: 'fail', why: 'Salinas City Elementary is at 9' }],
  unassigned: [{ kind: 'residency_grants', key: 'TRI09', why: 'its lead is no LEA of the directory', origin }],
  links: {
    ...{ total: 3, linked: 1, unsure: 2 },
    links: (['no-code', 'moved-code'] as const).map((method) => ({
      ...{
        left: { ...place, origin },
        right: null,
        verdict: 'unknown' as const,
        method,
        candidates: [{ ...place, score: 0.9 }],
      },
    })),
  },
  cases: REGION.cases.map((one) => ({ ...one, notes: ['residents left off the rows would not be noticed'] })),
};

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
    ['a region with every part a report has', EVERYTHING],
  ])('never acts on it, whatever the records of %s hold', async (_, result) => {
    const layout = fc.record({
      detail: fc.boolean(),
      sort: fc.constantFrom(...SORTS),
      width: fc.constantFrom(60, 120),
    });
    await fc.assert(
      fc.asyncProperty(hostileText, layout, async (hostile, options) => {
        const text = await textOf(reportText(withHostile(result, hostile), { ...OPTIONS, ...options }));
        return !ACTS_ON_A_TERMINAL.test(text);
      }),
      { numRuns: 40 },
    );
  });

  test('holds no colour but the report’s own', async () => {
    const own = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    await fc.assert(
      fc.asyncProperty(hostileText, async (hostile) => {
        const result = withHostile(EVERYTHING, hostile);
        const coloured = await textOf(reportText(result, { ...OPTIONS, colour: true }));
        return !ACTS_ON_A_TERMINAL.test(coloured.replace(own, ''));
      }),
      { numRuns: 20 },
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
