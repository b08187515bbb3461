import type { Likeness } from './likeness.ts';
import { isSortWord } from './wordings.ts';

// Chosen on one half of 2,000 schools of the state's directory and 500 that were taken out of it, under eleven damages, and
// reported on the other half: `node tests/bench/names.js`.

/** From 0.86 one sure candidate in 157 is another school (held out: one in 230); from 0.90 recall falls by three points for few less. */
const SURE_FROM = 0.86;
/** Without a lead twice as many are wrong: "Lincoln" may be Lincoln Elementary or Lincoln Middle; more lead costs recall only. */
const AHEAD_BY = 0.05;

/** From 0.55 to 0.60 one candidate in six is right and worth a look; below, one in nine. */
export const REVIEW_FROM = 0.55;

/**
 * Whether a candidate may be confirmed at a glance; `next` is the score of the best other school. Nothing the record says
 * may be left over, and the school's own name may say no more than its sort: "Sierra Alternative" is not "Sierra High".
 */
export function isSure({ score, levelsDiffer, alone }: Likeness, next: number): boolean {
  const saysNoMore = alone.left.length === 0 && alone.right.every(({ text }) => isSortWord(text));
  return saysNoMore && !levelsDiffer && score >= SURE_FROM && score - next >= AHEAD_BY;
}
