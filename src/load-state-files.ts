import type { LoadedDirectory } from './load-directory.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { PupilCounts } from './model/pupil-counts.ts';
import { readStateFile } from './read/state-file.ts';

/** The state's files an audit asks for, and what is wrong with them. */
export interface LoadedStateFiles {
  readonly directory: LoadedDirectory['directory'];
  readonly counts: readonly PupilCounts[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads the school directory (null: none is wanted) and the CUPC files to fill records from. */
export async function loadStateFiles(
  directory: string | null,
  enrich: readonly string[],
  cwd: string,
): Promise<LoadedStateFiles> {
  const loaded = directory === null ? null : await (await import('./load-directory.ts')).loadDirectory(directory, cwd);
  const counts: PupilCounts[] = [];
  const diagnostics = [...(loaded?.diagnostics ?? [])];
  for (const path of enrich) {
    const { source, diagnostics: problems } = await readStateFile(path, cwd);
    diagnostics.push(...problems);
    if (source === null) continue;
    const { readPupilCounts } = await import('./records/official/read-pupil-counts.ts');
    const read = await readPupilCounts(source);
    diagnostics.push(...read.diagnostics);
    if (read.counts !== null) counts.push(read.counts);
  }
  return { directory: loaded?.directory ?? null, counts, diagnostics };
}
