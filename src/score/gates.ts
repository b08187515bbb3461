import type { CaseResult, Gate } from '../model/result.ts';
import type { Pack } from '../model/rule.ts';
import { type FailOn, failOnGate } from './fail-on-gate.ts';
import { type Excused, NOTHING_EXCUSED } from './gates/excused.ts';
import { minScoreGate } from './min-score-gate.ts';

/** What a run passes or fails on; null: not asked for. */
export interface GateOptions {
  /** 0-100 */
  readonly min_score: number | null;
  readonly fail_on: FailOn | null;
}

/**
 * Decides each gate asked for over every LEA selected; what is excused does not count. Where rows were dropped, what
 * is left cannot pass one.
 */
export function gatesOf(
  pack: Pack,
  cases: readonly CaseResult[],
  options: GateOptions,
  dropped: boolean,
  excused: Excused = NOTHING_EXCUSED,
): Gate[] {
  const gates: Gate[] = [];
  if (options.min_score !== null) gates.push(minScoreGate(pack, cases, options.min_score, excused));
  if (options.fail_on !== null) gates.push(failOnGate(pack, cases, options.fail_on, excused));
  return gates.map((gate) => {
    if (cases.length === 0) return { ...gate, verdict: 'undecided', why: 'there is no LEA to judge' };
    if (!dropped || gate.verdict !== 'pass') return gate;
    return { ...gate, verdict: 'undecided', why: `rows were dropped, so the rest cannot pass it: ${gate.why}` };
  });
}
