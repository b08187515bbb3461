import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkPackAt } from '../../src/load-pack.ts';
import type { PackBook } from '../../src/model/rule-words.ts';
import { packBook } from '../../src/pack-book.ts';
import { readPackTexts } from '../../src/read/pack-files.ts';
import { reportBook } from '../../src/report/rules/book.ts';

const OWN = new URL('../../rules/california.md', import.meta.url);

async function bookOf(pack: string): Promise<PackBook> {
  const book = await packBook(await checkPackAt(pack, process.cwd()), process.cwd());
  if (book === null) throw new Error(`${pack} does not load`);
  return book;
}

describe('the book of the California pack', async () => {
  const book = await bookOf('california');
  const text = reportBook(book);

  it('is the one beside the rules (UPDATE_BOOK=1 writes it)', async () => {
    if (process.env.UPDATE_BOOK !== undefined) await writeFile(OWN, text);
    expect(await readFile(OWN, 'utf8')).toBe(text);
  });

  it('is no file of the pack', async () => {
    const { texts } = await readPackTexts(new URL('../../rules/california', import.meta.url).pathname, process.cwd());
    expect(texts.map(({ name }) => name).filter((name) => !name.endsWith('.yaml'))).toEqual([]);
  });

  it('leads from its contents to every rule', () => {
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, anchor]) => anchor);
    expect(links).toEqual(anchors);
    expect(new Set(anchors).size).toBe(book.pages.length);
  });

  it('marks what is not verified, rules and lookups alike', () => {
    expect(text).toMatch(/^### .*A site's annual award is within its enrollment band \(check: from memory\)$/m);
    expect(text).toMatch(/^### `enrollment_bands` \(unverified\)$/m);
    expect(text).toMatch(/^### `award_caps`$/m);
  });
});

describe('the book of a pack that extends another', () => {
  it('says what it changes, and shows the examples of the rules it takes over', async () => {
    const text = reportBook(await bookOf('tests/commands/packs/valley'));
    expect(text).toContain('All rules of the pack california hold here, but for this:');
    expect(text).toContain('- grant-design/terms-overlap: switched off');
    expect(text).toContain('one resident in four trains at a community school: Partly in place');
    expect(text).not.toContain('The two grants run at the same time');
  });
});

it('leaves a text that looks like Markdown a text', async () => {
  const { pages, ...book } = await bookOf('tests/commands/packs/slips');
  const [page] = pages;
  if (page === undefined) throw new Error('no rule');
  const hostile = '[x](javascript:alert(1)) <img src=x> `code` @team # |';
  const text = reportBook({
    ...book,
    title: hostile,
    pages: [{ ...page, rule: { ...page.rule, why: hostile, title: hostile } }],
  });
  expect(text).not.toContain('<img');
  expect(text).not.toContain('](javascript');
  expect(text).not.toContain('@team');
});
