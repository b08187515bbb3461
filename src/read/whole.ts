import type { Diagnostic } from '../model/diagnostic.ts';
import { reportNotText } from './encoding.ts';
import { TextCheck } from './text-check.ts';

/** The text of a whole file without its byte order mark, or what is wrong with its bytes. */
export async function readWhole(
  path: string,
  bytes: AsyncIterable<Buffer | string>,
): Promise<{ text: string; wrong: null } | { text: null; wrong: Diagnostic }> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const all = Buffer.concat(chunks);
  const check = new TextCheck();
  const wrong = check.take(all) ?? check.end();
  if (wrong !== null) return { text: null, wrong: reportNotText(path, wrong, wrong.newlines + 1) };
  return { text: all.toString('utf8').replace(/^\ufeff/, ''), wrong: null };
}
