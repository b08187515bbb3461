import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../../cli/exit.ts';
import type { ScaffoldFile } from '../../scaffold/scaffold.ts';
import { cannotWrite } from '../output-file.ts';

/** Where a scaffold goes. */
export interface ScaffoldPlace {
  readonly folder: string;
  /** The root of the folder's repository; the folder itself where it is in none. */
  readonly root: string;
  /** The folder below that root, with `/`; empty where it is the root. */
  readonly below: string;
  /** The folder as the user would type it. */
  readonly shown: string;
  readonly cwd: string;
}

/** The folder, and the repository it is in: services look for their files at its root. */
export function repositoryAbove(dir: string, cwd: string): ScaffoldPlace {
  const folder = resolve(cwd, dir);
  let root = folder;
  while (!existsSync(join(root, '.git'))) {
    if (dirname(root) === root) {
      root = folder;
      break;
    }
    root = dirname(root);
  }
  const below = relative(root, folder).split(sep).join('/');
  return { folder, root, below, shown: shownFrom(cwd, folder), cwd };
}

/** Writes all files or, where one is there already, none. */
export async function writeScaffold(files: readonly ScaffoldFile[], place: ScaffoldPlace, force: boolean) {
  const placed = files.map(({ path, text, what }) => {
    const full = path.startsWith('^') ? join(place.root, path.slice(1)) : join(place.folder, path);
    return { full, shown: shownFrom(place.cwd, full), text, what };
  });
  const there = placed.filter(({ full }) => existsSync(full)).map(({ shown }) => `"${shown}"`);
  if (there.length > 0 && !force) {
    const are = there.length === 1 ? 'is' : 'are';
    throw new UsageError(
      `${there.join(', ')} ${are} there already; nothing was written`,
      'name another folder, or write over them with --force',
    );
  }
  for (const { full, shown, text } of placed) {
    try {
      await mkdir(dirname(full), { recursive: true });
      await writeFile(full, text);
    } catch (error) {
      throw cannotWrite(shown, error);
    }
  }
  return placed;
}

function shownFrom(cwd: string, full: string): string {
  return relative(cwd, full).split(sep).join('/') || '.';
}
