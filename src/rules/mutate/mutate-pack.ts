import type { MeasureKind } from '../../model/measure.ts';
import type { Tell } from '../../model/schema/tell.ts';
import { checkRule } from '../check-rule.ts';
import { declareCel } from '../expression/environment.ts';
import { gatherPack } from '../gather-pack.ts';
import type { RuleImage } from '../image.ts';
import type { LookupTable } from '../lookup.ts';
import { type PackFile, type PackFinder, ruleIdOf } from '../pack-file.ts';
import { benchFor } from '../rule-bench.ts';
import { readRule } from '../source/read-pack.ts';
import { ruleSchema } from '../source/rule-schema.ts';
import { type Equivalent, equivalentsOf } from './equivalents.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOfRule } from './mutants-of-rule.ts';

/** A rule of a pack with every slip that is tried on it. */
export interface MutableRule {
  readonly id: string;
  readonly mutants: readonly MutantImage[];
  readonly equivalents: readonly Equivalent[];
}

/** A slip, and the rule it makes; null: the pack does not load with it, so nobody can make it. */
export interface MutantImage extends Mutant {
  readonly image: RuleImage | null;
}

/** A pack's own rules with the slips to try. */
export interface MutablePack {
  readonly lookups: LookupTable;
  readonly rules: readonly MutableRule[];
}

/** Makes every mutant of a pack's own rules; null where the pack does not load. */
export async function mutatePack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  find: PackFinder | undefined,
  only: string | null,
): Promise<MutablePack | null> {
  const merged = await gatherPack(files, kinds, find, () => {});
  if (merged === null) return null;
  const names = { sets: merged.sets, lookups: merged.lookups };
  const environment = await declareCel(names);
  const schema = ruleSchema(kinds);
  const rules: MutableRule[] = [];
  for (const rule of merged.source.rules.values()) {
    const kind = kinds.get(rule.fields.measure.kind);
    // A rule that the pack itself switches off is not in force, and nothing depends on its examples.
    if (kind === undefined || !merged.rules.has(rule.id) || (only !== null && only !== rule.id)) continue;
    const mutants = mutantsOfRule(rule, kind, environment).map((mutant) => {
      let refused = false;
      const tell: Tell = () => {
        refused = true;
      };
      const wrong = readRule({ ...rule.file, document: { ...rule.file.document, root: mutant.root } }, schema, tell);
      const image = wrong === null ? null : checkRule(wrong, kinds, benchFor(rule.file, environment, names, tell));
      return { ...mutant, image: refused ? null : image };
    });
    rules.push({ id: ruleIdOf(rule.file.name), mutants, equivalents: equivalentsOf(rule) });
  }
  return { lookups: merged.lookups, rules };
}
