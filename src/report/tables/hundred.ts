/** The low and high end of a share of 1. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/**
 * A share of 1 as 0-100 to one decimal, as `--min-score` counts: cut like printed scores, so that no end stands in a
 * band, or past a gate, it has not reached; 0 only for 0 and 100 only for 1.
 */
export function cutOfHundred(share: number): number {
  const tenths = Math.floor(Math.round(share * 1e9) / 1e6) / 10;
  if (share > 0 && tenths <= 0) return 0.1;
  return share < 1 && tenths >= 100 ? 99.9 : tenths;
}

/** The low end of a score or credit, of 100; null for none. */
export function lowOf(ends: Ends | null): number | null {
  return ends === null ? null : cutOfHundred(ends.low);
}

/** The high end of a score or credit, of 100; null for none. */
export function highOf(ends: Ends | null): number | null {
  return ends === null ? null : cutOfHundred(ends.high);
}

/** Points of 100 to one decimal, as the text report prints a gain; 0 only for 0. */
export function pointsOf(share: number | null): number | null {
  if (share === null) return null;
  return share > 0 ? Math.max(0.1, Number((share * 100).toFixed(1))) : 0;
}
