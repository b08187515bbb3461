import { type Diagnostic, isError } from '../model/diagnostic.ts';
import type { MeasureKind } from '../model/measure.ts';
import type { Tell } from '../model/schema/tell.ts';
import { checkChanges } from './check-changes.ts';
import { checkNames } from './check-names.ts';
import { checkRule } from './check-rule.ts';
import { declareCel } from './expression/environment.ts';
import { findingsOf } from './findings/index.ts';
import { gatherPack } from './gather-pack.ts';
import type { PackImage, RuleImage } from './image.ts';
import type { PackFile, PackFinder } from './pack-file.ts';
import { benchFor } from './rule-bench.ts';
import type { MergedPack } from './source/merge.ts';

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

/** Parses and checks a pack: every key, name, date, band and expression; all that is wrong comes back at once. */
export async function checkPack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  options: CheckOptions = {},
): Promise<CheckedPack> {
  const diagnostics: Diagnostic[] = [];
  const tell: Tell = (diagnostic) => diagnostics.push(diagnostic);
  const merged = await gatherPack(files, kinds, options.find, tell);
  if (merged === null) return { image: null, diagnostics };
  const read = new Set<string>();
  const names = { sets: merged.sets, lookups: merged.lookups, read: (name: string) => void read.add(name) };
  const rules: RuleImage[] = [];
  checkChanges(merged, kinds, tell);
  if (checkNames(merged, tell)) {
    const environment = await declareCel(names);
    for (const rule of merged.rules.values()) {
      const image = checkRule(rule, kinds, benchFor(rule.file, environment, names, tell));
      if (image !== null) rules.push(image);
    }
  }
  if (diagnostics.some(isError)) return { image: null, diagnostics };
  diagnostics.push(...findingsOf({ merged, rules, read }));
  return { image: imageOf(merged, rules, options.sha256 ?? ''), diagnostics };
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
