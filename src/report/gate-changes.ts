import type { Gate } from '../model/result.ts';
import { VERDICT_WORDS } from './gate-words.ts';

/** The gates whose verdict turned from one audit to the next, and those that are new, a line each. */
export function gateChanges(before: readonly Gate[], after: readonly Gate[]): readonly string[] {
  const earlier = new Map(before.map(({ gate, verdict }) => [gate, verdict]));
  return after.flatMap(({ gate, verdict }) => {
    const was = earlier.get(gate);
    if (was === verdict) return [];
    return [`gate ${gate}: ${VERDICT_WORDS[verdict]}${was === undefined ? '' : `, was ${VERDICT_WORDS[was]}`}`];
  });
}
