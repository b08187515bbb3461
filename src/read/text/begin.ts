import { decoded } from './decoded.ts';
import { TextDecoding } from './decoding.ts';

/** A text of which the beginning is read, to see what it is. */
export interface BegunText {
  /** As much of it as tells what it is: more than titles, a header and some rows. */
  readonly head: Buffer;
  /** All of it, the head included. */
  readonly chunks: AsyncIterable<Buffer>;
  readonly decoding: TextDecoding;
}

/** A file is read in chunks of this size: its first chunk is its head, and is not copied. */
const HEAD_BYTES = 64 * 1024;

/** Reads the beginning of a stream of bytes as text. */
export async function beginText(bytes: AsyncIterable<Buffer | string>): Promise<BegunText> {
  const decoding = new TextDecoding();
  const chunks = decoded(bytes, decoding);
  const passed: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done === true) break;
    passed.push(next.value);
    length += next.value.length;
  }
  const [first] = passed;
  const head = passed.length === 1 && first !== undefined ? first : Buffer.concat(passed);
  return { head, chunks: chained(head, chunks), decoding };
}

async function* chained(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}
