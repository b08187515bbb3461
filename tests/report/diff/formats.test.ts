import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { type Difference, differenceSchema } from '../../../src/model/difference.ts';
import type { DiffOptions } from '../../../src/report/diff/format.ts';
import { DIFF_FORMATS } from '../../../src/report/diff/registry.ts';
import { diffText } from '../../../src/report/diff/text.ts';
import { withHostile } from '../sample/hostile.ts';
import { textOf } from '../sample/text-of.ts';
import { AUTUMN_CHANGE, NO_CHANGE, OTHER_GROUND } from './sample.ts';

const PLAIN: DiffOptions = { width: 80, colour: false, detail: false };
const CHANGES: readonly (readonly [string, Difference])[] = [
  ['autumn', AUTUMN_CHANGE],
  ['no-change', NO_CHANGE],
  ['other-ground', OTHER_GROUND],
];
const BLAME = /\b(failed|violat\w*|broken|non-?compliant|deficient|invalid|something)\b/i;

describe.each(CHANGES)('the comparison %s', (name, difference) => {
  test.each(DIFF_FORMATS)('reads as expected as $name, and blames nobody', async ({ load, extensions }) => {
    const text = await textOf((await load())(difference, PLAIN));
    expect(text).not.toMatch(BLAME);
    await expect(text).toMatchFileSnapshot(`../golden/diff/${name}.${extensions[0]}`);
  });

  test('fits the screen, with every finding too', async () => {
    const lines = (await textOf(diffText(difference, { ...PLAIN, detail: true }))).split('\n');
    expect(lines.filter((line) => stringWidth(line) > PLAIN.width)).toEqual([]);
  });

  test('is as its schema says', () => {
    expect(differenceSchema.parse(JSON.parse(JSON.stringify(difference)))).toEqual(difference);
  });
});

describe('a comparison', () => {
  test('lists with --detail what it counts without', async () => {
    const brief = await textOf(diffText(NO_CHANGE, PLAIN));
    const full = await textOf(diffText(NO_CHANGE, { ...PLAIN, detail: true }));
    expect(brief).not.toContain('Residents train at community school sites');
    expect(full).toContain('Residents train at community school sites');
  });

  test('that found nothing says so first', async () => {
    expect(await textOf(diffText(NO_CHANGE, PLAIN))).toContain('\nNothing changed.\n');
    expect(await textOf(diffText(AUTUMN_CHANGE, PLAIN))).not.toContain('Nothing changed');
    expect(await textOf(diffText(OTHER_GROUND, PLAIN))).not.toContain('Nothing changed');
  });

  // What a screen acts on, or hides.
  const ACTS = /[^\P{Cc}\n]|[\u200b-\u200f\u2028-\u202e\u2060-\u2069\u061c]|\p{Cs}/u;
  const HOSTILE = '\u001b[2J\u202e\0"><script>alert(1)</script>\n## [a](javascript:b) | \n::error::x';

  test.each(DIFF_FORMATS)('carries hostile data as text in $name', async ({ name, load }) => {
    const write = await load();
    const plain = await textOf(write(AUTUMN_CHANGE, { ...PLAIN, detail: true }));
    const text = await textOf(write(withHostile(AUTUMN_CHANGE, HOSTILE), { ...PLAIN, detail: true }));
    expect(text).not.toMatch(ACTS);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
    if (name === 'json') expect(JSON.parse(text)).toEqual(withHostile(AUTUMN_CHANGE, HOSTILE));
    if (name === 'html') expect(elementsOf(text)).toEqual(elementsOf(plain));
    if (name === 'markdown') expect(text.match(/^#+ /gm)).toEqual(plain.match(/^#+ /gm));
  });
});

/** The elements of markup in order, without what they hold. */
function elementsOf(html: string): string[] {
  const body = html.replace(/<style>[\s\S]*?<\/style>/g, '');
  return [...body.matchAll(/<(\/?[a-z][a-z0-9]*)/gi)].map(([, name = '']) => name);
}
