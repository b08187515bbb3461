import { percent } from '../../numbers.ts';

/** A tenth of the scale, with the scores that are surely in it and those that only reach into it. */
export interface Ten {
  /** `40-49`; the last takes 100 in. */
  readonly label: string;
  readonly sure: number;
  readonly may: number;
}

/** How scores are spread: an interval that crosses tens is counted as a "may be" in each of them, and in none as sure. */
export function tensOf(scores: readonly { readonly low: number; readonly high: number }[]): Ten[] {
  const tens = Array.from({ length: 10 }, (_, at) => ({
    label: at === 9 ? '90-100' : `${at * 10}-${at * 10 + 9}`,
    sure: 0,
    may: 0,
  }));
  for (const { low, high } of scores) {
    const first = tenOf(low);
    const last = tenOf(high);
    for (const ten of tens.slice(first, last + 1)) {
      if (first === last) ten.sure += 1;
      else ten.may += 1;
    }
  }
  return tens;
}

// As printed, so that "49" is never counted among the fifties.
function tenOf(share: number): number {
  return Math.min(9, Math.floor(Number(percent(share)) / 10));
}
