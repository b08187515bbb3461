import { type OneFile, readOneFile } from './one-file.ts';

/** The one file at a path, for `--directory` and `--enrich`. */
export function readStateFile(path: string, cwd: string): Promise<OneFile> {
  const hint = 'name the file itself; give --enrich once for every file';
  return readOneFile(path, cwd, { expected: 'one file of the state', hint });
}
