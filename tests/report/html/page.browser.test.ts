import { expect, test } from 'vitest';
import { DRAFT } from '../sample/draft.ts';
import { PAIRED } from '../sample/paired.ts';
import { describeInChromium, openPage, type Reading } from './chromium.ts';
import { TEXTS_ON_EACH_OTHER, violations, WIDER_THAN_THE_PAGE } from './faults.ts';
import { HOSTILES, hostilePage, pageOf, REGIONAL } from './pages.ts';

const READINGS: readonly Reading[] = ['phone', 'laptop', 'paper'];
const PAGES: readonly (readonly [string, () => Promise<string>])[] = [
  ['an LEA with both grants', () => pageOf(PAIRED)],
  ['a draft application', () => pageOf(DRAFT)],
  ...REGIONAL,
  ...HOSTILES.map(([name, text]) => [`an LEA whose every text ends in ${name}`, () => hostilePage(text)] as const),
];

describeInChromium('a page in a browser', () => {
  test.each(PAGES)('of %s fits phone, laptop and paper', { timeout: 120_000 }, async (_, markup) => {
    const text = await markup();
    for (const reading of READINGS) {
      await openPage(text, { reading }, async ({ page }) => {
        expect(await page.evaluate(WIDER_THAN_THE_PAGE), reading).toEqual([]);
        expect(await page.evaluate(TEXTS_ON_EACH_OTHER), reading).toEqual([]);
      });
    }
  });

  test.each(PAGES)('of %s asks nothing of the network and says nothing on the console', async (_, markup) => {
    await openPage(await markup(), {}, async ({ page, requests, complaints }) => {
      await page.waitForLoadState('networkidle');
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.scripts.length')).toBe(0);
      expect(
        await page.evaluate(
          "[...document.querySelectorAll('a')].filter((a) => a.getAttribute('href')[0] !== '#').length",
        ),
      ).toBe(0);
    });
  });

  test.each(PAGES)('of %s can be read by everybody, in light and in dark', { timeout: 120_000 }, async (_, markup) => {
    const text = await markup();
    for (const dark of [false, true]) {
      await openPage(text, { dark }, async ({ page }) => {
        expect(await violations(page), dark ? 'dark' : 'light').toEqual([]);
      });
    }
  });

  test('of an LEA is walked through by keyboard alone', async () => {
    await openPage(await pageOf(PAIRED), {}, async ({ page }) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
      expect(await page.evaluate('document.activeElement.getBoundingClientRect().left')).toBe(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('main');
      const links = await page.locator('a:visible').count();
      const seen = new Set<string>();
      for (let at = 1; at < links; at += 1) {
        await page.keyboard.press('Tab');
        seen.add(String(await page.evaluate('document.activeElement.getAttribute("href")')));
        // What has the focus shows it.
        expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      }
      expect([...seen]).toEqual(expect.arrayContaining(['#duties', '#gaps', '#sites', '#read']));
      for (const target of seen) {
        if (target.startsWith('#')) expect(await page.locator(target).count(), target).toBe(1);
      }
    });
  });

  test('of an LEA says on its first screen what to do next', async () => {
    await openPage(await pageOf(PAIRED), {}, async ({ page }) => {
      const next = await page.locator('.next').boundingBox();
      expect(next?.y).toBeLessThan(450);
      expect(await page.locator('.next li').count()).toBeGreaterThan(1);
    });
    await openPage(await pageOf(PAIRED), { reading: 'phone' }, async ({ page }) => {
      const [next, levers] = [await page.locator('.next').boundingBox(), await page.locator('.levers').boundingBox()];
      expect(next?.y).toBeLessThan(levers?.y ?? 0);
    });
  });

  test('of an LEA has lines of a score where its numbers are', async () => {
    await openPage(await pageOf(PAIRED), {}, async ({ page }) => {
      const whole = await page.locator('.scale .empty').boundingBox();
      const sure = await page.locator('.scale .sure').boundingBox();
      const maybe = await page.locator('.scale .maybe').boundingBox();
      const score = PAIRED.cases[0]?.score ?? { low: 0, high: 0 };
      const width = whole?.width ?? 0;
      expect((sure?.width ?? 0) / width).toBeCloseTo(score.low, 2);
      expect(((maybe?.x ?? 0) + (maybe?.width ?? 0) - (whole?.x ?? 0)) / width).toBeCloseTo(score.high, 1);
    });
  });

  test('of an LEA prints on Letter paper, dark readers too', async () => {
    await openPage(await pageOf(PAIRED), { dark: true, reading: 'paper' }, async ({ page }) => {
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.locator('nav:visible').count()).toBe(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf).toMatch(/\/MediaBox \[0 0 612 792\]/);
    });
  });
});
