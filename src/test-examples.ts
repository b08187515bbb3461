import { judgeCases } from './judge-cases.ts';
import { link } from './link/link.ts';
import { checkPackAt } from './load-pack.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import type { Origin } from './model/origin.ts';
import type { RuleResult } from './model/result.ts';
import type { Pack } from './model/rule.ts';
import { readGivenRecords } from './records/given.ts';
import { examplesOf, type RuleExample } from './rules/examples.ts';
import { linkPack } from './rules/link-pack.ts';

/** The day examples are judged on unless they name one: a day after every date the built-in packs know. */
export const EXAMPLE_DAY = '2026-06-30';

/** What one example came to. */
export interface Tried {
  readonly rule: string;
  readonly name: string;
  readonly origin: Origin;
  /** null: as expected; else what was expected and what came out. */
  readonly wrong: string | null;
}

/** Every example of a pack, tried through the audit's own stages. */
export interface TriedPack {
  readonly tried: readonly Tried[];
  /** Rules without an example: nothing shows that they do what they say. */
  readonly untested: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Tries the examples of a pack's rules: given records -> cases -> judgement, held against what is expected. */
export async function testExamples(nameOrPath: string, cwd: string): Promise<TriedPack> {
  const { image, files, diagnostics } = await checkPackAt(nameOrPath, cwd);
  if (image === null) return { tried: [], untested: [], diagnostics };
  const pack = linkPack(image);
  const examples = examplesOf(files);
  const shown = new Set(examples.map(({ rule }) => rule));
  const own = files.map(({ name }) => name.replace(/\.ya?ml$/, ''));
  return {
    tried: examples.map((example) => tryExample(pack, example)),
    untested: pack.rules.map(({ id }) => id).filter((id) => own.includes(id) && !shown.has(id)),
    diagnostics,
  };
}

function tryExample(pack: Pack, example: RuleExample): Tried {
  const { rule, name, origin } = example;
  const { tables, diagnostics } = readGivenRecords(example.given, origin.path);
  const unread = diagnostics.find(isError);
  if (unread !== undefined) return { rule, name, origin: unread.origin ?? origin, wrong: unread.message };
  const only = { ...pack, rules: pack.rules.filter(({ id }) => id === rule) };
  const { cases, diagnostics: noted } = judgeCases(
    only,
    link(tables, { year: null }).cases,
    example.as_of ?? EXAMPLE_DAY,
    () => {},
  );
  const stopped = noted.find(isError);
  if (stopped !== undefined) return { rule, name, origin, wrong: stopped.message };
  // An example with several LEAs speaks of the one the rule says most about: the first it applies to.
  const results = cases.flatMap((each) => each.results);
  const result = results.find(({ applies }) => applies !== false) ?? results[0];
  return {
    rule,
    name,
    origin,
    wrong: result === undefined ? 'the records make no case' : differenceOf(example, result),
  };
}

function differenceOf({ expect }: RuleExample, { outcome, credit }: RuleResult): string | null {
  if (outcome !== expect.outcome) return `expected ${expect.outcome}, came out ${outcome}`;
  if (expect.credit === null) return null;
  const isCredit = credit !== null && Math.abs(credit.low - expect.credit) < 1e-9 && credit.low === credit.high;
  return isCredit
    ? null
    : `expected credit ${expect.credit}, came out ${credit?.low ?? 'none'} to ${credit?.high ?? 'none'}`;
}
