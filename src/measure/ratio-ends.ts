import type { Tally } from '../model/bounds.ts';
import type { Span } from '../model/interval.ts';

/** Adds a record to the lowest the ratio can be: the smallest part of the largest whole. */
export function addLowest(tally: Tally, part: Span, whole: Span, certain: boolean): void {
  if (whole.high === Number.POSITIVE_INFINITY) {
    // A whole without end is the one it has at least, and beside it room for any number that is no part.
    if (certain) add(tally, part.low, whole.low, true);
    tally.add(0, 0, 0, Number.POSITIVE_INFINITY);
    return;
  }
  add(tally, part.low, whole.high, certain);
}

/** Adds a record to the highest the ratio can be: the whole grows with the part for as long as it may, no further. */
export function addHighest(tally: Tally, part: Span, whole: Span, certain: boolean): void {
  const most = Math.min(whole.high, Math.max(whole.low, part.high));
  if (most === Number.POSITIVE_INFINITY) {
    if (certain) add(tally, whole.low, whole.low, true);
    tally.add(1, 1, 0, Number.POSITIVE_INFINITY);
    return;
  }
  add(tally, Math.min(part.high, most), most, certain);
}

function add(tally: Tally, part: number, whole: number, certain: boolean): void {
  if (whole > 0) tally.add(part / whole, part / whole, certain ? whole : 0, whole);
}
