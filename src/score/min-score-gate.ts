import type { CaseResult, Gate } from '../model/result.ts';
import { leaNames } from './lea-names.ts';
import { numberText } from './number-text.ts';
import { nearly } from './rounding.ts';

/** Every LEA's low score is to reach the points; one whose high score does not has stopped the gate. */
export function minScoreGate(cases: readonly CaseResult[], points: number): Gate {
  const gate = `min-score ${numberText(points)}`;
  const below = cases.filter(({ score }) => score !== null && nearly(score.high * 100) < nearly(points));
  if (below.length > 0) {
    return { gate, verdict: 'fail', why: `below ${numberText(points)} for certain: ${leaNames(below)}` };
  }
  const open = cases.filter(({ score }) => score === null || nearly(score.low * 100) < nearly(points));
  if (open.length > 0) {
    return {
      gate,
      verdict: 'undecided',
      why: `neither above nor below ${numberText(points)} on the evidence given: ${leaNames(open)}`,
    };
  }
  return { gate, verdict: 'pass', why: `every LEA scores ${numberText(points)} or more: ${leaNames(cases)}` };
}
