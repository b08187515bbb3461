const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** As files are read: a quote somewhere in a large table concerns the rows of one piece alone. */
const PIECE_BYTES = 64 * 1024;

/** A part of a table's text. */
export interface Piece {
  readonly bytes: Buffer;
  readonly hasQuotes: boolean;
  /** Whether it ends where a row does, so that what comes next can be read without it. */
  readonly endsRow: boolean;
}

/**
 * Cuts a table's text into pieces that end where a row does; a row longer than a piece is handed on in several, as is
 * what is left at the end. Where rows are sound, an even number of quotes stands before the end of each. Where quotes
 * may be text nobody can tell from afar which of them open a cell: there nothing is cut after the first.
 */
export async function* cutRows(
  chunks: AsyncIterable<Buffer>,
  quotesMayBeText: boolean,
  pieceBytes = PIECE_BYTES,
): AsyncGenerator<Piece> {
  let pending: Buffer[] = [];
  let length = 0;
  let hasQuotes = false;
  let isInCell = false;
  for await (const chunk of chunks) {
    const quotes = countQuotes(chunk);
    hasQuotes ||= quotes > 0;
    if (quotes % 2 === 1) isInCell = !isInCell;
    pending.push(chunk);
    length += chunk.length;
    if (length < pieceBytes) continue;
    const bytes = Buffer.concat(pending, length);
    const end = hasQuotes && quotesMayBeText ? 0 : lastRowEnd(bytes, isInCell);
    yield { bytes: end === 0 ? bytes : bytes.subarray(0, end), hasQuotes, endsRow: end > 0 };
    const rest = bytes.subarray(end === 0 ? length : end);
    pending = [rest];
    length = rest.length;
    if (!quotesMayBeText) hasQuotes = rest.includes(QUOTE);
  }
  if (length > 0) yield { bytes: Buffer.concat(pending, length), hasQuotes, endsRow: false };
}

function countQuotes(bytes: Buffer): number {
  if (!bytes.includes(QUOTE)) return 0;
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === QUOTE) count++;
  return count;
}

/** Just after the last row that ends in a text, whose own end is inside a quoted cell or not; 0: none does. */
function lastRowEnd(bytes: Buffer, endsInCell: boolean): number {
  let isInCell = endsInCell;
  for (let at = bytes.length - 1; at >= 0; at--) {
    const byte = bytes[at];
    if (byte === QUOTE) isInCell = !isInCell;
    if (isInCell) continue;
    if (byte === LINE_FEED) return at + 1;
    // The line feed that belongs to a carriage return at the very end may still come.
    if (byte === CARRIAGE_RETURN && at + 1 < bytes.length) return at + 1;
  }
  return 0;
}
