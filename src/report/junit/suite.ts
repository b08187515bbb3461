import type { CaseResult, Gate, RuleText } from '../../model/result.ts';
import { nameOf } from '../lea-name.ts';
import { type Finding, viewOf } from '../view.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** One LEA's tests, with what becomes of each; none of the findings is opened for it. */
export interface Suite {
  readonly lea: CaseResult;
  /** `Salinas Union High (27661590000000)`: names alone are shared by districts. */
  readonly name: string;
  readonly tests: readonly (readonly [Finding, Verdict])[];
}

/** The tests of an LEA: every duty and proposal that applies, or may, in pack order. */
export function suiteOf(lea: CaseResult, rules: ReadonlyMap<string, RuleText>, gates: readonly Gate[]): Suite {
  const { findings } = viewOf(lea, rules);
  return {
    lea,
    name: `${nameOf(lea)} (${lea.lea.cds})`,
    tests: findings.map((finding) => [finding, verdictOf(finding, gates)] as const),
  };
}

/** How many tests came to a verdict. */
export function countOf({ tests }: Suite, verdict: Verdict): number {
  return tests.filter(([, one]) => one === verdict).length;
}
