import type { Diagnostic } from '../model/diagnostic.ts';
import type { MeasureKind } from '../model/measure.ts';
import type { Pack } from '../model/rule.ts';
import type { CheckOptions } from './check-pack.ts';
import { linkPack } from './link-pack.ts';
import type { PackFile } from './pack-file.ts';

/** A pack that judges, or null where a diagnostic says why not. */
export interface LoadedPack {
  readonly pack: Pack | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks and links a pack's files; only here zod and the CEL parser are loaded. */
export async function loadPack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  options: CheckOptions = {},
): Promise<LoadedPack> {
  const { checkPack } = await import('./check-pack.ts');
  const { image, diagnostics } = await checkPack(files, kinds, options);
  return { pack: image === null ? null : linkPack(image), diagnostics };
}
