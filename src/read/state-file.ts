import { resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { shownPath } from './paths.ts';
import { readSources } from './read-sources.ts';

/** A file of the state to be read; null where the diagnostics say why it cannot be. */
export interface StateFile {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The one file at a path, for `--directory` and `--enrich`: what holds no records of ours and is no folder. */
export async function readStateFile(path: string, cwd: string): Promise<StateFile> {
  const full = resolve(cwd, path);
  const { sources, diagnostics } = await readSources([full], { cwd, stdin: noInput() });
  const [source] = sources;
  const shown = shownPath(path, cwd);
  const isBelow = shown === '.' || source?.path.startsWith(`${shown}/`) === true;
  if (source !== undefined && !isBelow) return { source, diagnostics };
  if (diagnostics.length > 0 && source === undefined) return { source: null, diagnostics };
  const folder: Diagnostic = {
    severity: 'error',
    code: 'read/unreadable',
    message: 'this is a folder; one file of the state was expected',
    hint: 'name the file itself; give --enrich once for every file',
    origin: { path: shown, line: null, column: null, field: null },
  };
  return { source: null, diagnostics: [folder] };
}

async function* noInput(): AsyncGenerator<Buffer> {}
