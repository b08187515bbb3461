import { sourceOf } from '../../../src/read/source.ts';
import { type ReadDirectory, readDirectory } from '../../../src/records/official/read-directory.ts';
import { type ReadPupilCounts, readPupilCounts } from '../../../src/records/official/read-pupil-counts.ts';

/** Reads a text as the state's directory. */
export function directoryIn(text: string, path = 'directory.csv'): Promise<ReadDirectory> {
  return readDirectory(sourceIn(text, path), null);
}

/** Reads a text as a CUPC file. */
export function countsIn(text: string, path = 'cupc.csv'): Promise<ReadPupilCounts> {
  return readPupilCounts(sourceIn(text, path));
}

/** Codes and messages of diagnostics, to be held against in one go. */
export function told(diagnostics: ReadDirectory['diagnostics']): readonly string[] {
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

/** The folder of the state's whole files, beside the checkout where there is one; tests of them are skipped elsewhere. */
export const WHOLE_FILES = new URL('../../../../shared/data/', import.meta.url).pathname;

function sourceIn(text: string, path: string) {
  return sourceOf(path, null, () => chunksOf(text));
}

async function* chunksOf(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text);
}
