import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourceVisitor } from '../model/source.ts';
import { findDelimiter } from './csv/find-delimiter.ts';
import { delimiterOfEnding, reportDelimiter } from './csv/report-delimiter.ts';
import { RowParser, type TakeRow } from './csv/row-parser.ts';
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
  const parser = await RowParser.begin(path, by, skipped === '' ? 1 : 2, take);
  let toSkip = Buffer.byteLength(skipped);
  for await (const chunk of chunks) {
    await parser.write(toSkip === 0 ? chunk : chunk.subarray(toSkip));
    toSkip = 0;
    if (parser.stopped !== null) return [...reportDelimiter(path, by), parser.stopped, ...watch.reportRead()];
  }
  if (decoding.wrong !== null) return [...watch.reportStop(await parser.cut(take)), ...watch.reportRead()];
  await parser.end();
  const stopped = parser.stopped === null ? [] : [parser.stopped];
  return [...reportDelimiter(path, by), ...stopped, ...watch.reportRead()];
}
