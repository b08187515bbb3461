import type { Diagnostic } from '../model/diagnostic.ts';
import type { MeasureKind } from '../model/measure.ts';
import { childOf } from '../model/schema/plain.ts';
import { errorAt, type Tell } from '../model/schema/tell.ts';
import { checkNames } from './check-names.ts';
import { checkRule } from './check-rule.ts';
import { declareCel } from './expression/environment.ts';
import type { PackImage, RuleImage } from './image.ts';
import type { PackFile, PackFinder } from './pack-file.ts';
import { benchFor } from './rule-bench.ts';
import { type MergedPack, merge } from './source/merge.ts';
import { readPack } from './source/read-pack.ts';

/** How to find the pack another extends, and the hash to stamp on the image. */
export interface CheckOptions {
  readonly find?: PackFinder;
  readonly sha256?: string;
}

/** A pack's image, or null where a diagnostic says why there is none. */
export interface CheckedPack {
  readonly image: PackImage | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Packs that extend packs that extend packs: more than anyone has reason for. */
const MAX_EXTENDS = 5;

/** Parses and checks a pack: every key, name, date, band and expression; all that is wrong comes back at once. */
export async function checkPack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  options: CheckOptions = {},
): Promise<CheckedPack> {
  const diagnostics: Diagnostic[] = [];
  const tell: Tell = (diagnostic) => diagnostics.push(diagnostic);
  const merged = await gather(files, kinds, options.find ?? (async () => null), tell, 0);
  if (merged === null) return { image: null, diagnostics };
  const names = { sets: merged.sets, lookups: merged.lookups };
  const rules: RuleImage[] = [];
  if (checkNames(merged, tell)) {
    const environment = await declareCel(names);
    for (const rule of merged.rules.values()) {
      const image = checkRule(rule, kinds, benchFor(rule.file, environment, names, tell));
      if (image !== null) rules.push(image);
    }
  }
  return { image: diagnostics.length === 0 ? imageOf(merged, rules, options.sha256 ?? '') : null, diagnostics };
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

function imageOf(merged: MergedPack, rules: readonly RuleImage[], sha256: string): PackImage {
  const { id, title, version } = merged.source.fields;
  const order = new Map(merged.levers.map((lever, index) => [lever.id, index]));
  const place = (rule: RuleImage): number => order.get(rule.lever) ?? 0;
  // Pack order: lever order, then rule id by code unit.
  const inOrder = [...rules].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
  const { levers, bands, lookups, directory, ta_regions } = merged;
  return { id, title, version, sha256, levers, bands, lookups, directory, ta_regions, rules: inOrder };
}
