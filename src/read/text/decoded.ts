import type { TextDecoding } from './decoding.ts';

/** The text of a stream of bytes as UTF-8, as far as it is sound; the decoding knows what stopped it. */
export async function* decoded(bytes: AsyncIterable<Buffer | string>, decoding: TextDecoding): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    const text = decoding.take(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    if (text.length > 0) yield text;
    if (decoding.wrong !== null) return;
  }
  const last = decoding.end();
  if (last.length > 0) yield last;
}
