import { link } from './link/link.ts';
import { judge } from './measure/judge.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Case } from './model/case.ts';
import { type Diagnostic, isError } from './model/diagnostic.ts';
import { type Rule, StepLimitError } from './model/rule.ts';
import { readGivenRecords } from './records/given.ts';
import type { RuleExample } from './rules/examples.ts';
import { type Verdict, verdictOn } from './score/outcome.ts';

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
  const { tables, diagnostics } = readGivenRecords(example.given, example.origin.path);
  const unread = diagnostics.find(isError) ?? null;
  const cases = unread === null ? link(tables, { year: null }).cases : [];
  return { example, as_of: example.as_of ?? EXAMPLE_DAY, cases, unread };
}

/** Whether a rule comes out on an example as it is expected to. */
export function holdsFor(rule: Rule, { example, cases, as_of, unread }: ExampleWorld): boolean {
  if (unread !== null) return false;
  const verdicts = cases.map((each) => verdictIn(rule, each, as_of));
  const verdict = toldOf(verdicts);
  return verdict != null && isAsExpected(example, verdict);
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
function verdictIn(rule: Rule, case_: Case, as_of: string): Verdict | null {
  try {
    return verdictOn(judge(rule, case_, as_of, MEASURE_KINDS, false));
  } catch (error) {
    if (error instanceof StepLimitError) return null;
    throw error;
  }
}
