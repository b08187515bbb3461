import { withoutAgency } from './agency-words.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { digitsOf, digitsOfPair } from './numerals.ts';
import { canonicalWord, isEmptyWord, type Level, levelOf } from './wordings.ts';

/** One word of a name: as names are compared, and as it was written. */
export interface Word {
  readonly text: string;
  readonly written: string;
}

/** A school's name spelled out for comparing. */
export interface SpelledName {
  readonly written: string;
  readonly words: readonly Word[];
  readonly levels: readonly Level[];
}

const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’‘`´]/g;
const BETWEEN = /[^\p{L}\p{N}]+/u;
const SHORTEST_MISSPELT = 5;
const MISSPELT = 0.88;

/**
 * Spells a name out: without case, accents and signs, abbreviations and numerals in one spelling, words that say nothing
 * left out, and the LEA's own name, which people put before or after the school's, too.
 */
export function spellName(written: string, leas: readonly string[] = []): SpelledName {
  const own = leas.reduce((words, lea) => withoutAgency(words, wordsOf(lea)), joinWords(wordsOf(written)));
  const telling = own.filter(({ text }, index) => !isEmptyWord(text) && !(index === 0 && isTitle(text)));
  const words = telling.length === 0 ? own : telling;
  const levels = words.map(({ text }) => levelOf(text)).filter((level) => level !== null);
  return { written, words, levels };
}

/** The name's words in their one spelling, between blanks: equal texts are one name. */
export function spelledText({ words }: SpelledName): string {
  return words.map(({ text }) => text).join(' ');
}

// "Dr. Martin Luther King": after the first word it is a drive.
function isTitle(text: string): boolean {
  return text === 'drive' || text === 'doctor';
}

function wordsOf(written: string): readonly Word[] {
  const plain = written.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, '');
  return plain
    .split(BETWEEN)
    .filter((word) => word !== '')
    .map((word) => ({ text: canonicalWord(word.toLowerCase()), written: word }));
}

/** Joins what stands in several words: initials (`J. F. K.`), `Jr. High`, `Twenty Ninth`, `K-8`. */
function joinWords(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const taken = joinAt(words, at);
    joined.push(taken.word);
    at += taken.count;
  }
  return joined;
}

function joinAt(words: readonly Word[], at: number): { readonly word: Word; readonly count: number } {
  const first = words[at]?.text ?? '';
  const second = words[at + 1]?.text ?? '';
  const pair = () => `${words[at]?.written} ${words[at + 1]?.written}`;
  if (second === 'high' && isLike(first, 'jr', 'junior')) return joinedTo('juniorhigh', pair(), 2);
  if (second === 'high' && isLike(first, 'sr', 'senior')) return joinedTo('high', pair(), 2);
  if (/^t?k$/.test(first) && /^\d+$/.test(second)) return joinedTo(`k${Number(second)}`, pair(), 2);
  const numeral = digitsOfPair(first, second);
  if (numeral !== null) return joinedTo(numeral, pair(), 2);
  const initials = lettersFrom(words, at);
  if (initials.length > 1) {
    const written = words.slice(at, at + initials.length).map((word) => word.written);
    const text = initials.join('');
    // "M. S. Hawkins" has a name, "Hawkins M.S." a sort of school.
    const isLast = at + initials.length === words.length;
    return joinedTo(isLast ? canonicalWord(text) : text, written.join('.'), initials.length);
  }
  return joinedTo(digitsOf(first) ?? first, words[at]?.written ?? '', 1);
}

// The whole word misspelt is still no high school's.
function isLike(word: string, short: string, long: string): boolean {
  return word === short || (word.length >= SHORTEST_MISSPELT && jaroWinkler(word, long) >= MISSPELT);
}

function lettersFrom(words: readonly Word[], at: number): readonly string[] {
  const letters: string[] = [];
  for (let next = at; /^\p{L}$/u.test(words[next]?.text ?? ''); next++) letters.push(words[next]?.text ?? '');
  return letters;
}

function joinedTo(text: string, written: string, count: number) {
  return { word: { text, written }, count };
}
