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

/** `undecided`, `undecided, which the config takes for failed`: a verdict as the run goes by it. */
export function verdictWords({ verdict, on_undecided }: Gate): string {
  return `${verdict}${countedAs(on_undecided)}`;
}

/** What the config makes of a gate that is undecided; empty where it makes nothing of it. */
export function countedAs(on_undecided: Gate['on_undecided']): string {
  if (on_undecided === undefined) return '';
  return `, which the config ${on_undecided === 'fail' ? 'takes for failed' : 'lets pass'}`;
}
