import { jaroWinkler } from './jaro-winkler.ts';
import { isNumberWord } from './numerals.ts';

/** Below this two words of four letters and more share letters by accident: Lincoln/London 0.78, Washington/Wasington 0.97. */
const LEAST = 0.88;
/** An initial or a cut word agrees with the word it begins, and with many others. */
const INITIAL = 0.72;
const CUT = 0.92;
const SHORTEST_CUT = 3;
/** One slip in a word: swapped, dropped, doubled or mistyped; in a short word it is more of it. */
const SLIP = 0.9;
const SLIP_IN_SHORT = 0.84;
const SHORTEST_SLIP = 3;
const SHORT = 4;

/** How alike two words of names are, 0 to 1; 0 where they are two words. */
export function wordLikeness(left: string, right: string): number {
  if (left === right) return 1;
  if (isNumberWord(left) || isNumberWord(right)) return 0;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.length === 1) return long.startsWith(short) ? INITIAL : 0;
  if (short.length >= SHORTEST_CUT && long.startsWith(short)) return CUT;
  if (short.length < SHORTEST_SLIP) return 0;
  const slip = !isOneSlip(short, long) ? 0 : short.length <= SHORT ? SLIP_IN_SHORT : SLIP;
  if (short.length < SHORT) return slip;
  const likeness = jaroWinkler(left, right);
  return likeness >= LEAST ? Math.max(likeness, slip) : slip;
}

/** Whether one letter dropped, mistyped or swapped with the next makes the longer word of the shorter. */
function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const left = short.slice(start, short.length - end);
  const right = long.slice(start, long.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
