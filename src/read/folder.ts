import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isFileError } from './bytes.ts';
import { byCodeUnit } from './paths.ts';

/** What lies beneath a folder, as paths below it, sorted by code unit; hidden things and node_modules are left alone. */
export interface FolderContents {
  readonly files: readonly string[];
  /** Folders that are links, which may lead back up: they are not entered. */
  readonly links: readonly string[];
  /** Folders below that cannot be read. */
  readonly closed: readonly (readonly [path: string, error: NodeJS.ErrnoException])[];
}

/** Lists everything beneath a folder; throws the file system's error where the folder itself cannot be read. */
export async function listFolder(folder: string): Promise<FolderContents> {
  const files: string[] = [];
  const links: string[] = [];
  const closed: [string, NodeJS.ErrnoException][] = [];
  await walk(folder, '', { files, links, closed });
  return { files: files.sort(byCodeUnit), links: links.sort(byCodeUnit), closed };
}

interface Found {
  readonly files: string[];
  readonly links: string[];
  readonly closed: [string, NodeJS.ErrnoException][];
}

async function walk(folder: string, below: string, found: Found): Promise<void> {
  for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await enter(folder, path, found);
    else if (entry.isFile()) found.files.push(path);
    else if (entry.isSymbolicLink()) ((await isFolder(join(folder, path))) ? found.links : found.files).push(path);
  }
}

/** One closed folder does not hide the others. */
async function enter(folder: string, path: string, found: Found): Promise<void> {
  try {
    await walk(folder, path, found);
  } catch (error) {
    if (!isFileError(error)) throw error;
    found.closed.push([path, error]);
  }
}

/** Where a link leads; one that leads nowhere is a file that cannot be read, and told of as such. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
