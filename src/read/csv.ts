import { once } from 'node:events';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceVisitor } from '../model/source.ts';
import { reportCsvError } from './csv-error.ts';
import { reportNotText } from './encoding.ts';
import { TextCheck } from './text-check.ts';

/** A row of records is a few hundred bytes: one beyond this is a quote that was never closed, or no table at all. */
const LONGEST_ROW = 1_000_000;

const QUOTE = 34;
const NEWLINE = 10;

/** Streams CSV text row by row to the visitor, and gives what stopped it, if anything did. */
export async function readCsv(
  path: string,
  bytes: AsyncIterable<Buffer>,
  visitor: Pick<SourceVisitor, 'row'>,
): Promise<Diagnostic | null> {
  const { Parser } = await import('csv-parse');
  const parser = new Parser({
    bom: true,
    relax_column_count: true,
    // The lone CR is what spreadsheets on older Macs end rows with.
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: LONGEST_ROW,
  });
  let line = 1;
  let hasQuotes = false;
  // Rows are held against the length of the first, and each of another length costs an error with its stack, ten times
  // a row's price: every row is the first.
  const counted: { records: number } = parser.info;
  // Rows are taken where the parser makes them: queueing 200,000 in its stream takes half as long again as parsing them.
  const end = parser.push.bind(parser);
  parser.push = (cells: string[] | null) => {
    if (cells === null) return end(null);
    visitor.row(cells, line);
    counted.records = 0;
    // Only a quoted cell can hold a line break: most files have none.
    line += hasQuotes ? linesOf(cells) : 1;
    return true;
  };
  // Nothing is queued, but the stream ends only for somebody who listens.
  parser.resume();
  let stopped: Diagnostic | null = null;
  const done = new Promise<void>((resolve) => {
    parser.on('end', resolve);
    parser.on('error', (error) => {
      stopped = reportCsvError(path, error, line);
      resolve();
    });
  });
  const check = new TextCheck();
  for await (const chunk of bytes) {
    const wrong = check.take(chunk);
    if (wrong !== null) {
      const at = line + wrong.newlines;
      // The rows above are handed on: every problem of theirs is told in the same run.
      parser.end(linesAbove(chunk, wrong.newlines));
      await done;
      return reportNotText(path, wrong, at);
    }
    hasQuotes ||= chunk.includes(QUOTE);
    if (!parser.write(chunk)) await Promise.race([once(parser, 'drain').catch(() => undefined), done]);
    if (stopped !== null) return stopped;
  }
  const wrong = check.end();
  if (wrong !== null) return reportNotText(path, wrong, line);
  parser.end();
  await done;
  return stopped;
}

/** The first lines of a chunk, as many as there are newlines given. */
function linesAbove(chunk: Buffer, newlines: number): Buffer {
  let end = 0;
  for (let count = 0; count < newlines; count++) end = chunk.indexOf(NEWLINE, end) + 1;
  return chunk.subarray(0, end);
}

/** The lines a record takes. Cells keep the line breaks they are quoted around, so no bytes need be counted. */
function linesOf(cells: readonly string[]): number {
  let lines = 1;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) lines++;
    for (let at = cell.indexOf('\r'); at !== -1; at = cell.indexOf('\r', at + 1)) if (cell[at + 1] !== '\n') lines++;
  }
  return lines;
}
