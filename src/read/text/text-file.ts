import { bytesOfFile, isFileError, reportUnreadable } from '../bytes.ts';
import { readWhole, type WholeText } from './whole.ts';

/** Reads a text file; `shown` is the path that diagnostics name. */
export async function readTextFile(path: string, shown: string): Promise<WholeText> {
  try {
    return await readWhole(shown, bytesOfFile(path)());
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { text: null, diagnostics: [reportUnreadable(shown, error)] };
  }
}
