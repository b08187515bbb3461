import type { Word } from './spell.ts';
import { wordLikeness } from './word-likeness.ts';
import type { WordWeights } from './word-weights.ts';

/** Words of one name that stand for words of the other: one for one, but for initials and words run together. */
export interface Pairing {
  readonly left: Stretch;
  readonly right: Stretch;
  /** 0 to 1. */
  readonly alike: number;
  /** What the lighter side weighs. */
  readonly weight: number;
}

/** Words in a row. */
export interface Stretch {
  readonly at: number;
  readonly count: number;
}

// Every letter agrees; another spelling is all it is.
const RUN_TOGETHER = 0.98;
// MLK may be Martin Luther King and few others.
const INITIALS = 0.92;
const MOST_INITIALS = 5;

/** The best pairing of two names' words, each word in one pair at most: the most alike first, then the weightiest. */
export function pairWords(left: readonly Word[], right: readonly Word[], weights: WordWeights): readonly Pairing[] {
  const possible = [
    ...singles(left, right, weights),
    ...runs(left, right, weights, (at, count, other) => ({ left: { at, count }, right: { at: other, count: 1 } })),
    ...runs(right, left, weights, (at, count, other) => ({ left: { at: other, count: 1 }, right: { at, count } })),
  ];
  const order = (pairing: Pairing) => wordsOf(pairing, left, right);
  possible.sort((a, b) => b.alike - a.alike || b.weight - a.weight || compareTexts(order(a), order(b)));
  const leftTaken = new Set<number>();
  const rightTaken = new Set<number>();
  return possible.filter((pairing) => {
    if (isTaken(pairing.left, leftTaken) || isTaken(pairing.right, rightTaken)) return false;
    take(pairing.left, leftTaken);
    take(pairing.right, rightTaken);
    return true;
  });
}

function singles(left: readonly Word[], right: readonly Word[], weights: WordWeights): readonly Pairing[] {
  const pairings: Pairing[] = [];
  for (const [at, { text }] of left.entries()) {
    for (const [other, { text: theirs }] of right.entries()) {
      const alike = wordLikeness(text, theirs);
      if (alike === 0) continue;
      // A misspelt word is rare because it is misspelt: the pair weighs what the lighter of them does.
      const weight = Math.min(weights.of(text), weights.of(theirs));
      pairings.push({ left: { at, count: 1 }, right: { at: other, count: 1 }, alike, weight });
    }
  }
  return pairings;
}

/** Words in a row of `many` whose letters or initials are one word of `one`. */
function runs(
  many: readonly Word[],
  one: readonly Word[],
  weights: WordWeights,
  place: (at: number, count: number, other: number) => Pick<Pairing, 'left' | 'right'>,
): readonly Pairing[] {
  const pairings: Pairing[] = [];
  for (const [other, { text }] of one.entries()) {
    if (text.length < 2) continue;
    for (let at = 0; at < many.length; at++) {
      const count = runLength(many, at, text);
      if (count === 0) continue;
      const alike = many[at]?.text[1] === text[1] && (many[at]?.text.length ?? 0) > 1 ? RUN_TOGETHER : INITIALS;
      let sum = 0;
      for (let next = at; next < at + count; next++) sum += weights.of(many[next]?.text ?? '');
      pairings.push({ ...place(at, count, other), alike, weight: Math.min(sum, weights.of(text)) });
    }
  }
  return pairings;
}

/** How many words from `at` make the text, as its letters or by their initials; 0 where none do. */
function runLength(words: readonly Word[], at: number, text: string): number {
  const first = words[at]?.text ?? '';
  const second = words[at + 1]?.text;
  if (second === undefined || first[0] !== text[0]) return 0;
  if (first.length + second.length === text.length && first + second === text) return 2;
  const count = text.length;
  if (count > MOST_INITIALS || at + count > words.length) return 0;
  for (let index = 1; index < count; index++) if (words[at + index]?.text[0] !== text[index]) return 0;
  return count;
}

function isTaken({ at, count }: Stretch, taken: ReadonlySet<number>): boolean {
  for (let index = at; index < at + count; index++) if (taken.has(index)) return true;
  return false;
}

function take({ at, count }: Stretch, taken: Set<number>): void {
  for (let index = at; index < at + count; index++) taken.add(index);
}

/** The same whichever name is the left one, so that likeness is too. */
function wordsOf({ left, right }: Pairing, ours: readonly Word[], theirs: readonly Word[]): string {
  const text = (words: readonly Word[], { at, count }: Stretch) =>
    words
      .slice(at, at + count)
      .map((word) => word.text)
      .join(' ');
  return [text(ours, left), text(theirs, right)].sort().join('|');
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
