import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Diagnostic } from './model/diagnostic.ts';
import { COMPACT_MARK, type Directory } from './model/directory.ts';
import { builtInPacks } from './read/pack-files.ts';
import { shownPath } from './read/paths.ts';
import { startsWith } from './read/start-of-file.ts';
import { readStateFile } from './read/state-file.ts';
import { readTextFile } from './read/text/text-file.ts';
import { CompactDirectory } from './records/official/compact-directory.ts';

/** A directory ready to be asked; null where the diagnostics say why there is none. */
export interface LoadedDirectory {
  readonly directory: Directory | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads a school directory: a compact one as a pack has it, or one of the state's own files. */
export async function loadDirectory(path: string, cwd: string): Promise<LoadedDirectory> {
  const full = resolve(cwd, path);
  if (await startsWith(full, COMPACT_MARK)) {
    const shown = packagePath(full) ?? shownPath(path, cwd);
    const { text, diagnostics } = await readTextFile(full, shown);
    if (text === null) return { directory: null, diagnostics };
    const sha256 = createHash('sha256').update(text).digest('hex');
    return { directory: new CompactDirectory(text, { path: shown, sha256 }), diagnostics: [] };
  }
  const { source, diagnostics } = await readStateFile(path, cwd);
  if (source === null) return { directory: null, diagnostics };
  const { readDirectory } = await import('./records/official/read-directory.ts');
  return readDirectory(source, null);
}

/** A built-in file is named as the package names it, wherever the package is: the same input gives the same bytes. */
function packagePath(full: string): string | null {
  const packs = builtInPacks();
  return full.startsWith(packs) ? `rules${full.slice(packs.length).replaceAll('\\', '/')}` : null;
}
