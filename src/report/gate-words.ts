import type { Gate } from '../model/result.ts';

/** What a gate does, in a word. */
export const VERDICT_WORDS: Readonly<Record<Gate['verdict'], string>> = {
  pass: 'passes',
  fail: 'stops',
  undecided: 'undecided',
};

/** What stands beside a gate that stops on the score, which is made of proposals; a gate on findings says so itself. */
export function proposalsNote({ gate, verdict }: Gate): string | null {
  return verdict === 'fail' && gate.includes('min-score') ? 'This gate stops on proposals, not law.' : null;
}
