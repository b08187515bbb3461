import type { CaseResult, Result } from '../model/result.ts';
import { type AlertLevel, levelOf, type Standing } from './alert-level.ts';
import { isWorse } from './since.ts';
import { type Finding, rulesById, viewOf } from './view.ts';

/** A finding that somebody should look at, in one LEA: what code scanning and annotations are made of. */
export interface Alert {
  readonly lea: CaseResult;
  readonly finding: Finding;
  readonly standing: Standing;
  readonly level: AlertLevel;
}

/** Everything worth an alert, and what is not one but must not vanish unsaid. */
export interface Alerts {
  /** What got worse since the baseline first, then the worst; proposals by what they would add. */
  readonly alerts: readonly Alert[];
  /** Findings a waiver silences. */
  readonly waived: number;
  /** Proposals nobody can answer yet: they stand in the to-do list. */
  readonly notReported: number;
  /** Findings only CTC or CDE can change: no LEA's to answer. */
  readonly forTheState: number;
}

const ORDER: readonly AlertLevel[] = ['error', 'warning', 'note'];
const STANDINGS: readonly Standing[] = ['not-shown', 'undecided', 'check', 'not-yet'];

/** The alerts of a result. No finding is opened for it: over a thousand LEAs most are never printed. */
export function alertsOf(result: Result): Alerts {
  const rules = rulesById(result);
  const alerts: Alert[] = [];
  const counts = { waived: 0, notReported: 0, forTheState: 0 };
  for (const lea of result.cases) {
    const { duties, notYet, forTheState, notReported } = viewOf(lea, rules);
    const parts: readonly (readonly [Standing, readonly Finding[]])[] = [
      ['not-shown', duties.notShown],
      ['undecided', duties.undecided],
      ['check', duties.differing],
      ['not-yet', notYet],
    ];
    for (const [standing, findings] of parts) {
      for (const finding of findings) {
        if (isWaived(finding)) counts.waived += 1;
        else alerts.push({ lea, finding, standing, level: levelOf(finding.rule, standing) });
      }
    }
    counts.notReported += notReported.length;
    counts.forTheState += forTheState.length;
  }
  return { alerts: alerts.sort(worstFirst), ...counts };
}

/** Whether a signed exception silences a finding. */
export function isWaived({ result }: Finding): boolean {
  return result.waiver !== null;
}

// Sorting is stable: what is equal stays by LEA, then in pack order.
function worstFirst(left: Alert, right: Alert): number {
  return (
    Number(isWorse(right.finding)) - Number(isWorse(left.finding)) ||
    ORDER.indexOf(left.level) - ORDER.indexOf(right.level) ||
    STANDINGS.indexOf(left.standing) - STANDINGS.indexOf(right.standing) ||
    (right.finding.result.gain ?? 0) - (left.finding.result.gain ?? 0)
  );
}
