import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packFolder } from '../pack-files.ts';
import { parseRequest, sheetRequest } from '../request.ts';

/** The full paths of what record arguments name (`PATH`, `KIND=PATH`, `BOOK.xlsx#Sheet`); standard input has none. */
export function inputPaths(inputs: readonly string[], cwd: string): readonly string[] {
  return inputs.flatMap((argument) => {
    const bare = argument.replace(/^crosswalk=/i, '');
    const request = parseRequest(bare);
    const path = 'code' in request ? bare : request.path;
    if (path === '-') return [];
    // A "#" may be a part of the file's name as well: both are looked at.
    const book = sheetRequest(path);
    return [path, ...(book === null ? [] : [book.path])].map((each) => resolve(cwd, each));
  });
}

/** Whether one of the arguments is standard input, which is read once and cannot be watched. */
export function namesStandardInput(inputs: readonly string[]): boolean {
  return inputs.some((argument) => /^([\w -]+=)?-$/.test(argument));
}

/** A file of rules that extends another names it on a line of its own. */
const EXTENDS = /^extends:[ \t]*["']?([^"'#\r\n]+?)["']?[ \t]*(#.*)?$/m;

/** The folders a pack is made from, those of the packs it extends included; a pack that is not there is where it would be. */
export function packPaths(nameOrPath: string, cwd: string): readonly string[] {
  const folders: string[] = [];
  let folder = packFolder(nameOrPath, cwd);
  while (folder !== null && !folders.includes(folder)) {
    folders.push(folder);
    const base = extendedBy(folder);
    folder = base === null ? null : packFolder(base, folder);
  }
  return folders.length === 0 ? [resolve(cwd, nameOrPath)] : folders;
}

function extendedBy(folder: string): string | null {
  try {
    return EXTENDS.exec(readFileSync(join(folder, 'pack.yaml'), 'utf8'))?.[1] ?? null;
  } catch {
    // A pack that is being saved is told of by the audit.
    return null;
  }
}
