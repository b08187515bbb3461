import { createWriteStream } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../cli/exit.ts';

/** Whether a file is there already. */
export async function isThere(path: string, cwd: string): Promise<boolean> {
  try {
    await access(resolve(cwd, path));
    return true;
  } catch {
    return false;
  }
}

/** Writes a text to a file the user named. */
export async function writeText(path: string, text: string, cwd: string): Promise<void> {
  try {
    await writeFile(resolve(cwd, path), text);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Writes a report to a file the user named, chunk by chunk. */
export async function writeChunks(
  path: string,
  chunks: AsyncIterable<string | Uint8Array>,
  cwd: string,
): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), createWriteStream(resolve(cwd, path)));
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** What to tell where the system refuses a file; any other error is a bug and goes on. */
export function cannotWrite(path: string, error: unknown): unknown {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
  // ENOENT, EACCES and their like are the system's; ERR_... are bugs.
  if (!/^E[A-Z]+$/.test(reason)) return error;
  const message = `"${path}" cannot be written (${reason})`;
  return new UsageError(message, 'name a file in a folder that exists and is yours');
}
