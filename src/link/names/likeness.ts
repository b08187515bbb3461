import { isNumberWord } from './numerals.ts';
import { type Pairing, pairWords } from './pairings.ts';
import type { SpelledName, Word } from './spell.ts';
import { isCutShort, withLastWordCut } from './truncation.ts';
import type { WordWeights } from './word-weights.ts';
import { mayBeginEmptyWord } from './wordings.ts';

/** How alike two names are, and what makes them so: enough to say why. */
export interface Likeness {
  /** 0 to 1; 1 for names that are equal once spelled out. */
  readonly score: number;
  readonly pairings: readonly Pairing[];
  /** One name ends where a state export cuts names off. */
  readonly cut: boolean;
  /** Words of either name that stand for none of the other, but for those behind the cut. */
  readonly alone: { readonly left: readonly Word[]; readonly right: readonly Word[] };
  /** An elementary school is not a high school. */
  readonly levelsDiffer: boolean;
}

/** What two names of different levels, or numbers, keep of their score: too little to be shown for one word in common. */
const OTHER_LEVEL = 0.7;
const OTHER_NUMBER = 0.7;
/** What a cut name does not say counts this much against it: the rest agrees, and the rest of another name would too. */
const BEHIND_THE_CUT = 0.12;
/** Nearly nothing where the other name begins letter for letter like this one. */
const BEHIND_A_CLEAN_CUT = 0.02;

/** How alike two spelled names are: shares of agreeing words by weight, whichever is the left one. */
export function nameLikeness(left: SpelledName, right: SpelledName, weights: WordWeights): Likeness {
  const cut = isCutShort(left, right) ? 'left' : isCutShort(right, left) ? 'right' : null;
  let pairings = pairWords(left.words, right.words, weights);
  if (cut === 'left') pairings = withLastWordCut(pairings, left.words, right.words, weights, false);
  if (cut === 'right') pairings = withLastWordCut(pairings, right.words, left.words, weights, true);
  let agreeing = 0;
  let paired = 0;
  for (const { alike, weight } of pairings) {
    agreeing += 2 * weight * alike;
    paired += 2 * weight;
  }
  const ours = aloneIn(
    left.words,
    pairings.map((pairing) => pairing.left),
    cut === 'left',
  );
  const theirs = aloneIn(
    right.words,
    pairings.map((pairing) => pairing.right),
    cut === 'right',
  );
  const behind = isBeginning(left, right) || isBeginning(right, left) ? BEHIND_A_CLEAN_CUT : BEHIND_THE_CUT;
  const against =
    sumOf(ours, weights, cut === 'right' ? behind : 1) + sumOf(theirs, weights, cut === 'left' ? behind : 1);
  const whole = paired + against;
  const levelsDiffer = haveOtherLevels(left, right);
  let score = whole === 0 ? 0 : agreeing / whole;
  if (levelsDiffer) score *= OTHER_LEVEL;
  if (ours.some(isNumber) && theirs.some(isNumber)) score *= OTHER_NUMBER;
  const alone = { left: told(ours, cut === 'right'), right: told(theirs, cut === 'left') };
  return { score, pairings, cut: cut !== null, alone, levelsDiffer };
}

interface LoneWord {
  readonly word: Word;
  /** No paired word stands behind it. */
  readonly isBehind: boolean;
}

function aloneIn(words: readonly Word[], taken: readonly Pairing['left'][], isCut: boolean): readonly LoneWord[] {
  const last = Math.max(-1, ...taken.map(({ at, count }) => at + count - 1));
  const isTaken = (index: number) => taken.some(({ at, count }) => index >= at && index < at + count);
  // Of "School of Social Justice" a cut may leave "Scho": a piece of a word that says nothing says nothing.
  const isPiece = (index: number) => isCut && index === words.length - 1 && mayBeginEmptyWord(words[index]?.text ?? '');
  return words
    .map((word, index) => ({ word, index, isBehind: index > last }))
    .filter(({ index }) => !isTaken(index) && !isPiece(index));
}

function sumOf(words: readonly LoneWord[], weights: WordWeights, behind: number): number {
  let sum = 0;
  for (const { word, isBehind } of words) sum += weights.of(word.text) * (isBehind ? behind : 1);
  return sum;
}

function isBeginning(cut: SpelledName, whole: SpelledName): boolean {
  return whole.written.toLowerCase().startsWith(cut.written.trim().toLowerCase());
}

function told(words: readonly LoneWord[], otherIsCut: boolean): readonly Word[] {
  return words.filter(({ isBehind }) => !(otherIsCut && isBehind)).map(({ word }) => word);
}

function isNumber({ word }: LoneWord): boolean {
  return isNumberWord(word.text);
}

function haveOtherLevels(left: SpelledName, right: SpelledName): boolean {
  if (left.levels.length === 0 || right.levels.length === 0) return false;
  return !left.levels.some((level) => right.levels.includes(level));
}
