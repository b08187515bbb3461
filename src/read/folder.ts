import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodeUnit } from './paths.ts';

/** Every file beneath a folder, as paths below it, sorted by code unit; hidden ones and node_modules are left alone. */
export async function listFolder(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  await walk(folder, '', found);
  return found.sort(byCodeUnit);
}

async function walk(folder: string, below: string, found: string[]): Promise<void> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    // A linked folder may lead back up: linked files are read, linked folders are not.
    if (entry.isDirectory()) await walk(folder, path, found);
    else if (entry.isFile() || (await isFile(join(folder, path)))) found.push(path);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
