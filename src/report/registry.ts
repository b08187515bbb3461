import type { Format } from './format.ts';

/** Every format a result can be written in. A new one is one line here. */
export const FORMATS: readonly Format[] = [
  {
    name: 'text',
    extensions: ['txt', 'text'],
    doc: 'a report to read on a terminal',
    load: async () => (await import('./text/index.ts')).reportText,
  },
  {
    name: 'json',
    extensions: ['json'],
    doc: 'the result file, which every other report and comparison is made from',
    load: async () => (await import('./json.ts')).reportJson,
  },
  {
    name: 'html',
    extensions: ['html', 'htm'],
    doc: 'a page for a browser, offline and for print',
    load: async () => (await import('./html/index.ts')).reportHtml,
  },
];

/** The names of the formats, for help and suggestions. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map((format) => format.name);

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** The format a path's ending stands for; undefined where the ending says nothing. */
export function formatOfPath(path: string): Format | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : FORMATS.find((format) => format.extensions.includes(ending));
}
