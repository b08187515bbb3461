import { resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { shownPath } from './paths.ts';
import { readSources } from './read-sources.ts';

/** A file to be read; null where the diagnostics say why it cannot be. */
export interface OneFile {
  readonly source: Source | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is to stand at a path: `expected` as a message says it, and what to do where a folder does. */
export interface Wanted {
  readonly expected: string;
  readonly hint: string;
}

/** The one file at a path that an option names: what holds no records of ours and is no folder. */
export async function readOneFile(path: string, cwd: string, wanted: Wanted): Promise<OneFile> {
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
    message: `this is a folder; ${wanted.expected} was expected`,
    hint: wanted.hint,
    origin: { path: shown, line: null, column: null, field: null },
  };
  return { source: null, diagnostics: [folder] };
}

async function* noInput(): AsyncGenerator<Buffer> {}
