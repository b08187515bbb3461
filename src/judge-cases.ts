import type { Progress } from './audit-request.ts';
import { judge } from './measure/judge.ts';
import { judgeCase } from './measure/judge-case.ts';
import { MEASURE_KINDS } from './measure/registry.ts';
import type { Case } from './model/case.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { CaseResult } from './model/result.ts';
import type { Pack, Rule } from './model/rule.ts';
import { Problems } from './records/problems.ts';
import { eachOnce } from './score/diagnostics.ts';
import { scoreCase } from './score/score-case.ts';

/** Rule x case -> judgement -> score, case by case. */
export function judgeCases(
  pack: Pack,
  cases: readonly Case[],
  as_of: string,
  progress: Progress,
  schoolName?: (cds: string) => string | null,
): { readonly cases: readonly CaseResult[]; readonly diagnostics: readonly Diagnostic[] } {
  // Expressions note the same thing in many cases: it is told once, and a column of one mistake by its first rows.
  const noted = new Set<Diagnostic>();
  const results = cases.map((each, index) => {
    const judged = judgeCase(pack, each, as_of, MEASURE_KINDS);
    for (const diagnostic of judged.diagnostics) noted.add(diagnostic);
    progress('LEAs judged', index + 1);
    const again = (rule: Rule, witnessed = true) => judge(rule, each, as_of, MEASURE_KINDS, witnessed);
    return scoreCase(pack, each, judged.judged, as_of, again, schoolName);
  });
  const problems = new Problems();
  for (const diagnostic of eachOnce([...noted])) problems.add(diagnostic);
  return { cases: results, diagnostics: problems.all() };
}
