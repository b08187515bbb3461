import type { Case } from '../model/case.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Judged, MeasureKind } from '../model/measure.ts';
import { inForce, type Judging, type Rule } from '../model/rule.ts';
import { type Truth, Unknown } from '../model/value.ts';
import { isHeldElsewhere } from './held.ts';

/**
 * Steps one rule may take in one case. A county's 200,000 placements under three expressions of ten steps each need
 * 6 million; a rule that walks placements inside placements would need 40 billion and is stopped after about a second.
 */
export const STEPS_ALLOWED = 20_000_000;

/** A rule judged on a case, with what went wrong in its expressions. */
export interface JudgedCase extends Judged {
  readonly diagnostics: readonly Diagnostic[];
}

const NOTHING: readonly Diagnostic[] = [];

/**
 * Judges one rule on one case, with the evidence unless `witnessed` is false: conditions on the duties this LEA holds, all other rules on what counts for alignment.
 * @throws StepLimitError where the rule takes more steps than it may
 */
export function judge(
  rule: Rule,
  case_: Case,
  as_of: string,
  kinds: ReadonlyMap<string, MeasureKind>,
  witnessed = true,
): JudgedCase {
  if (!inForce(rule, as_of) || isHeldElsewhere(rule, case_)) {
    return { rule, applies: false, measured: null, diagnostics: NOTHING };
  }
  const diagnostics: Diagnostic[] = [];
  const judging: Judging = {
    scope: rule.role === 'condition' ? case_.duties : case_.alignment,
    lea: case_.lea,
    as_of,
    witnessed,
    asking: { rule: rule.id, answer: case_.attestations?.get(rule.id) ?? null },
    steps: STEPS_ALLOWED,
    note: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
  };
  const applies = appliesTo(rule, judging);
  if (applies === false) return { rule, applies, measured: null, diagnostics };
  const kind = kinds.get(rule.measure.kind);
  if (kind === undefined) throw new Error(`no measure kind "${rule.measure.kind}" for rule "${rule.id}"`);
  return { rule, applies, measured: kind.measure(rule.measure, rule.ramp, judging), diagnostics };
}

function appliesTo(rule: Rule, judging: Judging): Truth {
  const verdict = rule.applies_when?.evaluate(judging, null) ?? true;
  return typeof verdict === 'boolean' || verdict instanceof Unknown ? verdict : new Unknown(null);
}
