import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { constant, html } from '../../../src/report/html/markup.ts';

const FOLDER = new URL('../../../src/report/html', import.meta.url).pathname;

describe('markup', () => {
  test.each([
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['the end of an attribute', `"><img src=x onerror='x'>`, '&quot;&gt;&lt;img src=x onerror=&#39;x&#39;&gt;'],
    ['an entity', 'Reading &amp; Writing', 'Reading &amp;amp; Writing'],
    ['a mark that turns the line round', 'Lincoln\u202Eoot', 'Lincoln\\u{202e}oot'],
    ['a line break', 'Lincoln\r\nElementary', 'Lincoln  Elementary'],
    ['a control character', 'Lincoln\u0000\u001b[2J', 'Lincoln\\u{0}\\u{1b}[2J'],
    ['half a character', 'Lincoln\ud83d', 'Lincoln\\u{d83d}'],
    ['accents and emoji', 'Peña 🏫', 'Peña 🏫'],
  ])('shows %s of the data as text', (_, text, shown) => {
    expect(html`<p title="${text}">${text}</p>`.toString()).toBe(`<p title="${shown}">${shown}</p>`);
    expect(html`<ul>${[text, [text]]}</ul>`.toString()).toBe(`<ul>${shown}${shown}</ul>`);
  });

  test('keeps markup within markup, and nothing of what is not there', () => {
    const rows = [html`<li>${'Del Norte'}</li>`, null, undefined, false as const, html`<li>${2}</li>`];
    expect(html`<ul>${rows}</ul>`.toString()).toBe('<ul><li>Del Norte</li><li>2</li></ul>');
  });

  test('keeps a constant of ours as it is', () => {
    expect(html`<style>${constant('a > b {}')}</style>`.toString()).toBe('<style>a > b {}</style>');
  });
});

const SOURCES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => [path, readFileSync(join(FOLDER, path), 'utf8')] as const);

describe.each(SOURCES)('the templates of %s', (path, source) => {
  test('quote every attribute that holds a value', () => {
    expect(source).not.toMatch(/=\$\{(?=[^}]*\}[^`]*>)(?<=<[^`]*)/);
  });

  test('set no style and no script on an element, which the policy of a page would stop', () => {
    expect(source).not.toMatch(/\s(style|on[a-z]+)="/);
  });

  test('lead only within the page or to pages of the same report', () => {
    for (const [, target = ''] of source.matchAll(/\b(?:href|src)="([^"]*)"/g)) {
      expect(target).toMatch(/^(#|data:,$|[\w./-]+\.html|\$\{)/);
    }
  });

  test('let nothing through raw but our own style, script and patterns', () => {
    const uses = [...source.matchAll(/\b(constant|raw)\(([^)]*)\)/g)].map(([use]) => use);
    const allowed = path === 'page.ts' ? ['constant(style)', 'constant(script)'] : path === 'markup.ts' ? uses : [];
    expect(uses).toEqual(allowed);
  });
});
