import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { REGION } from '../../sample/region.ts';
import { describeInChromium, openPage, type Reading } from '../chromium.ts';
import { TEXTS_ON_EACH_OTHER, violations, WIDER_THAN_THE_PAGE } from '../faults.ts';
import { folderOf, PAGES, regionPage } from './pages.ts';

const READINGS: readonly Reading[] = ['phone', 'laptop', 'paper'];

describeInChromium('pages of many LEAs in a browser', () => {
  test.each(PAGES)('%s fits phone, laptop and paper', { timeout: 60_000 }, async (_, name, markup) => {
    const text = await markup();
    for (const reading of READINGS) {
      await openPage(text, { reading }, async ({ page }) => {
        expect(await page.evaluate(WIDER_THAN_THE_PAGE), `${name} ${reading}`).toEqual([]);
        expect(await page.evaluate(TEXTS_ON_EACH_OTHER), `${name} ${reading}`).toEqual([]);
      });
    }
  });

  test.each(PAGES)('%s asks nothing of the network and says nothing on the console', async (_, _name, markup) => {
    await openPage(await markup(), {}, async ({ page, requests, complaints }) => {
      await page.waitForLoadState('networkidle');
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  test.each(PAGES)(
    '%s can be read by everybody, in light and in dark',
    { timeout: 60_000 },
    async (_, _name, markup) => {
      const text = await markup();
      for (const dark of [false, true]) {
        await openPage(text, { dark }, async ({ page }) => {
          expect(await violations(page), dark ? 'dark' : 'light').toEqual([]);
        });
      }
    },
  );

  test('the index is searched by name, county and code', async () => {
    await onIndex(async (page) => {
      await page.fill('#find-text', 'salinas');
      expect(await shownLeas(page)).toEqual(['Salinas City Elementary', 'Salinas Union High']);
      expect(await page.textContent('#shown')).toBe('2 of 8 LEAs shown');
      await page.fill('#find-text', '44697990000000');
      expect(await shownLeas(page)).toEqual(['Pajaro Valley Unified']);
      await page.fill('#find-text', 'nowhere');
      expect(await page.textContent('#shown')).toBe('0 of 8 LEAs shown. Clear the filters to see all.');
      await page.click('#clear');
      await expect.poll(() => page.textContent('#shown')).toBe('8 of 8 LEAs shown');
    });
  });

  test('the index is filtered, and its heat map with it', async () => {
    await onIndex(async (page) => {
      await page.selectOption('#find-county', 'Santa Cruz');
      expect(await shownLeas(page)).toEqual(['Live Oak Elementary', 'Mountain Elementary', 'Pajaro Valley Unified']);
      expect(await page.locator('#heat-table tbody th:visible').allTextContents()).toEqual([
        'Live Oak Elementary',
        'Pajaro Valley Unified',
      ]);
      await page.selectOption('#find-county', '');
      await page.selectOption('#find-band', { label: 'Connecting' });
      expect(await shownLeas(page)).toEqual(['Monterey Peninsula Unified', 'Pajaro Valley Unified']);
      await page.selectOption('#find-band', { label: 'no grant' });
      expect(await shownLeas(page)).toEqual(['Mountain Elementary']);
      await page.selectOption('#find-band', '');
      await page.selectOption('#find-lever', 'Placement');
      expect(await shownLeas(page)).toEqual(['Pajaro Valley Unified']);
    });
  });

  test('sorted by score, LEAs whose intervals overlap stay together and in their order, whichever end comes first', async () => {
    await onIndex(async (page) => {
      await page.click('[data-key=alignment] button');
      expect(await page.getAttribute('[data-key=alignment]', 'aria-sort')).toBe('descending');
      expect(await shownLeas(page)).toEqual(BY_SCORE);
      expect(await page.locator('#lea-table .group:visible').allTextContents()).toEqual([
        'Tied: their intervals overlap',
        'Apart from all others',
        'Too little to compare',
        'Not scored',
      ]);
      expect(await page.textContent('#shown')).toContain('sorted by Alignment');
      await page.click('[data-key=alignment] button');
      const [peninsula, pajaro, union, ...others] = BY_SCORE;
      expect(await shownLeas(page)).toEqual([union, peninsula, pajaro, ...others]);
      await page.fill('#find-text', 'salinas union');
      expect(await page.locator('#lea-table .group:visible').allTextContents()).toEqual(['Apart from all others']);
    });
  });

  test('sorted by score in the browser, the table is the one written that way', async () => {
    const clicked = await onIndex(async (page) => {
      await page.click('[data-key=alignment] button');
      return shownLeas(page);
    });
    await openPage(await regionPage('index.html', 'score'), {}, async ({ page }) => {
      expect(await shownLeas(page)).toEqual(clicked);
      await page.click('[data-key=county] button');
      expect(await page.locator('#lea-table .group').count()).toBe(0);
    });
  });

  test('the index is used by keyboard alone', async () => {
    await onIndex(async (page) => {
      await page.focus('#find-text');
      await page.keyboard.type('unified');
      await page.keyboard.press('Enter');
      expect(await page.textContent('#shown')).toBe('3 of 8 LEAs shown');
      await page.focus('[data-key=evidence] button');
      await page.keyboard.press('Enter');
      expect(await page.getAttribute('[data-key=evidence]', 'aria-sort')).toBe('ascending');
      await page.keyboard.press('Space');
      expect(await page.getAttribute('[data-key=evidence]', 'aria-sort')).toBe('descending');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Evidence on file');
      await page.focus('.wide');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    });
  });

  test('the index reads whole without its script', async () => {
    const page = (await regionPage('index.html')).replace(/<script>[\s\S]*<\/script>/, '');
    await openPage(page, {}, async ({ page: open }) => {
      expect(await shownLeas(open)).toHaveLength(8);
      expect(await open.locator('fieldset:visible, button:visible').count()).toBe(0);
    });
  });

  test('every brief prints on one sheet of Letter paper', { timeout: 60_000 }, async () => {
    for (const [path, text] of await folderOf(REGION)) {
      if (!path.startsWith('brief/')) continue;
      await openPage(text, { reading: 'paper' }, async ({ page }) => {
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(pdf.match(/\/Type \/Page\b/g), path).toHaveLength(1);
        expect(pdf).toMatch(/\/MediaBox \[0 0 612 792\]/);
      });
    }
  });
});

const BY_SCORE = [
  'Monterey Peninsula Unified',
  'Pajaro Valley Unified',
  'Salinas Union High',
  'Salinas City Elementary',
  'Live Oak Elementary',
  'Soledad Unified',
  'Mountain Elementary',
  'LEA 44698230000000',
];

async function onIndex<T>(use: (page: Page) => Promise<T>): Promise<T> {
  return openPage(await regionPage('index.html'), {}, ({ page }) => use(page));
}

function shownLeas(page: Page): Promise<string[]> {
  return page.locator('#lea-table tr[data-n]:visible > th > a:first-child').allTextContents();
}
