import { type ExampleWorld, type Heard, hear, worldOf } from './example-worlds.ts';
import { type PackAtHand, packFinder } from './load-pack.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Mutation, TriedMutant } from './model/mutation.ts';
import { examplesOf } from './rules/examples.ts';
import { linkRule } from './rules/link-pack.ts';
import type { Equivalent } from './rules/mutate/equivalents.ts';
import { type MutableFile, type MutantImages, mutatePack } from './rules/mutate/mutate-pack.ts';

/** An example's world, and what its rule comes to in it as written. */
interface Judged {
  readonly world: ExampleWorld;
  readonly heard: Heard;
}

/** Tries every slip on a pack's own rules: a slip that every example of its rules lets pass has survived. */
export async function mutateExamples(pack: PackAtHand, cwd: string, only: string | null): Promise<Mutation> {
  const mutable = await mutatePack(pack.files, MEASURE_KINDS, packFinder(cwd), only);
  if (mutable === null) return { mutants: [], diagnostics: [] };
  const examples = examplesOf(pack.files);
  const judged = new Map<string, readonly Judged[]>();
  for (const image of mutable.rules) {
    const rule = linkRule(image, mutable.lookups);
    const own = examples.filter(({ rule: id }) => id === image.id).map(worldOf);
    judged.set(
      image.id,
      own.map((world) => ({ world, heard: hear(rule, world) })),
    );
  }
  const files = mutable.files.map((file) => mutateFile(file, judged));
  return {
    mutants: files.flatMap(({ mutants }) => mutants),
    diagnostics: files.flatMap(({ diagnostics }) => diagnostics),
  };
}

function mutateFile(file: MutableFile, judged: ReadonlyMap<string, readonly Judged[]>): Mutation {
  const fates = file.mutants.map((mutant) => ({ mutant, fate: fateOf(mutant, judged) }));
  const survivors = new Set(fates.filter(({ fate }) => fate === 'survived').map(({ mutant }) => mutant.name));
  const stale = file.equivalents.filter(({ mutant }) => !survivors.has(mutant));
  const documented = new Set(file.equivalents.map(({ mutant }) => mutant));
  return {
    mutants: fates.map(({ mutant: { name, origin, killedBy }, fate }) => {
      const isEquivalent = fate === 'survived' && documented.has(name);
      return { rule: file.id, name, origin, killedBy, fate: isEquivalent ? 'equivalent' : fate };
    }),
    diagnostics: stale.map((each) => {
      const isTried = fates.some(({ mutant }) => mutant.name === each.mutant);
      return reportEquivalent(file.id, each, isTried);
    }),
  };
}

function fateOf({ made }: MutantImages, judged: ReadonlyMap<string, readonly Judged[]>): TriedMutant['fate'] {
  if (made === null) return 'refused';
  const isNoticed = made.rules.some((image) => {
    const rule = linkRule(image, made.lookups);
    return (judged.get(image.id) ?? []).some(({ world, heard }) => {
      const now = hear(rule, world);
      // A warning that the rule as written does not give is something an author sees.
      return !now.isAsExpected || [...now.noted].some((code) => !heard.noted.has(code));
    });
  });
  return isNoticed ? 'killed' : 'survived';
}

function reportEquivalent(id: string, { mutant, origin }: Equivalent, isTried: boolean): Diagnostic {
  return {
    severity: 'error',
    code: isTried ? 'rules/equivalent-killed' : 'rules/equivalent-gone',
    message: isTried
      ? `an example tells "${mutant}" from "${id}"; expected a slip that changes nothing`
      : `"${mutant}" is no slip that is tried on "${id}"; expected one as "rules test --mutate" names it`,
    hint: 'take the entry out of "equivalents"',
    origin,
  };
}
