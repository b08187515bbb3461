import { link } from './link/link.ts';
import { judge } from './measure/judge.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Case } from './model/case.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import { type Rule, StepLimitError } from './model/rule.ts';
import type { Signed } from './model/signed.ts';
import { readGivenRecords } from './records/given.ts';
import { partGiven } from './records/given-answers.ts';
import type { RuleExample } from './rules/examples.ts';
import { type Verdict, verdictOn } from './score/outcome.ts';
import { answersOn } from './signed/answers-on.ts';

/** The day examples are judged on unless they name one: a day after every date the built-in packs know. */
export const EXAMPLE_DAY = '2026-06-30';

/** An example's records, read and joined: any number of rules can be judged on them. */
export interface ExampleWorld {
  readonly example: RuleExample;
  readonly as_of: string;
  readonly cases: readonly Case[];
  /** What keeps its records from being read; null: nothing. */
  readonly unread: Diagnostic | null;
}

/** Reads and joins the records of an example. */
export function worldOf(example: RuleExample): ExampleWorld {
  const { path } = example.origin;
  const given = partGiven(example.given, path, example.rule);
  const { tables, diagnostics } = readGivenRecords(given.records, path);
  const unread = [...diagnostics, ...given.diagnostics].find(isError) ?? null;
  const as_of = example.as_of ?? EXAMPLE_DAY;
  const cases = unread === null ? link(tables, { year: null }).cases : [];
  return { example, as_of, cases: withAnswers(cases, example.rule, given.answers, as_of), unread };
}

/** An example's answers are about each of its LEAs. */
function withAnswers(
  cases: readonly Case[],
  rule: string,
  answers: readonly Signed<'attestations'>[],
  as_of: string,
): readonly Case[] {
  const given = answersOn(as_of, answers);
  return given === null ? cases : cases.map((each) => ({ ...each, attestations: new Map([[rule, given]]) }));
}

/** What a rule comes to on an example. */
export interface Heard {
  readonly isAsExpected: boolean;
  /** It applies to some LEA of the example for certain: where a table is not supplied, any rule may. */
  readonly applies: boolean;
  /** Codes of what its expressions noted: a division by zero, a lookup without an entry. */
  readonly noted: ReadonlySet<string>;
}

/** Judges a rule on an example, without evidence. */
export function hear(rule: Rule, { example, cases, as_of }: ExampleWorld): Heard {
  const noted = new Set<string>();
  const verdicts = cases.map((each) => verdictIn(rule, each, as_of, noted));
  const verdict = toldOf(verdicts);
  const applies = verdicts.some((each) => each?.applies === true);
  return { isAsExpected: verdict != null && isAsExpected(example, verdict), applies, noted };
}

/** An example with several LEAs speaks of the one the rule says most about: the first it applies to. */
export function toldOf<V extends Pick<Verdict, 'applies'> | null>(verdicts: readonly V[]): V | undefined {
  return verdicts.find((verdict) => verdict !== null && verdict.applies !== false) ?? verdicts[0];
}

/** Whether an outcome and a credit are those an example expects; one without a credit leaves it open. */
export function isAsExpected({ expect }: RuleExample, { outcome, credit }: Omit<Verdict, 'applies'>): boolean {
  if (outcome !== expect.outcome) return false;
  if (expect.credit === null) return true;
  return credit !== null && credit.low === credit.high && Math.abs(credit.low - expect.credit) < 1e-9;
}

/** null: the rule takes more steps than a rule may. */
function verdictIn(rule: Rule, case_: Case, as_of: string, noted: Set<string>): Verdict | null {
  try {
    const judged = judge(rule, case_, as_of, MEASURE_KINDS, false);
    for (const { code } of judged.diagnostics) noted.add(code);
    return verdictOn(judged);
  } catch (error) {
    if (error instanceof StepLimitError) return null;
    throw error;
  }
}
