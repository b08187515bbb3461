// `node tests/bench/html-pages.js [FOLDER]`: 1,000 LEAs as pages. Processor time a page, sizes and, where there is a
// browser, how soon the index can be used. JSON on standard output; the pages stay in FOLDER if one is named.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { audit, formatNamed } from '../../dist/index.js';
import { writeLargeRegion } from './large-region.js';

const LEAS = 1000;
const kept = process.argv[2];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'grantalign-pages-')));
await writeLargeRegion(join(folder, 'records'), LEAS);

const { result } = await audit(
  {
    paths: [join(folder, 'records')],
    cwd: process.cwd(),
    stdin: (async function* () {})(),
    year: null,
    keepGoing: false,
    dropPersonalColumns: false,
    pack: 'california',
    as_of: '2026-06-30',
    lea: null,
    gates: { min_score: null, fail_on: null },
  },
  () => {},
);

const options = { width: 100, colour: false, detail: false, sort: 'county' };
const html = formatNamed('html');
const write = await html.load();
const writeFolder = await html.loadFolder();

/** Milliseconds of processor time that a step takes, all threads. */
async function processorTime(step) {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const sizes = new Map();
// The first run opens findings, as an audit that writes pages does; the second has them open, as `render` has.
const first = await processorTime(async () => {
  for await (const { path, text } of writeFolder(result, options)) sizes.set(path, text.length);
});
const second = await processorTime(async () => {
  for await (const { path, text } of writeFolder(result, options)) sizes.set(path, Buffer.byteLength(text));
});
const oneFile = await processorTime(async () => {
  const chunks = [];
  for await (const chunk of write(result, options)) chunks.push(chunk);
  sizes.set('one file', Buffer.byteLength(chunks.join('')));
});
for await (const { path, text } of writeFolder(result, options)) {
  if (path.includes('/') && kept === undefined) continue;
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

const largest = Math.max(...[...sizes].filter(([path]) => path.includes('/')).map(([, size]) => size));
const report = {
  leas: LEAS,
  files: sizes.size - 1,
  cpu_ms_a_file_opening_findings: first / (sizes.size - 1),
  cpu_ms_a_file: second / (sizes.size - 1),
  cpu_ms_one_file: oneFile,
  index_bytes: sizes.get('index.html'),
  one_file_bytes: sizes.get('one file'),
  largest_page_bytes: largest,
  browser: await inBrowser(join(folder, 'index.html')),
};
if (kept === undefined) await rm(folder, { recursive: true });
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);

/** Milliseconds from asking for the page to its being usable, and of a search, a filter and a sort, painted. */
async function inBrowser(path) {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] }).catch(() => null);
  if (browser === null) return 'no browser: set CHROME_PATH';
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const start = performance.now();
    await page.goto(`file://${path}`, { waitUntil: 'commit' });
    await page.locator('#find-text:visible').waitFor();
    const usable = performance.now() - start;
    times.push({ usable, ...(await page.evaluate(inPage)) });
    await page.close();
  }
  await browser.close();
  times.sort((left, right) => left.usable - right.usable);
  return times[2];
}

async function inPage() {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const timed = async (step) => {
    const start = performance.now();
    step();
    await painted();
    return performance.now() - start;
  };
  const text = document.getElementById('find-text');
  const type = (value) => {
    text.value = value;
    text.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const [navigation] = performance.getEntriesByType('navigation');
  return {
    interactive: navigation.domInteractive,
    search: await timed(() => type('district 5')),
    clear: await timed(() => type('')),
    sort_by_alignment: await timed(() => document.querySelector('[data-key=alignment] button').click()),
    sort_by_evidence: await timed(() => document.querySelector('[data-key=evidence] button').click()),
  };
}
