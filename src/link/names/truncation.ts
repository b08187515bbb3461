import type { Pairing } from './pairings.ts';
import type { SpelledName, Word } from './spell.ts';
import type { WordWeights } from './word-weights.ts';

/** State exports keep the first 29 or 30 characters of a name; a blank at the cut is trimmed, so 28 are seen too. */
const SHORTEST = 28;
const LONGEST = 30;
const CUT_WORD = 0.97;

/** Whether a name ends where exports cut, and the other goes on. */
export function isCutShort(name: SpelledName, other: SpelledName): boolean {
  const length = name.written.trim().length;
  return length >= SHORTEST && length <= LONGEST && other.written.trim().length > length;
}

/** Pairs the last word of a cut name, of which any part may be left, with the word it begins. */
export function withLastWordCut(
  pairings: readonly Pairing[],
  cut: readonly Word[],
  whole: readonly Word[],
  weights: WordWeights,
  isRight: boolean,
): readonly Pairing[] {
  const last = cut.length - 1;
  const word = cut[last];
  if (word === undefined) return pairings;
  const own = (pairing: Pairing) => (isRight ? pairing.right : pairing.left);
  const other = (pairing: Pairing) => (isRight ? pairing.left : pairing.right);
  const before = pairings.find((pairing) => own(pairing).at + own(pairing).count > last);
  if (before !== undefined && before.alike > CUT_WORD) return pairings;
  const kept = pairings.filter((pairing) => pairing !== before);
  const start = word.written.toLowerCase();
  const at = whole.findIndex(
    ({ text, written }, index) =>
      (text.startsWith(start) || written.toLowerCase().startsWith(start)) &&
      !kept.some((pairing) => index >= other(pairing).at && index < other(pairing).at + other(pairing).count),
  );
  if (at === -1) return pairings;
  // A piece of a word is no rarer than the word.
  const weight = weights.of(whole[at]?.text ?? '');
  const ends = [
    { at: last, count: 1 },
    { at, count: 1 },
  ] as const;
  const [left, right] = isRight ? [ends[1], ends[0]] : ends;
  return [...kept, { left, right, alike: CUT_WORD, weight }];
}
