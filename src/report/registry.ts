import type { Format, Write } from './format.ts';
import type { Table } from './tables/table.ts';

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
    loadFolder: async () => (await import('./html/portfolio/folder.ts')).reportHtmlFolder,
  },
  {
    name: 'markdown',
    extensions: ['md', 'markdown'],
    doc: 'a comment on a pull request, under 65,536 characters',
    load: async () => (await import('./markdown/index.ts')).reportMarkdown,
    loadProblems: async () => (await import('./markdown/problems.ts')).markdownProblems,
  },
  {
    name: 'summary',
    extensions: ['summary.md'],
    doc: 'the same for the summary of a job, with more room',
    load: async () => (await import('./markdown/index.ts')).reportSummary,
    loadProblems: async () => (await import('./markdown/problems.ts')).markdownProblems,
  },
  {
    name: 'csv',
    extensions: ['csv'],
    doc: 'a table, one row an LEA and rule',
    load: async () => tableAsCsv((await import('./tables/rules.ts')).RULES_TABLE),
  },
  {
    name: 'leas',
    extensions: ['leas.csv'],
    doc: 'a table, one row an LEA',
    load: async () => tableAsCsv((await import('./tables/leas.ts')).LEAS_TABLE),
  },
  {
    name: 'gaps',
    extensions: ['gaps.csv'],
    doc: 'a table, one row a gap with what to do and whose it is',
    load: async () => tableAsCsv((await import('./tables/gaps.ts')).GAPS_TABLE),
  },
  {
    name: 'todo',
    extensions: ['todo.csv'],
    doc: 'a table to fill in, one row a missing fact, by who holds it',
    load: async () => tableAsCsv((await import('./tables/to-do.ts')).TO_DO_TABLE),
  },
  {
    name: 'xlsx',
    extensions: ['xlsx'],
    doc: 'a workbook of all tables, a sheet each',
    load: async () => (await import('./tables/xlsx/index.ts')).reportXlsx,
    isBinary: true,
  },
  {
    name: 'sarif',
    extensions: ['sarif'],
    doc: 'alerts for code scanning (SARIF 2.1.0), each at its record',
    load: async () => (await import('./sarif/index.ts')).reportSarif,
  },
  {
    name: 'junit',
    extensions: ['xml'],
    doc: 'a test report (JUnit XML): a suite an LEA, a test a rule',
    load: async () => (await import('./junit/index.ts')).reportJunit,
  },
  {
    name: 'github',
    extensions: [],
    doc: 'annotations for GitHub Actions, and there a job summary',
    load: async () => (await import('./github/index.ts')).reportGithub,
    loadSummary: async () => (await import('./markdown/index.ts')).reportSummary,
    loadProblems: async () => (await import('./github/problems.ts')).annotateProblems,
    loadProblemsSummary: async () => (await import('./markdown/problems.ts')).markdownProblems,
  },
];

/** The names of the formats, for help and suggestions. */
export const FORMAT_NAMES: readonly string[] = FORMATS.map((format) => format.name);

/** The format of a name; undefined where there is none. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name);
}

/** The format a path's ending stands for, the longest that fits; undefined where the ending says nothing. */
export function formatOfPath(path: string): Format | undefined {
  const name = /[^/\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
  let longest = '';
  let found: Format | undefined;
  for (const format of FORMATS) {
    for (const extension of format.extensions) {
      if (extension.length <= longest.length || !name.endsWith(`.${extension}`)) continue;
      longest = extension;
      found = format;
    }
  }
  return found;
}

async function tableAsCsv(table: Table): Promise<Write> {
  return (await import('./tables/csv/index.ts')).csvOf(table);
}
