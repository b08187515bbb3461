import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Judged, MeasureKind } from '../model/measure.ts';
import { type Pack, type Rule, StepLimitError } from '../model/rule.ts';
import { judge } from './judge.ts';

/** A case judged by every rule of a pack, in pack order. */
export interface CaseJudgement {
  readonly judged: readonly Judged[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Judges a case by every rule, without evidence: most findings over many LEAs are never opened. a rule that takes too many steps is an error of the rule, told and passed over. */
export function judgeCase(
  pack: Pack,
  case_: Case,
  as_of: string,
  kinds: ReadonlyMap<string, MeasureKind>,
): CaseJudgement {
  const diagnostics: Diagnostic[] = [];
  const judged = pack.rules.map((rule): Judged => {
    try {
      const verdict = judge(rule, case_, as_of, kinds, false);
      for (const diagnostic of verdict.diagnostics) diagnostics.push(diagnostic);
      return verdict;
    } catch (error) {
      if (!(error instanceof StepLimitError)) throw error;
      diagnostics.push(reportSteps(rule, case_, error));
      return { rule, applies: false, measured: null };
    }
  });
  return { judged, diagnostics };
}

function reportSteps(rule: Rule, case_: Case, error: StepLimitError): Diagnostic {
  return {
    severity: 'error',
    code: 'rules/too-many-steps',
    message: `"${rule.id}" takes ${error.message} ("${case_.lea.name ?? case_.lea.cds}")`,
    hint: 'rewrite the expression so that it does not walk one table inside another',
    origin: error.origin,
  };
}
