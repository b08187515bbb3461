import type { DiffFormat } from './format.ts';

/** Every format a comparison can be written in. A new one is one line here. */
export const DIFF_FORMATS: readonly DiffFormat[] = [
  {
    name: 'text',
    extensions: ['txt', 'text'],
    doc: 'a report to read on a terminal',
    load: async () => (await import('./text.ts')).diffText,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    doc: 'a comment on a pull request, under 65,536 characters',
    load: async () => (await import('./markdown.ts')).diffMarkdown,
  },
  {
    name: 'json',
    extensions: ['json'],
    doc: 'the whole comparison, by its schema',
    load: async () => (await import('./json.ts')).diffJson,
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    doc: 'a page for a browser, offline and for print',
    load: async () => (await import('./html.ts')).diffHtml,
  },
];

/** The names of the formats, for help and suggestions. */
export const DIFF_FORMAT_NAMES: readonly string[] = DIFF_FORMATS.map(({ name }) => name);
