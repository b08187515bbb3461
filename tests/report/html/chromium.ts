import { accessSync, constants } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const WIDTHS = { phone: 390, laptop: 1280, paper: 700 } as const;

/** A width a page is read at; paper is Letter less its margins, in print. */
export type Reading = keyof typeof WIDTHS;

/** How a page is opened. */
export interface Opened {
  readonly reading?: Reading;
  readonly dark?: boolean;
}

/** A page in the browser, with all it asked of the network and said on the console. */
export interface OpenPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

let browser: Browser | undefined;

/**
 * Tests that want a real browser: skipped, and reported so, where there is none; a build server without one fails.
 * Within, `openPage` shows a page.
 */
export function describeInChromium(name: string, tests: () => void): void {
  const path = browserPath();
  if (path === undefined && process.env.CI === 'true') {
    throw new Error('no browser found: install chromium, or name one in CHROME_PATH');
  }
  const title = path === undefined ? `${name} (skipped: no browser found, name one in CHROME_PATH)` : name;
  describe.skipIf(path === undefined)(title, () => {
    beforeAll(async () => {
      // Root has no sandbox to give; pages are our own, and offline.
      const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      browser = await chromium.launch({ ...(path === undefined ? {} : { executablePath: path }), args });
    });
    afterAll(async () => browser?.close());
    tests();
  });
}

/** Shows a page, without any network, and lets go of it when done. */
export async function openPage<T>(markup: string, opened: Opened, use: (open: OpenPage) => Promise<T>): Promise<T> {
  if (browser === undefined) throw new Error('openPage outside of describeInChromium');
  const { reading = 'laptop', dark = false } = opened;
  const options: BrowserContextOptions = {
    viewport: { width: WIDTHS[reading], height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  };
  const context = await browser.newContext(options);
  const requests: string[] = [];
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', async (dialog) => {
      complaints.push(dialog.message());
      await dialog.dismiss();
    });
    // An address of its own, so that a page may ask for things as any page may; all but itself is counted and refused.
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url === ADDRESS) return route.fulfill({ body: markup, contentType: 'text/html; charset=utf-8' });
      requests.push(url);
      return route.abort();
    });
    await page.goto(ADDRESS);
    if (reading === 'paper') await page.emulateMedia({ media: 'print' });
    return await use({ page, requests, complaints });
  } finally {
    await context.close();
  }
}

const ADDRESS = 'http://report.test/report.html';

function browserPath(): string | undefined {
  const named = process.env.CHROME_PATH;
  return [...(named === undefined ? [] : [named]), ...USUAL].find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
