import type { Result } from '../../model/result.ts';
import type { ReportOptions } from '../format.ts';
import { rulesById, viewOf } from '../view.ts';
import { writeLea } from './lea/index.ts';
import { writeOneFile } from './portfolio/one-file.ts';

/** A page to read in a browser, offline: one LEA in full, several as an index with a brief each. */
export async function* reportHtml(result: Result, options: ReportOptions): AsyncGenerator<string> {
  const [only, ...others] = result.cases;
  const isOne = only !== undefined && others.length === 0;
  yield isOne ? writeLea(viewOf(only, rulesById(result)), result) : writeOneFile(result, options);
}
