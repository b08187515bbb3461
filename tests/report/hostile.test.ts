import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import type { Format, ReportOptions } from '../../src/report/format.ts';
import { FORMATS } from '../../src/report/registry.ts';
import { withHostile } from './sample/hostile.ts';
import { PAIRED } from './sample/paired.ts';
import { REGION } from './sample/region.ts';

const OPTIONS: ReportOptions = { width: 80, colour: false, detail: true, sort: 'county' };

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a script', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a formula', "=cmd|'/C calc'!A0"],
  ['the end of a CDATA section', ']]><injected a="1">&unknown;<!--'],
  ['a command of a runner', '\n::error file=a.csv::stop\n::set-output name=a::b'],
  ['escape sequences', '\u001b[2J\u001b]0;title\u0007\u009b31m'],
  ['marks that turn text around', '\u202e\u2066\u200f\u061c\ufeff'],
  ['controls and halves of characters', '\0\b\u007f\u0085\u2028\ud800\udc00\ud800'],
  ['ten thousand characters', 'x'.repeat(10_000)],
];

/** What a screen acts on, or hides; tabs and line ends are layout, and a mark of byte order may open a file. */
const ACTS = /[^\P{Cc}\n\r\t]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\u061c]|\p{Cs}/u;

async function written(format: Format, hostile: string, base: Result, before: boolean): Promise<string> {
  const write = await format.load();
  let text = '';
  for await (const chunk of write(withHostile(base, hostile, [], before), OPTIONS)) text += String(chunk);
  return text;
}

/** The elements of markup in order, without what they hold. */
function elementsOf(html: string): string[] {
  return [
    ...html.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '').matchAll(/<(\/?[a-z][a-z0-9]*)/gi),
  ].map(([, name = '']) => name);
}

function commandsOf(text: string): number {
  return text.split('\n').filter((line) => /^::(error|warning|notice)\b/.test(line)).length;
}

/** What inert means beside showing nothing that acts, by the shape of a format. */
const INERT: Readonly<Record<string, (text: string, plain: string) => void>> = {
  json: (text) => {
    JSON.parse(text);
  },
  html: (text, plain) => {
    expect(elementsOf(text)).toEqual(elementsOf(plain));
  },
  xml: (text) => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(text).close();
  },
  csv: (text) => {
    const rows: string[][] = parse(text, { bom: true });
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([]);
  },
  github: (text, plain) => {
    expect(commandsOf(text)).toBe(commandsOf(plain));
    expect(text.split('\n').filter((line) => /^::(?!error|warning|notice)/.test(line))).toEqual([]);
  },
};

/** The shape of a format: its name, or what its files end in. */
function shapeOf({ name, extensions }: Format): string {
  if (name === 'sarif') return 'json';
  const last = extensions[0]?.split('.').at(-1) ?? name;
  return name in INERT ? name : last;
}

describe.each(FORMATS.filter(({ isBinary }) => isBinary !== true))('data in $name', (format) => {
  test.each(HOSTILE)('is inert where it holds %s', async (_, hostile) => {
    for (const base of [PAIRED, REGION]) {
      for (const before of [false, true]) {
        const text = await written(format, hostile, base, before);
        expect(ACTS.exec(text)).toBeNull();
        INERT[shapeOf(format)]?.(text, await written(format, 'x', base, before));
      }
    }
  });
});

/** Pieces that mean something to some reader, between anything at all. */
const anything = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE.slice(0, -1).map(([, text]) => text)), fc.string({ unit: 'binary' })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
  // A text that is not there is left out, as it should be.
  .filter((text) => text.trim() !== '');

describe.each(FORMATS.filter(({ isBinary }) => isBinary !== true))('any data at all in $name', (format) => {
  test('comes out inert', async () => {
    const plain = {
      before: await written(format, 'x', PAIRED, true),
      behind: await written(format, 'x', PAIRED, false),
    };
    await fc.assert(
      fc.asyncProperty(anything, fc.boolean(), async (hostile, before) => {
        const text = await written(format, hostile, PAIRED, before);
        expect(ACTS.exec(text)).toBeNull();
        INERT[shapeOf(format)]?.(text, before ? plain.before : plain.behind);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(FORMATS.filter(({ loadFolder }) => loadFolder !== undefined))('a folder of $name', (format) => {
  const filesOf = async (hostile: string) => {
    const write = await format.loadFolder?.();
    if (write === undefined) throw new Error('no folder');
    const files: { path: string; text: string }[] = [];
    for await (const file of write(withHostile(REGION, hostile), OPTIONS)) files.push(file);
    return files;
  };

  test.each(HOSTILE)('has the same pages, where they belong, with data that holds %s', async (_, hostile) => {
    const files = await filesOf(hostile);
    const plain = await filesOf('x');
    expect(files).toHaveLength(plain.length);
    for (const [at, { path, text }] of files.entries()) {
      expect(path).toMatch(/^[\w-]+(\/[\w-]+)*\.\w+$/);
      expect(ACTS.exec(text)).toBeNull();
      expect(elementsOf(text)).toEqual(elementsOf(plain[at]?.text ?? ''));
    }
  });
});
