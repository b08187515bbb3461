import type { CaseDifference, FindingChange } from '../model/difference.ts';
import type { CaseResult, RuleResult, RuleText } from '../model/result.ts';
import { compareFinding } from './finding.ts';
import { compareScores, leverScore } from './scores.ts';

/** What the cases of both results are held against: rules and levers, as the later result has them first. */
export interface Ground {
  readonly rules: readonly RuleText[];
  readonly levers: readonly { readonly id: string }[];
}

/** What changed in one LEA; undefined: the result does not speak of it. */
export function compareCase(
  before: CaseResult | undefined,
  after: CaseResult | undefined,
  { rules, levers }: Ground,
): CaseDifference {
  const { lea } = (after ?? before) as CaseResult;
  const [was, is] = [byRule(before), byRule(after)];
  const levered = levers.map(({ id }) => ({ ...compareScores(leverScore(before, id), leverScore(after, id)), id }));
  return {
    lea,
    on: before === undefined ? 'after' : after === undefined ? 'before' : 'both',
    score: compareScores(before?.score ?? null, after?.score ?? null),
    levers: levered.filter((lever) => lever.before !== null || lever.after !== null),
    band: { before: before?.band ?? null, after: after?.band ?? null },
    completeness: { before: before?.completeness ?? null, after: after?.completeness ?? null },
    findings: rules.flatMap(({ id, role }): FindingChange[] => {
      // Context is shown and never judged: it cannot get worse.
      if (role === 'context') return [];
      const change = compareFinding(was.get(id), is.get(id));
      return change === null ? [] : [change];
    }),
  };
}

function byRule(one: CaseResult | undefined): ReadonlyMap<string, RuleResult> {
  return new Map((one?.results ?? []).map((result) => [result.rule, result]));
}
