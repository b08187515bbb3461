import type { Diagnostic } from '../model/diagnostic.ts';
import type { MeasureKind } from '../model/measure.ts';
import { childOf } from '../model/schema/plain.ts';
import { errorAt, type Tell } from '../model/schema/tell.ts';
import type { PackFile, PackFinder } from './pack-file.ts';
import { type MergedPack, merge } from './source/merge.ts';
import { readPack } from './source/read-pack.ts';

/** Packs that extend packs that extend packs: more than anyone has reason for. */
const MAX_EXTENDS = 5;

/** Reads a pack and every pack it rests on into one; null where a diagnostic says why there is none. */
export function gatherPack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  find: PackFinder | undefined,
  tell: Tell,
): Promise<MergedPack | null> {
  return gather(files, kinds, find ?? (async () => null), tell, 0);
}

async function gather(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  find: PackFinder,
  tell: Tell,
  depth: number,
): Promise<MergedPack | null> {
  const source = readPack(files, kinds, tell);
  if (source === null) {
    if (files.every((file) => file.document.root !== null && file.name !== 'pack.yaml')) tell(noPack());
    return null;
  }
  const reference = source.fields.extends;
  if (reference === undefined) return merge(null, source, tell);
  const from = source.file.document.path;
  const baseFiles = depth < MAX_EXTENDS ? await find(reference, from) : null;
  if (baseFiles === null) {
    const spot = childOf(source.root, 'extends') ?? null;
    const message =
      depth < MAX_EXTENDS ? `"${reference}" is no pack` : `"${reference}" is extended in a circle or too deep`;
    const hint = 'Name a built-in pack ("california") or a folder with a pack.yaml, relative to this file.';
    tell(errorAt(source.file, spot, 'rules/no-pack', message, hint));
    return null;
  }
  const base = await gather(baseFiles, kinds, find, tell, depth + 1);
  return base === null ? null : merge(base, source, tell);
}

function noPack(): Diagnostic {
  return {
    severity: 'error',
    code: 'rules/no-pack',
    message: 'the folder holds no pack; expected a pack.yaml in it',
    hint: 'Start one that says "extends: california", or name another folder.',
    origin: null,
  };
}
