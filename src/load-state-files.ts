import type { CheckRequest } from './audit-request.ts';
import type { LoadedPack } from './load-pack.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { PupilCounts } from './model/pupil-counts.ts';
import type { StateFiles } from './model/state-files.ts';
import { readStateFile } from './read/state-file.ts';

/** The pack whose school directory records are checked against where no rules are asked for. */
export const CHECKING_PACK = 'california';

/** The school directory to use: the one named, the pack's own where none is, null for `none`. */
export async function directoryWanted(
  { directory }: CheckRequest,
  loading: Promise<LoadedPack>,
): Promise<string | null> {
  if (directory === undefined) return (await loading).directory;
  return directory === 'none' ? null : directory;
}

/** The state's files an audit asks for, and what is wrong with them. */
export interface LoadedStateFiles extends StateFiles {
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
