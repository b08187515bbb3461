import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The text files of a rule pack. */
export interface PackFiles {
  /** pack.yaml first, then rule files by path, in code units; paths are relative to the pack, with `/`. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** Over paths and texts, so that any change of a rule is a change of the pack. */
  readonly sha256: string;
}

/** The folder that holds the built-in packs, wherever this module was built to. */
export function builtInPacks(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'rules', 'california', 'pack.yaml'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the built-in packs are not where the package keeps them');
    folder = parent;
  }
  return join(folder, 'rules');
}

/** The folder of a pack: a built-in name, or a path from `from`. null where neither holds a pack.yaml. */
export function packFolder(nameOrPath: string, from: string): string | null {
  const builtIn = join(builtInPacks(), nameOrPath);
  if (/^[a-z0-9-]+$/.test(nameOrPath) && existsSync(join(builtIn, 'pack.yaml'))) return builtIn;
  const folder = resolve(from, nameOrPath);
  return existsSync(join(folder, 'pack.yaml')) ? folder : null;
}

/** Reads pack.yaml and every `<lever>/<rule>.yaml` of a pack's folder. */
export async function readPackFiles(folder: string): Promise<PackFiles> {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml') && path !== 'pack.yaml')
    .sort((left, right) => (left < right ? -1 : 1));
  const files = await Promise.all(
    ['pack.yaml', ...paths].map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
  const hash = createHash('sha256');
  // A checkout may end its lines in CR LF: the same rules are the same pack.
  for (const { path, text } of files) hash.update(`${path}\0${text.replaceAll('\r\n', '\n')}\0`);
  return { files, sha256: hash.digest('hex') };
}

/** A path as reports print it: relative to the working directory, with `/`. */
export function printedPath(path: string, cwd: string): string {
  return relative(cwd, path).replaceAll('\\', '/');
}
