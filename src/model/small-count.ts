import type { Span } from './interval.ts';
import type { Row } from './record.ts';

/** California leaves cells of 10 people or fewer out of published files; nobody at all (0) may be told. */
export const LARGEST_SMALL = 10;

/** What stands for a count of 1 to 10. */
export const SMALL: Span = { low: 1, high: LARGEST_SMALL };

/** Whether a count is of so few people that it is not published. */
export function isSmallCount(count: number): boolean {
  return count >= 1 && count <= LARGEST_SMALL;
}

/** Whether a cell of a record is masked: known to whoever audits, and not to be told. */
export function isMasked(row: Row, field: string | null): boolean {
  return field !== null && row.masked?.has(field) === true;
}

/**
 * `10 or fewer`: a masked count of people in words. null where its ends say it as well: its low end is no small count,
 * it has no high one, or it is no count of people but follows from one.
 */
export function maskedText(
  { low, high }: { low: number; high: number | null },
  print: (count: number) => string,
): string | null {
  const open = high === null || high === Number.POSITIVE_INFINITY;
  return open || low > LARGEST_SMALL || high < LARGEST_SMALL || low === high ? null : `${print(high)} or fewer`;
}
