import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { reportGithub } from '../../src/report/github/index.ts';
import { annotateProblems } from '../../src/report/github/problems.ts';
import { reportJunit } from '../../src/report/junit/index.ts';
import { reportSarif } from '../../src/report/sarif/index.ts';
import { heardBy } from './github/runner.ts';
import { DRAFT } from './sample/draft.ts';
import { withHostile } from './sample/hostile.ts';
import { PAIRED } from './sample/paired.ts';
import { REGION } from './sample/region.ts';
import { textOf } from './sample/text-of.ts';

const RESULTS: readonly (readonly [string, Result])[] = [
  ['one LEA', PAIRED],
  ['a draft', DRAFT],
  ['a region', REGION],
];

const piece = fc.constantFrom(
  ...['\n', '\r', '\t', '\0', '\u001b[31m', '\u0085', '\u2028', '\u202e', '\u200b', '\ud800', '\ufffe', '\u{e0041}'],
  ...[
    '::error::',
    '::set-output name=a::',
    '::stop-commands::x',
    '##[add-mask]',
    '%0A::warning::',
    '%25',
    '%',
    ':',
    ',',
  ],
  ...[']]>', '<script>', '</failure>', '</pre>', '&lt;', '&#0;', '"', '[a](javascript:b)', '{0}', '\\', '=cmd|', '```'],
  ...['Ñ', '学', '👩‍🏫', ' ', 'a', 'x'.repeat(10_000)],
);
const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const ACTS_ON_A_TERMINAL = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u;
const RUNS = { numRuns: 25 };

describe.each(RESULTS)('hostile data in the records of %s', (_, result) => {
  test('starts no command in a GitHub log, and bends no property', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (hostile) => {
        const text = await textOf(reportGithub(withHostile(result, hostile)));
        expect(text).not.toMatch(ACTS_ON_A_TERMINAL);
        const heard = heardBy(text);
        for (const { command, properties } of heard) {
          expect(['error', 'warning', 'notice']).toContain(command);
          for (const key of Object.keys(properties)) expect(['file', 'line', 'col', 'title']).toContain(key);
        }
        expect(heard).toHaveLength(heardBy(await textOf(reportGithub(result))).length);
      }),
      RUNS,
    );
  });

  test('is text in a JUnit report, which stays the same tree', async () => {
    const plain = await treeOf(await textOf(reportJunit(result)));
    await fc.assert(
      fc.asyncProperty(hostileText, async (hostile) => {
        const text = await textOf(reportJunit(withHostile(result, hostile)));
        expect(text).not.toMatch(ACTS_ON_A_TERMINAL);
        expect(treeOf(text)).toEqual(plain);
      }),
      RUNS,
    );
  });

  test('is text in a SARIF log, which stays as many alerts', async () => {
    const count = (text: string) => JSON.parse(text).runs[0].results.length;
    const plain = count(await textOf(reportSarif(result)));
    await fc.assert(
      fc.asyncProperty(hostileText, async (hostile) => {
        const text = await textOf(reportSarif(withHostile(result, hostile)));
        expect(text).not.toMatch(ACTS_ON_A_TERMINAL);
        expect(count(text)).toBe(plain);
        for (const [, uri = ''] of text.matchAll(/"uri":"([^"]*)"/g)) expect(uri).toMatch(/^[\w\-.!~*'()%/]*$/);
      }),
      RUNS,
    );
  });
});

test('hostile data in what is wrong with the input starts no command either', () => {
  fc.assert(
    fc.property(hostileText, (hostile) => {
      const origin = { path: `a${hostile}.csv`, line: 3, column: 1, field: hostile };
      const one = { severity: 'error', code: 'records/not-a-count', message: hostile, hint: hostile, origin } as const;
      const heard = heardBy([...annotateProblems([one])].join(''));
      expect(heard.map(({ command }) => command)).toEqual(['error']);
    }),
  );
});

/** The names of the tags in their order; a reader of XML refuses what is no XML. */
function treeOf(text: string): string[] {
  const tags: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => void tags.push(name));
  parser.on('closetag', ({ name }) => void tags.push(`/${name}`));
  parser.write(text).close();
  return tags;
}
