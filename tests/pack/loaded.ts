import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Pack } from '../../src/model/rule.ts';
import { packFolder, parsePackTexts, readPackTexts } from '../../src/read/pack-files.ts';
import { checkPack } from '../../src/rules/check-pack.ts';
import { examplesOf, type RuleExample } from '../../src/rules/examples.ts';
import { linkPack } from '../../src/rules/link-pack.ts';

/** The California pack as an audit loads it, its examples, and whatever was found wrong on the way. */
export interface LoadedCalifornia {
  readonly pack: Pack | null;
  readonly examples: readonly RuleExample[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadCalifornia(): Promise<LoadedCalifornia> {
  const folder = packFolder('california', process.cwd());
  if (folder === null) throw new Error('the built-in pack is not where the package keeps it');
  const texts = await readPackTexts(folder, process.cwd());
  const { files, diagnostics } = await parsePackTexts(texts.texts);
  const checked = await checkPack(files, MEASURE_KINDS);
  return {
    pack: checked.image === null ? null : linkPack(checked.image),
    examples: examplesOf(files),
    diagnostics: [...texts.diagnostics, ...diagnostics, ...checked.diagnostics],
  };
}
