import { type ExampleWorld, holdsFor, worldOf } from './example-worlds.ts';
import { type PackAtHand, packFinder } from './load-pack.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Mutation, TriedMutant } from './model/mutation.ts';
import { examplesOf } from './rules/examples.ts';
import { linkRule } from './rules/link-pack.ts';
import type { Equivalent } from './rules/mutate/equivalents.ts';
import { type MutablePack, type MutableRule, type MutantImage, mutatePack } from './rules/mutate/mutate-pack.ts';

/** Tries every slip on a pack's own rules: a slip that every example of its rule lets pass has survived. */
export async function mutateExamples(pack: PackAtHand, cwd: string, only: string | null): Promise<Mutation> {
  const mutable = await mutatePack(pack.files, MEASURE_KINDS, packFinder(cwd), only);
  if (mutable === null) return { mutants: [], diagnostics: [] };
  const worlds = examplesOf(pack.files).map(worldOf);
  const rules = mutable.rules.map((rule) =>
    mutateRule(
      rule,
      mutable,
      worlds.filter(({ example }) => example.rule === rule.id),
    ),
  );
  return {
    mutants: rules.flatMap(({ mutants }) => mutants),
    diagnostics: rules.flatMap(({ diagnostics }) => diagnostics),
  };
}

function mutateRule(rule: MutableRule, { lookups }: MutablePack, worlds: readonly ExampleWorld[]): Mutation {
  const diagnostics: Diagnostic[] = [];
  const fates = rule.mutants.map((mutant) => ({ mutant, fate: fateOf(mutant, lookups, worlds) }));
  const survivors = new Set(fates.filter(({ fate }) => fate === 'survived').map(({ mutant }) => mutant.name));
  for (const equivalent of rule.equivalents) {
    if (survivors.has(equivalent.mutant)) continue;
    const killed = fates.some(({ mutant }) => mutant.name === equivalent.mutant);
    diagnostics.push(reportEquivalent(rule, equivalent, killed));
  }
  const documented = new Set(rule.equivalents.map(({ mutant }) => mutant));
  const mutants = fates.map(({ mutant: { name, origin, killedBy }, fate }): TriedMutant => {
    const isEquivalent = fate === 'survived' && documented.has(name);
    return { rule: rule.id, name, origin, killedBy, fate: isEquivalent ? 'equivalent' : fate };
  });
  return { mutants, diagnostics };
}

function fateOf(
  { image }: MutantImage,
  lookups: MutablePack['lookups'],
  worlds: readonly ExampleWorld[],
): TriedMutant['fate'] {
  if (image === null) return 'refused';
  const rule = linkRule(image, lookups);
  return worlds.every((world) => holdsFor(rule, world)) ? 'survived' : 'killed';
}

function reportEquivalent({ id }: MutableRule, { mutant, origin }: Equivalent, killed: boolean): Diagnostic {
  return {
    severity: 'error',
    code: killed ? 'rules/equivalent-killed' : 'rules/equivalent-gone',
    message: killed
      ? `an example tells "${mutant}" from "${id}"; expected a slip that changes nothing`
      : `"${mutant}" is no slip that is tried on "${id}"; expected one as "rules test --mutate" names it`,
    hint: 'take the entry out of "equivalents"',
    origin,
  };
}
