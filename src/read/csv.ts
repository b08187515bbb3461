import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceVisitor } from '../model/source.ts';
import { cutRows } from './csv/cut-rows.ts';
import { findDelimiter } from './csv/find-delimiter.ts';
import { delimiterOfEnding, reportDelimiter } from './csv/report-delimiter.ts';
import type { TakeRow } from './csv/row-parser.ts';
import { TableRows } from './csv/table-rows.ts';
import type { BegunText } from './text/begin.ts';
import { TextWatch } from './text/watch.ts';

/** Streams the rows of a table kept as text to the visitor, and gives what is to be told of the text. */
export async function readCsv(
  path: string,
  { head, chunks, decoding }: BegunText,
  visitor: Pick<SourceVisitor, 'row' | 'knownHeadings' | 'separated'>,
): Promise<readonly Diagnostic[]> {
  const known = (cells: readonly string[]) => visitor.knownHeadings?.(cells) ?? 0;
  const { by, skipped } = findDelimiter(head.toString(), delimiterOfEnding(path), known);
  visitor.separated?.(by);
  const watch = new TextWatch(path, decoding);
  const take: TakeRow = (cells, line) => {
    if (watch.isAwake) watch.row(cells, line);
    visitor.row(cells, line);
  };
  const rows = new TableRows(path, by, skipped === '' ? 1 : 2, take);
  // State files put tabs between cells as they are: only there a quote in a cell is text.
  for await (const piece of cutRows(after(chunks, Buffer.byteLength(skipped)), by === '\t')) {
    await rows.write(piece);
    if (rows.stopped !== null) break;
  }
  if (rows.stopped === null && decoding.wrong !== null)
    return [...watch.reportStop(await rows.cut()), ...watch.reportRead()];
  await rows.end();
  const stopped = rows.stopped === null ? [] : [rows.stopped];
  return [...reportDelimiter(path, by), ...stopped, ...watch.reportRead()];
}

/** A text without its first bytes, all of which are in its first chunk. */
async function* after(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let toSkip = length;
  for await (const chunk of chunks) {
    yield chunk.subarray(toSkip);
    toSkip = 0;
  }
}
