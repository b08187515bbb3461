import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { DRAFT } from '../sample/draft.ts';
import { PAIRED } from '../sample/paired.ts';
import { HOSTILES, hostilePage, pageOf, REGIONAL } from './pages.ts';

const BLAME = /\b(failed|violat\w*|broken|non-?compliant|deficient|invalid|something)\b/i;

const GOLDENS = [
  ['one LEA with both grants', () => pageOf(PAIRED), 'paired'],
  ['a draft application', () => pageOf(DRAFT), 'draft'],
] as const;

describe.each(GOLDENS)('the page of %s', (_, page, name) => {
  test('reads as expected', async () => {
    // The styles have no story to tell in a golden, and their hash would change it with every colour.
    const text = (await page())
      .replace(/<style>[^<]*<\/style>/, '<style></style>')
      .replace(/'sha256-[^']*'|&#39;sha256-[^&]*&#39;/g, 'HASH');
    await expect(text).toMatchFileSnapshot(`../golden/html/${name}.html`);
  });

  test('blames nobody', async () => {
    expect(visible(await page())).not.toMatch(BLAME);
  });

  test('is the same twice', async () => {
    expect(await page()).toBe(await page());
  });

  test('ends with whose score it is', async () => {
    expect(visible(await page())).toContain(
      'neither CTC nor CDE publishes or uses it; it gives no application points.',
    );
  });
});

const PAGES: readonly (readonly [string, () => Promise<string>])[] = [
  ...GOLDENS.map(([name, page]) => [name, page] as const),
  ...REGIONAL,
  ...HOSTILES.map(([name, text]) => [`an LEA whose every text ends in ${name}`, () => hostilePage(text)] as const),
];
// A page is one file for a reader: its lines, their ends and the case of a doctype are nobody's concern.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'doctype-style': 'off', 'void-style': 'off' },
});

describe.each(PAGES)('the page of %s', (_, page) => {
  test('is sound HTML', async () => {
    const { results } = await validator.validateString(await page());
    const messages = results.flatMap((result) =>
      result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });

  test('holds no script, no handler, no style but its own and no address but its own', async () => {
    const tags = (await page()).replace(/<style>[^<]*<\/style>/, '').match(/<[a-zA-Z!/][^>]*>/g) ?? [];
    const acting = tags.filter((tag) =>
      /^<(script|iframe|object|embed|form|base|img|style)\b|\s(on\w+|style|src)=/i.test(tag.replace(/"[^"]*"/g, '""')),
    );
    expect(acting).toEqual([]);
    const addresses = tags.flatMap((tag) => [...tag.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href));
    expect(addresses.filter((href) => href !== 'data:,' && !/^#[a-z-]+$/.test(href))).toEqual([]);
  });

  test('shows no character that hides or turns text', async () => {
    expect(await page()).not.toMatch(/[\p{Cf}\p{Cs}\p{Co}\u2028\u2029]|(?!\n)\p{Cc}/u);
  });
});

test('its policy lets nothing be loaded, and its own style by hash alone', async () => {
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(await pageOf(PAIRED)) ?? [];
  expect(policy).toMatch(/^default-src &#39;none&#39;; /);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toContain('script-src');
});

/** What a reader sees of a page. */
function visible(page: string): string {
  return page.replace(/<style>[^<]*<\/style>/, '').replace(/<[^>]*>/g, ' ');
}
