import type { SpelledName } from './spell.ts';
import { isSortWord } from './wordings.ts';

/** In a handful of names "High" is as rare as "Lincoln": words that tell a sort of school never weigh more than this. */
const MOST_OF_A_SORT_WORD = 0.2;
/** Even the commonest word is a little evidence: names that differ by it are not equal. */
const LEAST = 0.05;

/** What each word of a name weighs, 0 to 1: the more names have it, the less it tells. */
export interface WordWeights {
  of(word: string): number;
}

/** Weighs words by how many of these names have them (inverse document frequency). */
export function weighWords(names: readonly SpelledName[]): WordWeights {
  const counts = new Map<string, number>();
  for (const { words } of names) {
    for (const text of new Set(words.map((word) => word.text))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const all = Math.log(names.length + 2);
  const known = new Map<string, number>();
  for (const [text, count] of counts) {
    const weight = Math.log((names.length + 2) / (count + 1)) / all;
    const most = isSortWord(text) ? MOST_OF_A_SORT_WORD : 1;
    known.set(text, Math.max(LEAST, Math.min(most, weight)));
  }
  return { of: (word) => known.get(word) ?? (isSortWord(word) ? MOST_OF_A_SORT_WORD : 1) };
}
