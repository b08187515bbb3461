import type { Diagnostic } from '../../model/diagnostic.ts';
import { decoded } from './decoded.ts';
import { TextDecoding } from './decoding.ts';
import { TextWatch } from './watch.ts';

/** A text read to its end, or null where its bytes are none; and what is to be told of them. */
export interface WholeText {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The text of a whole file, without a byte order mark. */
export function readWhole(path: string, bytes: AsyncIterable<Buffer | string>): Promise<WholeText> {
  const decoding = new TextDecoding();
  return joinText(path, decoded(bytes, decoding), decoding);
}

/** The whole of a text whose bytes are decoded already. */
export async function joinText(
  path: string,
  chunks: AsyncIterable<Buffer>,
  decoding: TextDecoding,
): Promise<WholeText> {
  const all: Buffer[] = [];
  for await (const chunk of chunks) all.push(chunk);
  const text = Buffer.concat(all).toString('utf8');
  const watch = new TextWatch(path, decoding);
  watch.text(text);
  const told = [...watch.reportStop(text.split('\n').length), ...watch.reportRead()];
  return { text: decoding.wrong === null ? text : null, diagnostics: told };
}
