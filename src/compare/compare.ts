import type { CaseDifference, Difference } from '../model/difference.ts';
import type { CaseResult, Result, RuleText } from '../model/result.ts';
import { DIFFERENCE_VERSION } from '../model/version.ts';
import { compareCase } from './case.ts';
import { compareHeld } from './held.ts';
import { compareRules, groundOf } from './rules.ts';
import { apartIn, sideOf } from './sides.ts';

/** How the two results were named. */
export interface Named {
  readonly before: string;
  readonly after: string;
}

/** Two results -> what is not the same in them. */
export function compareResults(before: Result, after: Result, paths: Named): Difference {
  const ground = groundOf(before, after);
  const [was, is] = [byCode(before), byCode(after)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].sort();
  const cases = codes.map((cds) => compareCase(was.get(cds), is.get(cds), ground));
  return {
    schema_version: DIFFERENCE_VERSION,
    before: sideOf(before, paths.before),
    after: sideOf(after, paths.after),
    apart: apartIn(before, after),
    rules: compareRules(before, after),
    records: compareHeld(before, after),
    counts: countChanges(cases),
    texts: textsFor(cases, ground.rules),
    levers: ground.levers.map(({ id, title }) => ({ id, title })),
    cases,
  };
}

function byCode({ cases }: Result): ReadonlyMap<string, CaseResult> {
  return new Map(cases.map((one) => [one.lea.cds, one]));
}

function countChanges(cases: readonly CaseDifference[]): Difference['counts'] {
  const counts = { new: 0, closed: 0, still: 0, undecided: 0, worse: 0, better: 0, not_told_apart: 0 };
  for (const { findings } of cases) {
    for (const { change, direction, records } of findings) {
      if (change !== 'scope' && change !== 'one-side') counts[change] += 1;
      if (direction === 'worse' || direction === 'mixed') counts.worse += 1;
      if (direction === 'better') counts.better += 1;
      counts.not_told_apart += records.not_told_apart;
    }
  }
  return counts;
}

function textsFor(cases: readonly CaseDifference[], rules: readonly RuleText[]): RuleText[] {
  const spoken = new Set(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  return rules.filter(({ id }) => spoken.has(id));
}
