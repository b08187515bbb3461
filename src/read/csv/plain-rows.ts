import type { Delimiter } from '../../model/source.ts';

const LINE_FEED = 10;
const CARRIAGE_RETURN = '\r';

/**
 * The rows of a text that ends where a row does and holds no quote: without one a table is lines, and signs between
 * cells. What `split` finds at once csv-parse, made for quotes, looks for byte by byte.
 */
export function* plainRows(text: Buffer, by: Delimiter): Generator<readonly string[]> {
  const hasReturns = text.includes(CARRIAGE_RETURN);
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf(LINE_FEED, from);
    const end = at === -1 ? text.length : at;
    // Cells are cut from lines, not from the text: a cell that is kept keeps what it was cut from in memory.
    const line = text.toString('utf8', from, end);
    if (hasReturns) for (const each of withoutLast(line).split(CARRIAGE_RETURN)) yield each.split(by);
    else yield line.split(by);
    from = end + 1;
  }
}

/** A line without the carriage return that belongs to its line feed, or ends it alone. */
function withoutLast(line: string): string {
  return line.endsWith(CARRIAGE_RETURN) ? line.slice(0, -1) : line;
}
