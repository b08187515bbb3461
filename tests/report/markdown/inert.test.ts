import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inert } from '../../../src/report/markdown/inert.ts';
import { md } from '../../../src/report/markdown/markup.ts';
import { printable } from '../../../src/report/printable.ts';

const APART = '&#8203;';

/** What a browser shows of it: entities decoded, spaces of no width gone. */
function shown(markdown: string): string {
  return markdown
    .replaceAll(APART, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** Signs that would be structure, and what GitHub would link, where no entity stands in for them. */
const ALIVE = [
  /[\\`*[\]<>|~$\n\r]/,
  /&(?!(?:#\d+|amp|lt|gt);)/,
  /^[-+=#]|^\d{1,9}[.)]/,
  /@(?!&#8203;)/,
  /(?<!&)#\d/,
  /:\/\//,
  /www\./i,
  /(?<![a-z0-9;])_|_(?![a-z0-9&])/i,
];

describe('data in Markdown', () => {
  test.each([
    ['a | b', 'a &#124; b'],
    ['`rm`', '&#96;rm&#96;'],
    ['[x](javascript:y)', '&#91;x&#93;(javascript:y)'],
    ['![x](y)', '!&#91;x&#93;(y)'],
    ['<script>', '&lt;script&gt;'],
    ['a & b', 'a &amp; b'],
    ['&lt;', '&amp;lt;'],
    ['*bold* __it__', '&#42;bold&#42; &#95;&#95;it&#95;&#95;'],
    ['mentors_trained_in_pillars', 'mentors_trained_in_pillars'],
    ['@octocat', `@${APART}octocat`],
    ['who@example.org', `who@${APART}example.org`],
    ['see #12', `see #${APART}12`],
    ['#12', `&#35;${APART}12`],
    ['gh-7', `gh-${APART}7`],
    ['placements.csv:4', 'placements.csv:4'],
    ['sites.xlsx#Sheet!C12', 'sites.xlsx#Sheet!C12'],
    ['https://example.org', `https:${APART}//example.org`],
    ['www.example.org', `www${APART}.example.org`],
    [':tada:', `:${APART}tada:`],
    ['- a list', '&#45; a list'],
    ['1. a list', '1&#46; a list'],
    ['# a heading', `&#35;${APART} a heading`],
    ['=== a line below', '&#61;== a line below'],
    ['$x$ of $20,000', '&#36;x&#36; of &#36;20,000'],
    ['two\nlines\r\nand\ttabs', 'two lines  and tabs'],
    ['\u202eright to left', '&#92;u{202e}right to left'],
    ['  spaces around  ', 'spaces around'],
  ])('%j is %j', (data, markdown) => {
    expect(inert(data)).toBe(markdown);
  });

  test('reads as it was typed, and holds nothing alive, whatever it is', () => {
    const signs = fc.constantFrom(...'\\`*_[]()<>#+-.!|~$&@:/=0123456789 \n', 'www.', '://', 'GH-1', 'a', 'é', '🎓');
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (data) => {
        const markdown = inert(data);
        expect(shown(markdown)).toBe(printable(data).trim());
        for (const alive of ALIVE) expect(markdown).not.toMatch(alive);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is cut where it is very long, never within an entity', () => {
    const markdown = inert('|'.repeat(10_000));
    expect(markdown).toMatch(/^(&#124;){999}…$/);
  });
});

describe('a template', () => {
  test('keeps its own structure, and takes data, numbers, other templates and nothing', () => {
    expect(md`- **${'a*b'}** ${3}${null}${[md`_x_`, '_']}`.markdown).toBe('- **a&#42;b** 3_x_&#95;');
  });
});
