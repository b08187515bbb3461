import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { CaseResult, Result } from '../../../../src/model/result.ts';
import { withHostile } from '../../sample/hostile.ts';
import { resultOf } from '../../sample/parts.ts';
import { REGION } from '../../sample/region.ts';
import { HOSTILES } from '../pages.ts';
import { folderOf, oneFile, PAGES, regionPage } from './pages.ts';

const BLAME = /\b(failed|violat\w*|broken|non-?compliant|deficient|invalid|something|rank(?!s)\w*)\b/i;

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
  },
});

async function faultsOf(page: string): Promise<string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

function withoutConstants(page: string): string {
  return page
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
    .replace(/'sha256-[^']*'|&#39;sha256-[^&]*&#39;/g, 'HASH');
}

function visible(page: string): string {
  return withoutConstants(page).replace(/<[^>]*>/g, ' ');
}

describe.each(PAGES)('%s', (_, name, page) => {
  test('reads as expected', async () => {
    await expect(withoutConstants(await page())).toMatchFileSnapshot(`../../golden/html/portfolio/${name}.html`);
  });

  test('is sound HTML', async () => {
    expect(await faultsOf(await page())).toEqual([]);
  });

  test('blames nobody, ranks nobody, and ends with whose score it is', async () => {
    const text = visible(await page());
    expect(text).not.toMatch(BLAME);
    expect(text).toContain('neither CTC nor CDE publishes or uses it; it gives no application points.');
  });
});

describe('the index', () => {
  test('lets its one script run, and no other', async () => {
    const page = await regionPage('index.html');
    const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
    expect(scripts).toHaveLength(1);
    const hash = createHash('sha256')
      .update(scripts[0] ?? '')
      .digest('base64');
    expect(page).toContain(`script-src &#39;sha256-${hash}&#39;`);
    expect(page).not.toContain('unsafe');
  });

  test('shows no score where there is too little to compare', async () => {
    const page = await regionPage('index.html');
    const row = page.split('<tr').find((text) => text.includes('Live Oak Elementary')) ?? '';
    expect(row).toContain('too little to compare');
    expect(row).not.toContain('62');
  });

  test('by score puts overlapping intervals under one heading, without numbers', async () => {
    const page = visible(await regionPage('index.html', 'score'));
    const at = (text: string) => page.indexOf(text);
    expect(at('Tied: their intervals overlap')).toBeLessThan(at('Monterey Peninsula Unified'));
    expect(at('Apart from all others')).toBeGreaterThan(at('Pajaro Valley Unified'));
    expect(at('Too little to compare')).toBeLessThan(at('Live Oak Elementary'));
  });

  test.each(HOSTILES)('shows %s in the data as text', { timeout: 60_000 }, async (name, hostile) => {
    for (const page of [
      await oneFile(withHostile(REGION, hostile)),
      ...(await folderOf(withHostile(REGION, hostile))).values(),
    ]) {
      const tags = withoutConstants(page).match(/<[a-zA-Z!/][^>]*>/g) ?? [];
      const acting = tags.filter((tag) =>
        /^<(iframe|object|embed|base|img)\b|\s(on\w+|style|src)=/i.test(tag.replace(/"[^"]*"/g, '""')),
      );
      expect(acting, name).toEqual([]);
      expect(page.match(/<script>/g)?.length ?? 0).toBeLessThanOrEqual(1);
      expect(page).not.toMatch(/[\p{Cf}\p{Cs}\p{Co}\u2028\u2029]|(?!\n)\p{Cc}/u);
    }
  });

  test('of no LEA at all is a page all the same', async () => {
    const page = await oneFile(resultOf([]));
    expect(page).toContain('0 LEAs');
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('many LEAs in one file', () => {
  const many = (count: number): Result => {
    const [first] = REGION.cases;
    const cases = Array.from({ length: count }, (_, at) => ({
      ...(first as CaseResult),
      lea: { cds: `${String(27_000_000_000_000 + at)}`, name: `District ${at}`, county: 'Monterey' },
    }));
    return resultOf(cases);
  };

  test('are briefs up to two hundred, and an index that says where the rest is beyond', async () => {
    const [some, more] = [await oneFile(many(200)), await oneFile(many(201))];
    expect(some.match(/<article/g)).toHaveLength(200);
    expect(more).not.toContain('<article');
    expect(more).toContain('-o reports/');
    expect(more.length).toBeLessThan(some.length);
  });
});
