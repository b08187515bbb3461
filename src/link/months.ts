/** Calendar months, counted from year 0, both ends included; none where last is before first. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** A term nobody dates. */
export const ALL_TIME: Months = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };

/** Months in any of the left and in any of the right. */
export function sharedBy(left: readonly Months[], right: readonly Months[]): readonly Months[] {
  return left.flatMap((a) => right.map((b) => ({ first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) })));
}

/** How many months there are in all, each counted once. */
export function lengthOf(months: readonly Months[]): number {
  const sorted = months.filter(({ first, last }) => first <= last).sort((a, b) => (a.first < b.first ? -1 : 1));
  let total = 0;
  let counted = Number.NEGATIVE_INFINITY;
  for (const { first, last } of sorted) {
    if (last <= counted) continue;
    // Two infinite ends of the same side leave no number to subtract.
    const from = first > counted ? first : counted + 1;
    total +=
      from === Number.NEGATIVE_INFINITY || last === Number.POSITIVE_INFINITY
        ? Number.POSITIVE_INFINITY
        : last - from + 1;
    counted = last;
  }
  return total;
}
