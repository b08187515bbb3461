import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Delimiter } from '../../model/source.ts';
import type { Piece } from './cut-rows.ts';
import { plainRows } from './plain-rows.ts';
import { RowParser, type TakeRow } from './row-parser.ts';

/** Hands on the rows of a table, piece by piece of its text. */
export class TableRows {
  /** What stopped the rows, if anything did. */
  stopped: Diagnostic | null = null;
  private readonly path: string;
  private readonly by: Delimiter;
  private readonly take: TakeRow;
  /** Where the next row starts, 1-based. */
  private line: number;
  /** The parser of a row that goes on in the next piece. */
  private parser: RowParser | null = null;

  constructor(path: string, by: Delimiter, firstLine: number, take: TakeRow) {
    this.path = path;
    this.by = by;
    this.line = firstLine;
    this.take = take;
  }

  /** Takes the next piece of the text. */
  async write({ bytes, hasQuotes, endsRow }: Piece): Promise<void> {
    if (this.parser === null && endsRow && !hasQuotes) {
      for (const cells of plainRows(bytes, this.by)) this.take(cells, this.line++);
      return;
    }
    this.parser ??= await RowParser.begin(this.path, this.by, this.line, this.take);
    await this.parser.write(bytes);
    if (endsRow) await this.end();
    else this.stopped = this.parser.stopped;
  }

  /** Ends a text that was read to its end. */
  async end(): Promise<void> {
    if (this.parser === null) return;
    await this.parser.end();
    this.stopped = this.parser.stopped;
    this.line = this.parser.line;
    this.parser = null;
  }

  /** Ends a text that stops short, and gives the line of the row it stops in; that row is not handed on. */
  async cut(): Promise<number> {
    return this.parser === null ? this.line : this.parser.cut(this.take);
  }
}
