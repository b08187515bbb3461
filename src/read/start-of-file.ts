import { open } from 'node:fs/promises';

/** Whether a file begins with a text; a file that cannot be read does not. */
export async function startsWith(path: string, text: string): Promise<boolean> {
  const wanted = Buffer.from(text);
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(wanted.length), 0, wanted.length, 0);
      return bytesRead === wanted.length && buffer.equals(wanted);
    } finally {
      await file.close();
    }
  } catch {
    // Whoever reads it whole tells why.
    return false;
  }
}
