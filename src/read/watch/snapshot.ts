import { stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isFileError } from '../bytes.ts';
import { listFolder } from '../folder.ts';
import { isRecordFile } from '../format.ts';

/** What to look at, by full paths: files and folders, and those within them that are written and not read. */
export interface Watched {
  readonly paths: readonly string[];
  readonly except: readonly string[];
}

/** Every file that is watched and how it stands, and the folders in which one could appear. */
export interface Snapshot {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: ReadonlySet<string>;
}

/** Looks at all that is watched: a file that is not there is no error, but stands as gone. */
export async function snapshotOf({ paths, except }: Watched): Promise<Snapshot> {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const isWritten = (file: string) => except.some((each) => file === each || file.startsWith(each + sep));
  for (const path of paths) {
    const standing = await standingOf(path);
    folders.add(await nearestFolder(dirname(path)));
    if (standing !== 'folder') {
      if (!isWritten(path)) files.set(path, standing);
      continue;
    }
    folders.add(path);
    for (const below of await filesBelow(path)) {
      const file = join(path, below);
      if (isWritten(file)) continue;
      folders.add(dirname(file));
      files.set(file, await standingOf(file));
    }
  }
  return { files, folders };
}

/** The files that came, went or changed, sorted. */
export function changedBetween(before: Snapshot, after: Snapshot): readonly string[] {
  const paths = new Set([...before.files.keys(), ...after.files.keys()]);
  return [...paths].filter((path) => (before.files.get(path) ?? GONE) !== (after.files.get(path) ?? GONE)).sort();
}

const GONE = 'gone';

/** When it was written, how long it is, and which file it is: an editor may put another in its place. */
async function standingOf(path: string): Promise<string> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? 'folder' : `${found.mtimeMs} ${found.size} ${found.ino}`;
  } catch (error) {
    if (isFileError(error)) return GONE;
    throw error;
  }
}

/** Files that are read from a folder; one that vanished while it was listed holds none. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  try {
    return (await listFolder(folder)).files.filter(isRecordFile);
  } catch (error) {
    if (isFileError(error)) return [];
    throw error;
  }
}

async function nearestFolder(folder: string): Promise<string> {
  let nearest = folder;
  while ((await standingOf(nearest)) !== 'folder' && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return nearest;
}
