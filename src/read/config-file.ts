import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { reportNotFound } from './path-problems.ts';
import { shownPath } from './paths.ts';

/** The name a config is found by. */
export const CONFIG_FILE = 'grantalign.config.yaml';

/** The config that holds in a folder: its own, else the nearest above it; null: there is none. */
export function findConfigFile(cwd: string): string | null {
  let folder = resolve(cwd);
  for (;;) {
    const path = join(folder, CONFIG_FILE);
    if (existsSync(path)) return path;
    const parent = dirname(folder);
    if (parent === folder) return null;
    folder = parent;
  }
}

/** A config as text and tree, and the folder it stands in as paths are shown. */
export interface ConfigFile {
  readonly text: string;
  readonly document: Document;
  readonly folder: string;
}

/** Reads a config by its full path; null where the diagnostics say why. */
export async function readConfigFile(
  full: string,
  cwd: string,
): Promise<{ file: ConfigFile | null; diagnostics: readonly Diagnostic[] }> {
  const path = shownPath(full, cwd);
  if (!existsSync(full)) return { file: null, diagnostics: [await reportNotFound(path, full)] };
  const [{ readTextFile }, { parseDocuments }] = await Promise.all([
    import('./text/text-file.ts'),
    import('./yaml.ts'),
  ]);
  const { text, diagnostics: unread } = await readTextFile(full, path);
  if (text === null) return { file: null, diagnostics: unread };
  const parsed = await parseDocuments(path, text);
  const [document, ...more] = parsed.documents;
  if (document === undefined) return { file: null, diagnostics: parsed.diagnostics };
  const diagnostics = [...parsed.diagnostics, ...more.map(({ root }) => reportSecond(path, root))];
  const folder = shownPath(dirname(full), cwd);
  return { file: { text, document, folder: folder === '.' ? '' : folder }, diagnostics };
}

/** The diagnostic for what stands behind a line of `---`: two configs in a file would leave one unread. */
function reportSecond(path: string, root: Document['root']): Diagnostic {
  return {
    severity: 'error',
    code: 'config/second-document',
    message: 'a second YAML document stands here; a config is one',
    hint: 'put all its keys into one mapping, and take the line of --- above out',
    origin: { path, line: root?.line ?? null, column: root?.column ?? null, field: null },
  };
}
