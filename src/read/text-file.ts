import type { Diagnostic } from '../model/diagnostic.ts';
import { bytesOfFile, isFileError, reportUnreadable } from './bytes.ts';
import { readWhole } from './whole.ts';

/** A text file as read, or what is wrong with it. */
export interface TextFile {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a UTF-8 text file; `shown` is the path that diagnostics name. */
export async function readTextFile(path: string, shown: string): Promise<TextFile> {
  try {
    const whole = await readWhole(shown, bytesOfFile(path)());
    return whole.text === null ? { text: null, diagnostics: [whole.wrong] } : { text: whole.text, diagnostics: [] };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { text: null, diagnostics: [reportUnreadable(shown, error)] };
  }
}
