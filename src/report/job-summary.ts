import type { Result } from '../model/result.ts';
import type { ReportOptions } from './format.ts';

// GitHub takes a mebibyte from a step, other lines of the step included, and drops a summary that is larger.
const BYTES = 900 * 1024;
const WIDTH = 100;
const CUT = '\n... the rest is in the other reports of this run\n';

/** The text report for the page of the run, inside a block in which no data is Markdown or HTML. */
export async function* reportSummary(result: Result, options: ReportOptions): AsyncGenerator<string> {
  const { reportText } = await import('./text/index.ts');
  let left = BYTES;
  yield '<pre>\n';
  for await (const chunk of reportText(result, { ...options, width: WIDTH, colour: false })) {
    const text = chunk.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    left -= Buffer.byteLength(text);
    if (left < 0) {
      yield CUT;
      break;
    }
    yield text;
  }
  yield '</pre>\n\n';
}
