import type { Gate, RuleResult } from '../../model/result.ts';
import { nearly } from '../../model/rounding.ts';
import { SEVERITIES } from '../../model/rule.ts';
import { isNoWorse } from '../since.ts';
import type { Finding } from '../view.ts';

/** What a test report says of a finding: in place, stopped by a duty or a gate, or told without stopping anything. */
export type Verdict = 'passed' | 'failed' | 'skipped';

/**
 * A test fails where a duty by law or by the terms of a grant is known not to be shown met, and where a gate of the
 * run stops on the finding; then the report fails as the run does. A proposal not yet in place is told as skipped: it
 * is not in place, and nobody is asked to have it.
 */
export function verdictOf(finding: Finding, gates: readonly Gate[]): Verdict {
  const { rule, result } = finding;
  if (result.outcome === 'met') return 'passed';
  // From memory, silenced by a waiver, or no worse than in the baseline: no gate sees it.
  if (!rule.verified || result.waiver !== null || isNoWorse(finding)) return 'skipped';
  const isDuty = rule.role === 'condition' && (rule.basis === 'statute' || rule.basis === 'grant-condition');
  if (isDuty && isNotShown(result)) return 'failed';
  return gates.some((gate) => gate.verdict === 'fail' && stops(gate, finding)) ? 'failed' : 'skipped';
}

function isNotShown({ outcome }: RuleResult): boolean {
  return outcome === 'gap' || outcome === 'partial';
}

/** Whether a gate such as `fail-on major` or `rule a/b met` that fails does so on this finding, known to fall short. */
function stops({ gate }: Gate, { rule, result }: Finding): boolean {
  if (result.credit === null) return false;
  const high = nearly(result.credit.high);
  if (gate.startsWith(`rule ${rule.id} `)) {
    const least = gate.slice(`rule ${rule.id} `.length);
    return result.applies === true && high < (least === 'met' ? 1 : Number(least) / 100);
  }
  const [, what] = /^fail-on (\S+)$/.exec(gate) ?? [];
  if (what === undefined) return false;
  if (what === 'condition') return rule.role === 'condition' && result.outcome === 'gap';
  const severity = SEVERITIES.find((one) => one === what);
  if (severity === undefined || result.applies !== true) return false;
  if (SEVERITIES.indexOf(rule.severity) > SEVERITIES.indexOf(severity)) return false;
  return rule.role === 'condition' ? high < 1 : high === 0;
}
