import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Document } from '../model/document.ts';
import { nearestName } from '../model/nearest.ts';
import { isFileError, reportUnreadable } from './bytes.ts';
import { shownPath } from './paths.ts';
import { readTextFile } from './text/text-file.ts';
import { parseDocuments } from './yaml.ts';

/** One file of a pack. */
export interface PackText {
  /** Below the pack's folder, with `/`. */
  readonly name: string;
  /** As messages show it. */
  readonly shown: string;
  readonly text: string;
}

/** The files of a pack as text; pack.yaml first, then rule files by name in code units. */
export interface PackTexts {
  readonly texts: readonly PackText[];
  /** Over names and texts: any change of a rule is a change of the pack. */
  readonly sha256: string;
  readonly diagnostics: readonly Diagnostic[];
}

const PACK_FILE = 'pack.yaml';

/** The folder that holds the built-in packs, wherever this module was built to. */
export function builtInPacks(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'rules', 'california', PACK_FILE))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the built-in packs are not where the package keeps them');
    folder = parent;
  }
  return join(folder, 'rules');
}

/** Whether a word is the name of a pack that comes with grantalign. */
export function isBuiltIn(name: string): boolean {
  return /^[a-z0-9-]+$/.test(name) && existsSync(join(builtInPacks(), name, PACK_FILE));
}

/** The folder of a pack: a built-in name, else a path from `from`; null where neither holds a pack.yaml. */
export function packFolder(nameOrPath: string, from: string): string | null {
  if (isBuiltIn(nameOrPath)) return join(builtInPacks(), nameOrPath);
  const folder = resolve(from, nameOrPath);
  return existsSync(join(folder, PACK_FILE)) ? folder : null;
}

/** Reads pack.yaml and every rule file below a pack's folder. */
export async function readPackTexts(folder: string, cwd: string): Promise<PackTexts> {
  const diagnostics: Diagnostic[] = [];
  const texts: PackText[] = [];
  const hash = createHash('sha256');
  for (const name of await ruleFilesOf(folder, diagnostics, cwd)) {
    const shown = shownPath(join(folder, name), cwd);
    const file = await readTextFile(join(folder, name), shown);
    diagnostics.push(...file.diagnostics);
    if (file.text === null) continue;
    texts.push({ name, shown, text: file.text });
    // A checkout may end its lines in CR LF: the same rules are the same pack.
    hash.update(`${name}\0${file.text.replaceAll('\r\n', '\n')}\0`);
  }
  return { texts, sha256: hash.digest('hex'), diagnostics };
}

async function ruleFilesOf(folder: string, diagnostics: Diagnostic[], cwd: string): Promise<readonly string[]> {
  try {
    const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    const rules = names.filter((name) => /\.ya?ml$/.test(name) && name !== PACK_FILE);
    return [PACK_FILE, ...rules.sort((left, right) => (left < right ? -1 : 1))];
  } catch (error) {
    if (!isFileError(error)) throw error;
    diagnostics.push(reportUnreadable(shownPath(folder, cwd), error));
    return [];
  }
}

/** Parses a pack's files; a file that does not parse is left out and told. */
export async function parsePackTexts(texts: readonly PackText[]): Promise<{
  files: readonly { name: string; text: string; document: Document }[];
  diagnostics: readonly Diagnostic[];
}> {
  const files: { name: string; text: string; document: Document }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { name, shown, text } of texts) {
    const parsed = await parseDocuments(shown, text);
    diagnostics.push(...parsed.diagnostics);
    const document = parsed.documents[0] ?? (parsed.diagnostics.length > 0 ? null : { path: shown, root: null });
    if (document !== null) files.push({ name, text, document });
  }
  return { files, diagnostics };
}

/** A built-in pack as the build checked it ahead of time; null where this is not a build or the pack has changed since. */
export async function readPackImage(name: string, sha256: string): Promise<unknown> {
  const path = fileURLToPath(new URL(`./${name}.pack.json`, import.meta.url));
  if (!existsSync(path)) return null;
  const image: unknown = JSON.parse(await readFile(path, 'utf8'));
  return typeof image === 'object' && image !== null && 'sha256' in image && image.sha256 === sha256 ? image : null;
}

/** The diagnostic for a name that is neither a built-in pack nor a folder that holds one. */
export function reportNoPack(nameOrPath: string): Diagnostic {
  const near = nearestName(nameOrPath, readdirSync(builtInPacks()).filter(isBuiltIn));
  return {
    severity: 'error',
    code: 'read/no-pack',
    message: `"${nameOrPath}" is neither a built-in pack nor a folder with a "${PACK_FILE}"`,
    hint: near === null ? 'name "california", or the folder of your own pack' : `did you mean "${near}"?`,
    origin: null,
  };
}
