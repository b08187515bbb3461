import type { CaseResult, RuleResult, RuleText } from '../model/result.ts';

/** What became of one finding since the baseline. */
export type Since = NonNullable<CaseResult['since']>[number];

/** A finding, as far as the baseline goes. */
export interface Held {
  readonly since?: Since;
}

/**
 * What became of each finding of a case since the baseline; undefined where there is none, or where the finding is in
 * place as it was. A result file leaves out what stands open as it did and no worse: here it is told like the others.
 */
export function sinceIn({ since }: CaseResult): (rule: RuleText, result: RuleResult) => Since | undefined {
  if (since === undefined) return () => undefined;
  const changes = new Map(since.map((one) => [one.rule, one]));
  return ({ id, role }, { outcome }) => {
    // Context is shown and never judged.
    if (role === 'context') return undefined;
    const isOpen = outcome === 'gap' || outcome === 'partial';
    return changes.get(id) ?? (isOpen ? { rule: id, change: 'still', was: outcome, worse: false } : undefined);
  };
}

/** Whether a finding is no worse than in the baseline: no gate stops on it. */
export function isNoWorse({ since }: Held): boolean {
  return since !== undefined && !since.worse;
}

/** Whether a finding is worse than in the baseline, or is not in it. */
export function isWorse({ since }: Held): boolean {
  return since?.worse === true;
}
