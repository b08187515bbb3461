import type { EvidenceResult, RuleResult } from '../../src/model/result.ts';
import { at, judged } from '../report/sample/parts.ts';

/** A record of a finding, by the placement's key. */
export function record(key: string, verdict: EvidenceResult['verdict']): EvidenceResult {
  return { kind: 'placements', key, verdict, documented: null, origin: at('placements.csv:4'), related: [] };
}

/** The result of a rule that rests on some records, all of them named. */
export function resting(
  outcome: RuleResult['outcome'],
  records: readonly EvidenceResult[] = [],
  rest: Partial<RuleResult> = {},
): RuleResult {
  return judged('placement/residents-at-community-schools', outcome, '', { evidence: [...records], ...rest });
}
