import { maskedText } from '../model/small-count.ts';

export { percent, percentSpan } from '../model/percent.ts';

/** A number known to lie between two ends; a null high has no end, as in the result file. */
export interface PrintedSpan {
  readonly low: number;
  readonly high: number | null;
  /** Known and withheld: it is small, or would tell of one that is. */
  readonly masked?: true | undefined;
}

/** A share of 1 in points of 100, one decimal: `8.0`; `0.0` only for none. */
export function points(share: number): string {
  return share > 0 && share < 0.001 ? 'under 0.1' : (share * 100).toFixed(1);
}

/** `3`, `2-4`, `at least 1`; masked: `10 or fewer`. */
export function span({ low, high, masked }: PrintedSpan): string {
  const few = masked ? maskedText({ low, high }, grouped) : null;
  if (few !== null) return few;
  if (high === null) return `at least ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)}-${grouped(high)}`;
}

/** `12,480`; fractions keep what they have, to two places. */
export function grouped(value: number): string {
  const [whole = '0', fraction] = String(Math.round(value * 100) / 100).split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

/** `1 row`, `2 rows`, `1,204 rows`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
