import type { Result } from '../../../../src/model/result.ts';
import type { Sort } from '../../../../src/model/sort.ts';
import type { ReportOptions } from '../../../../src/report/format.ts';
import { reportHtml } from '../../../../src/report/html/index.ts';
import { reportHtmlFolder } from '../../../../src/report/html/portfolio/folder.ts';
import { REGION } from '../../sample/region.ts';
import { textOf } from '../../sample/text-of.ts';

function options(sort: Sort): ReportOptions {
  return { width: 100, colour: false, detail: false, sort };
}

/** The files of a result in a folder, by path. */
export async function folderOf(result: Result, sort: Sort = 'county'): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { path, text } of reportHtmlFolder(result, options(sort))) files.set(path, text);
  return files;
}

/** One page of the sample region's folder. */
export async function regionPage(path: string, sort: Sort = 'county'): Promise<string> {
  return (await folderOf(REGION, sort)).get(path) ?? '';
}

/** Many LEAs in one file. */
export function oneFile(result: Result, sort: Sort = 'county'): Promise<string> {
  return textOf(reportHtml(result, options(sort)));
}

/** Every kind of page of a region, by what it is. */
export const PAGES: readonly (readonly [string, string, () => Promise<string>])[] = [
  ['the index', 'index', () => regionPage('index.html')],
  ['the index by score', 'index-by-score', () => regionPage('index.html', 'score')],
  ['a brief', 'brief', () => regionPage('brief/44697990000000.html')],
  ['a brief without a score', 'brief-one-program', () => regionPage('brief/27754400000000.html')],
  ['what waits for the state', 'state-agencies', () => regionPage('state-agencies.html')],
  ['a region in one file', 'region', () => oneFile(REGION)],
];
