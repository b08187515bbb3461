import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Pack } from './model/rule.ts';
import {
  type PackTexts,
  packFolder,
  parsePackTexts,
  readPackImage,
  readPackTexts,
  reportNoPack,
} from './read/pack-files.ts';
import type { CheckedPack } from './rules/check-pack.ts';
import type { PackImage } from './rules/image.ts';
import { linkPack } from './rules/link-pack.ts';
import type { PackFile, PackFinder } from './rules/pack-file.ts';

/** A pack ready to judge; null where the diagnostics say why there is none. */
export interface LoadedPack {
  readonly pack: Pack | null;
  /** The full path of the pack's school directory; null: it has none. */
  readonly directory: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A pack checked from its files, with the files for whoever reads the rules' examples. */
export interface PackAtHand extends CheckedPack {
  readonly files: readonly PackFile[];
}

/** Loads a pack by built-in name or folder: a built-in one as the build checked it, unless its files changed since. */
export async function loadPack(nameOrPath: string, cwd: string): Promise<LoadedPack> {
  const folder = packFolder(nameOrPath, cwd);
  if (folder === null) return { pack: null, directory: null, diagnostics: [reportNoPack(nameOrPath)] };
  const texts = await readPackTexts(folder, cwd);
  const built = await readPackImage(nameOrPath, texts.sha256);
  if (built !== null) {
    const image = built as PackImage;
    // A built-in pack may have been built from another folder: its directory lies beside its own pack.yaml.
    const directory = image.directory === null ? null : join(folder, image.directory.file);
    return { pack: linkPack(image), directory, diagnostics: [] };
  }
  const { image, diagnostics } = await checkTexts(texts, cwd);
  if (image === null) return { pack: null, directory: null, diagnostics };
  const { directory } = image;
  const path = directory === null ? null : resolve(cwd, dirname(directory.beside), directory.file);
  return { pack: linkPack(image), directory: path, diagnostics };
}

/** Reads and checks a pack from its files, whatever the build made of them. */
export async function checkPackAt(nameOrPath: string, cwd: string): Promise<PackAtHand> {
  const folder = packFolder(nameOrPath, cwd);
  if (folder === null) return { image: null, files: [], diagnostics: [reportNoPack(nameOrPath)] };
  return checkTexts(await readPackTexts(folder, cwd), cwd);
}

async function checkTexts(texts: PackTexts, cwd: string): Promise<PackAtHand> {
  const { checkPack } = await import('./rules/check-pack.ts');
  const { files, diagnostics } = await parsePackTexts(texts.texts);
  const trouble = [...texts.diagnostics, ...diagnostics];
  if (trouble.length > 0) return { image: null, files, diagnostics: trouble };
  // A pack is all it rests on: a change of the pack it extends is a change of it.
  const hashes = [texts.sha256];
  const find = packFinder(cwd, (base) => {
    trouble.push(...base.diagnostics);
    hashes.push(base.sha256);
  });
  const checked = await checkPack(files, MEASURE_KINDS, { find });
  const all = [...trouble, ...checked.diagnostics];
  if (checked.image === null || trouble.length > 0) return { image: null, files, diagnostics: all };
  return { image: { ...checked.image, sha256: hashOf(hashes) }, files, diagnostics: all };
}

/** Finds the packs that packs extend; `met` hears of each, with what is wrong in its files. */
export function packFinder(
  cwd: string,
  met: (base: Pick<PackTexts, 'sha256' | 'diagnostics'>) => void = () => {},
): PackFinder {
  return async (reference, from) => {
    const folder = packFolder(reference, dirname(resolve(cwd, from)));
    if (folder === null) return null;
    const base = await readPackTexts(folder, cwd);
    const parsed = await parsePackTexts(base.texts);
    met({ sha256: base.sha256, diagnostics: [...base.diagnostics, ...parsed.diagnostics] });
    return parsed.files;
  };
}

function hashOf(hashes: readonly string[]): string {
  const [only, ...bases] = hashes;
  if (only !== undefined && bases.length === 0) return only;
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}
