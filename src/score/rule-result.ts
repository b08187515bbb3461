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
  // One object at a time over 50 rules and 1,000 LEAs adds up: what does not apply has nothing to put off.
  if (measured === null || verdict.credit === null) return notApplicable(rule.id, foundText(judged, case_, as_of));
  const found = memo(() => foundText(judged, case_, as_of));
  const facts = memo(() => {
    const set = new FactSet();
    for (const use of usesOf(judged)) set.addAll(use);
    return set.facts;
  });
  const missing = memo(() => facts().slice(0, MISSING_SHOWN).map(missingFact));
  const evidence = memo(() => measured.evidence.map(evidenceResult));
  return {
    rule: rule.id,
    applies: verdict.applies,
    outcome: verdict.outcome,
    credit: verdict.credit,
    gain,
    get found() {
      return found();
    },
    parts: [...measured.parts],
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
      return measured.evidence_total;
    },
    waiver: null,
  };
}

function notApplicable(rule: string, found: string): RuleResult {
  return {
    rule,
    applies: false,
    outcome: 'not-applicable',
    credit: null,
    gain: null,
    found,
    parts: [],
    missing: [],
    missing_total: 0,
    evidence: [],
    evidence_total: 0,
    waiver: null,
  };
}
