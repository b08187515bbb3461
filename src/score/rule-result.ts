import type { Case } from '../model/case.ts';
import type { Judged } from '../model/measure.ts';
import type { RuleResult } from '../model/result.ts';
import { evidenceResult } from './evidence.ts';
import { FactSet, usesOf } from './fact-set.ts';
import { foundText } from './found.ts';
import { memo } from './memo.ts';
import { missingFact } from './missing.ts';
import type { Verdict } from './outcome.ts';

/** A finding shows its first missing facts, and says how many there are. */
const MISSING_SHOWN = 20;

/** One rule's line in a case. Evidence and missing facts are put together when first asked for. */
export function ruleResult(
  judged: Judged,
  verdict: Verdict,
  gain: number | null,
  case_: Case,
  as_of: string,
): RuleResult {
  const { rule, measured } = judged;
  const applicable = verdict.credit === null ? null : measured;
  const facts = memo(() => {
    const set = new FactSet();
    if (applicable !== null) for (const use of usesOf(judged)) set.addAll(use);
    return set.facts;
  });
  const missing = memo(() => facts().slice(0, MISSING_SHOWN).map(missingFact));
  const evidence = memo(() => applicable?.evidence.map(evidenceResult) ?? []);
  return {
    rule: rule.id,
    applies: verdict.applies,
    outcome: verdict.outcome,
    credit: verdict.credit,
    gain,
    found: foundText(judged, case_, as_of),
    parts: applicable?.parts.map((part) => ({ ...part })) ?? [],
    get missing() {
      return missing();
    },
    get missing_total() {
      return facts().length;
    },
    get evidence() {
      return evidence();
    },
    get evidence_total() {
      return applicable?.evidence_total ?? 0;
    },
    waiver: null,
  };
}
