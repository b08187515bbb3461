import type { Gate } from '../model/result.ts';

/** What a gate does, in a word. */
export const VERDICT_WORDS: Readonly<Record<Gate['verdict'], string>> = {
  pass: 'passes',
  fail: 'stops',
  undecided: 'undecided',
};

// A score is made of proposals; a gate on findings says itself whether any of them is one.
const ON_PROPOSALS = 'This gate stops on proposals, not law.';
const COUNTED: Readonly<Record<NonNullable<Gate['on_undecided']>, string>> = {
  fail: 'The config takes what is undecided for failed.',
  pass: 'The config lets pass what is undecided.',
};

/** What stands beside a gate, after why it does what it does: a sentence each. */
export function notesOn({ gate, verdict, on_undecided }: Gate): string[] {
  const notes = verdict === 'fail' && gate.includes('min-score') ? [ON_PROPOSALS] : [];
  return on_undecided === undefined ? notes : [...notes, COUNTED[on_undecided]];
}

/** `stops, below 50 for certain. This gate stops on proposals, not law.`: all that is said of a gate after its name. */
export function gateSentence(gate: Gate): string {
  const said = gate.why === '' ? VERDICT_WORDS[gate.verdict] : `${VERDICT_WORDS[gate.verdict]}, ${gate.why}`;
  return [said, ...notesOn(gate)].join('. ');
}
