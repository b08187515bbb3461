import { isAsExpected, toldOf, worldOf } from './example-worlds.ts';
import { judgeCases } from './judge-cases.ts';
import { checkPackAt, type PackAtHand } from './load-pack.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import type { RuleResult } from './model/result.ts';
import type { Pack } from './model/rule.ts';
import type { Tried } from './model/tried.ts';
import { examplesOf, type RuleExample } from './rules/examples.ts';
import { linkPack } from './rules/link-pack.ts';
import { ruleIdOf } from './rules/pack-file.ts';

/** Every example of a pack, tried through the audit's own stages. */
export interface TriedPack {
  readonly tried: readonly Tried[];
  /** The pack's own rules without an example: nothing shows that they do what they say. */
  readonly untested: readonly string[];
}

/** Reads a pack by built-in name or folder and tries the examples of its rules. */
export async function testExamples(
  nameOrPath: string,
  cwd: string,
): Promise<TriedPack & { readonly diagnostics: readonly Diagnostic[] }> {
  const pack = await checkPackAt(nameOrPath, cwd);
  return { ...tryExamples(pack), diagnostics: pack.diagnostics };
}

/** Tries the examples of a pack's rules: given records -> cases -> judgement, held against what is expected. */
export function tryExamples({ image, files }: PackAtHand): TriedPack {
  if (image === null) return { tried: [], untested: [] };
  const pack = linkPack(image);
  const inForce = pack.rules.map(({ id }) => id);
  // A rule that the pack switches off itself keeps its examples in the file.
  const examples = examplesOf(files).filter(({ rule }) => inForce.includes(rule));
  const shown = new Set(examples.map(({ rule }) => rule));
  const own = files.map(({ name }) => ruleIdOf(name));
  return {
    tried: examples.map((example) => tryExample(pack, example)),
    untested: inForce.filter((id) => own.includes(id) && !shown.has(id)),
  };
}

function tryExample(pack: Pack, example: RuleExample): Tried {
  const { rule, name, origin, expect } = example;
  const tried = { rule, name, origin, expected: expect.outcome, result: null };
  const world = worldOf(example);
  const { unread } = world;
  if (unread !== null) return { ...tried, origin: unread.origin ?? origin, wrong: unread.message };
  const only = { ...pack, rules: pack.rules.filter(({ id }) => id === rule) };
  const { cases, diagnostics: noted } = judgeCases(only, world.cases, world.as_of, () => {});
  const stopped = noted.find(isError);
  if (stopped !== undefined) return { ...tried, wrong: stopped.message };
  const result = toldOf(cases.flatMap((each) => each.results));
  if (result === undefined) return { ...tried, wrong: 'the records make no case' };
  return { ...tried, result, wrong: differenceOf(example, result) };
}

function differenceOf(example: RuleExample, { outcome, credit }: RuleResult): string | null {
  const { expect } = example;
  if (isAsExpected(example, { outcome, credit })) return null;
  if (outcome !== expect.outcome) return `expected ${expect.outcome}, came out ${outcome}`;
  return `expected credit ${expect.credit}, came out ${credit?.low ?? 'none'} to ${credit?.high ?? 'none'}`;
}
