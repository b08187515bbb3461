import { isAscii, isUtf8 } from 'node:buffer';

/** What is wrong with bytes that should be UTF-8 text. `newlines` are those of the chunk before it. */
export type NotText = { readonly is: 'binary' | 'nul' | 'utf-16' | 'not-utf-8'; readonly newlines: number };

const NEWLINE = 10;
const NO_BYTES = Buffer.alloc(0);

/** Checks a stream of bytes chunk by chunk; a character cut in two by a chunk's end is held back until it is whole. */
export class TextCheck {
  private held = NO_BYTES;
  private isFirst = true;

  /** null: text so far. */
  take(chunk: Buffer): NotText | null {
    if (this.isFirst) {
      this.isFirst = false;
      const is = sniff(chunk);
      if (is !== null) return { is, newlines: 0 };
    }
    if (this.held.length === 0 && isAscii(chunk) && !chunk.includes(0)) return null;
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    const zero = bytes.indexOf(0);
    if (zero !== -1) return { is: isStray(bytes, zero) ? 'nul' : 'binary', newlines: newlinesBefore(bytes, zero) };
    const whole = bytes.length - cutLength(bytes);
    this.held = Buffer.from(bytes.subarray(whole));
    return wrongIn(bytes.subarray(0, whole));
  }

  /** A file may not end within a character. */
  end(): NotText | null {
    return this.held.length === 0 ? null : { is: 'not-utf-8', newlines: 0 };
  }
}

/** What the first bytes give away: a UTF-16 mark, zeros between letters, or the marks of archives and documents. */
function sniff(chunk: Buffer): NotText['is'] | null {
  const mark = chunk.toString('latin1', 0, 4);
  if (mark.startsWith('\xff\xfe') || mark.startsWith('\xfe\xff')) return 'utf-16';
  // xlsx and zip, PDF, old xls, PNG, GIF, JPEG, gzip
  const isBinary = ['PK\x03\x04', '%PDF', '\xd0\xcf\x11\xe0', '\x89PNG', 'GIF8'].includes(mark);
  if (isBinary || mark.startsWith('\xff\xd8\xff') || mark.startsWith('\x1f\x8b')) return 'binary';
  const start = chunk.subarray(0, 64);
  const zeros = start.filter((byte) => byte === 0).length;
  return zeros >= start.length / 3 && zeros <= start.length / 2 && start.length >= 4 ? 'utf-16' : null;
}

/** A zero or two in a text is a slip of whatever wrote it; more, and it is no text. */
function isStray(bytes: Buffer, first: number): boolean {
  const second = bytes.indexOf(0, first + 1);
  return second === -1 || bytes.indexOf(0, second + 1) === -1;
}

/** How many bytes at the end begin a character that the next chunk ends. */
function cutLength(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** A newline byte is never part of another UTF-8 character, so lines can be judged one by one. */
function wrongIn(bytes: Buffer): NotText | null {
  if (isUtf8(bytes)) return null;
  let start = 0;
  for (let newlines = 0; ; newlines++) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return { is: 'not-utf-8', newlines };
    start = end + 1;
  }
}

function newlinesBefore(bytes: Buffer, offset: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
