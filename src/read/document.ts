import { createHash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { bytesOfFile, isFileError, reportUnreadable } from './bytes.ts';
import { readWhole } from './whole.ts';
import { parseDocuments } from './yaml.ts';

/** A text file as read, or what is wrong with it. */
export interface TextFile {
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file of one YAML or JSON document: its tree, its text for excerpts, and the hash of that text. */
export interface DocumentFile extends TextFile {
  /** null: the file does not parse, or holds nothing. */
  readonly document: Document | null;
  readonly sha256: string;
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

/** Reads a file as one document; a second document in it is left to whoever reads the first. */
export async function readDocument(path: string, shown: string): Promise<DocumentFile> {
  const file = await readTextFile(path, shown);
  const sha256 = createHash('sha256')
    .update(file.text ?? '')
    .digest('hex');
  if (file.text === null) return { ...file, document: null, sha256 };
  const { documents, diagnostics } = await parseDocuments(shown, file.text);
  return { text: file.text, document: documents[0] ?? null, diagnostics, sha256 };
}
