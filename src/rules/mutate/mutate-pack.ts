import type { MeasureKind } from '../../model/measure.ts';
import type { Origin } from '../../model/origin.ts';
import type { Tell } from '../../model/schema/tell.ts';
import { gatherPack } from '../gather-pack.ts';
import type { RuleImage } from '../image.ts';
import type { LookupTable } from '../lookup.ts';
import { PACK_FILE, type PackFile, type PackFinder } from '../pack-file.ts';
import type { MergedPack } from '../source/merge.ts';
import { readHeader } from '../source/read-pack.ts';
import { type Equivalent, equivalentsIn } from './equivalents.ts';
import type { Mutant } from './mutant.ts';
import { mutantsOfPack, type SharedMutant } from './mutants-of-pack.ts';
import { mutantsOfRule } from './mutants-of-rule.ts';
import { type RuleCheck, ruleCheck } from './rule-check.ts';

/** A file of a pack with every slip that is tried on it: a rule's own, or what the rules share. */
export interface MutableFile {
  /** A rule's id, or `pack.yaml`. */
  readonly id: string;
  readonly mutants: readonly MutantImages[];
  readonly equivalents: readonly Equivalent[];
}

/** A slip, and the rules as they are with it; null: the pack does not load with it, so nobody can make it. */
export interface MutantImages {
  readonly name: string;
  readonly origin: Origin;
  readonly killedBy: string;
  readonly made: { readonly rules: readonly RuleImage[]; readonly lookups: LookupTable } | null;
}

/** A pack's own rules as they are, and the slips to try. */
export interface MutablePack {
  readonly rules: readonly RuleImage[];
  readonly lookups: LookupTable;
  readonly files: readonly MutableFile[];
}

/** Makes every mutant of a pack's own files, or of one rule; null where the pack does not load. */
export async function mutatePack(
  files: readonly PackFile[],
  kinds: ReadonlyMap<string, MeasureKind>,
  find: PackFinder | undefined,
  only: string | null,
): Promise<MutablePack | null> {
  const merged = await gatherPack(files, kinds, find, () => {});
  if (merged === null) return null;
  const check = await ruleCheck(merged, kinds);
  // A rule that the pack itself switches off is not in force, and nothing depends on its examples.
  const own = [...merged.source.rules.values()].filter(({ id }) => merged.rules.has(id));
  const mutated = own.flatMap((rule): MutableFile[] => {
    const kind = kinds.get(rule.fields.measure.kind);
    if (kind === undefined || (only !== null && only !== rule.id)) return [];
    const mutants = mutantsOfRule(rule, kind, check.environment).map((mutant) => {
      const image = check.image(rule, mutant.root, check.names);
      return imagesOf(mutant, image === null ? null : { rules: [image], lookups: merged.lookups });
    });
    return [{ id: rule.id, mutants, equivalents: equivalentsIn(rule) }];
  });
  const rules = own.flatMap((rule) => check.image(rule, rule.root, check.names) ?? []);
  return {
    rules,
    lookups: merged.lookups,
    files: only === null ? [sharedOf(merged, own, check), ...mutated] : mutated,
  };
}

type OwnRules = readonly Parameters<RuleCheck['image']>[0][];

/** What the rules share is got wrong for all that name it at once. */
function sharedOf(merged: MergedPack, own: OwnRules, check: RuleCheck): MutableFile {
  const { source } = merged;
  const mutants = mutantsOfPack(source).map((mutant) => imagesOf(mutant, madeWith(mutant, merged, own, check)));
  return { id: PACK_FILE, mutants, equivalents: equivalentsIn(source) };
}

function madeWith({ root, shared }: SharedMutant, merged: MergedPack, own: OwnRules, check: RuleCheck) {
  let refused = false;
  const tell: Tell = () => {
    refused = true;
  };
  const { file } = merged.source;
  const header = readHeader({ ...file, document: { ...file.document, root } }, tell);
  if (header === null || refused) return null;
  const sets = new Map([...merged.sets, ...Object.entries(header.fields.sets)]);
  const lookups: LookupTable = {
    is: 'table',
    entries: [...new Map([...merged.lookups.entries, ...header.lookups.entries])],
  };
  const named = own.filter((rule) => rule.file.text.includes(shared));
  const rules = named.map((rule) => check.image(rule, rule.root, { sets, lookups }));
  const sound = rules.filter((rule) => rule !== null);
  return sound.length === rules.length ? { rules: sound, lookups } : null;
}

function imagesOf({ name, origin, killedBy }: Mutant, made: MutantImages['made']): MutantImages {
  return { name, origin, killedBy, made };
}
