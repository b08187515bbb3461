import { once } from 'node:events';
import type { Parser } from 'csv-parse';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Delimiter } from '../../model/source.ts';
import { reportCsvError } from './csv-error.ts';
import { linesOf } from './lines-of.ts';

/** A row of records is a few hundred bytes: one beyond this is a quote that was never closed, or no table at all. */
const LONGEST_ROW = 1_000_000;

const QUOTE = 34;
const LINE_ENDS = [10, 13];

/** Takes a row and the line it starts on. */
export type TakeRow = (cells: readonly string[], line: number) => void;

/** Cuts a table's text into rows, each with the line it starts on. */
export class RowParser {
  /** Where the next row starts, 1-based. */
  line: number;
  /** What stopped the rows, if anything did. */
  stopped: Diagnostic | null = null;
  private readonly parser: Parser;
  private readonly done: Promise<void>;
  private hasQuotes = false;
  private isLineEnd = true;
  /** The rows at the end of a text that stops short; null: it did not. */
  private last: (readonly [cells: string[], line: number])[] | null = null;

  private constructor(parser: Parser, path: string, firstLine: number, take: TakeRow) {
    this.parser = parser;
    this.line = firstLine;
    // Rows are held against the length of the first, and each of another length costs an error with its stack, ten
    // times a row's price: every row is the first.
    const counted: { records: number } = parser.info;
    // Rows are taken where the parser makes them: queueing 200,000 in its stream takes half as long again as parsing.
    const end = parser.push.bind(parser);
    parser.push = (cells: string[] | null) => {
      if (cells === null) return end(null);
      if (this.last === null) take(cells, this.line);
      else this.last.push([cells, this.line]);
      counted.records = 0;
      // Only a quoted cell can hold a line break: most files have none.
      this.line += this.hasQuotes ? linesOf(cells) : 1;
      return true;
    };
    // Nothing is queued, but the stream ends only for somebody who listens.
    parser.resume();
    this.done = new Promise<void>((resolve) => {
      parser.on('end', resolve);
      parser.on('error', (error) => {
        this.stopped = reportCsvError(path, error, this.line);
        resolve();
      });
    });
  }

  /** A parser of rows whose cells stand between such signs. */
  static async begin(path: string, by: Delimiter, firstLine: number, take: TakeRow): Promise<RowParser> {
    const { Parser } = await import('csv-parse');
    const parser = new Parser({
      delimiter: by,
      relax_column_count: true,
      // State files put tabs between cells as they are: a quote in a school's name is a quote.
      relax_quotes: by === '\t',
      // The lone CR is what spreadsheets on older Macs end rows with.
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: LONGEST_ROW,
    });
    return new RowParser(parser, path, firstLine, take);
  }

  async write(text: Buffer): Promise<void> {
    const last = text[text.length - 1];
    if (last === undefined) return;
    this.hasQuotes ||= text.includes(QUOTE);
    this.isLineEnd = LINE_ENDS.includes(last);
    if (!this.parser.write(text)) await Promise.race([once(this.parser, 'drain').catch(() => undefined), this.done]);
  }

  /** Ends a text that was read to its end. */
  async end(): Promise<void> {
    if (this.stopped !== null) return;
    this.parser.end();
    await this.done;
  }

  /** Ends a text that stops short, and gives the line of the row it stops in; that row is not handed on. */
  async cut(take: TakeRow): Promise<number> {
    this.last = [];
    await this.end();
    // The row of a quote that is open where the text stops short is not among them, and the quote is no mistake.
    const half = this.isLineEnd || this.stopped !== null ? undefined : this.last.pop();
    for (const [cells, line] of this.last) take(cells, line);
    this.stopped = null;
    return half?.[1] ?? this.line;
  }
}
