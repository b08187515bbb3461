/** A left and a right that may be one, and how alike they are. */
export interface Pair<L, R> {
  readonly left: L;
  readonly right: R;
  readonly score: number;
}

/**
 * Gives each left at most one right and each right at most one left: the most alike pair first, then the most alike of
 * the rest. The outcome is stable: no left and right prefer one another to what they got. An assignment with the highest
 * sum (Hungarian) would give up a sure pair to make two doubtful ones.
 * Lefts and rights that `meet` says do not compete may share: one school stands in placements and among sites.
 */
export function assignOneToOne<L, R>(
  pairs: readonly Pair<L, R>[],
  compare: (left: Pair<L, R>, right: Pair<L, R>) => number,
  places: (left: L) => readonly string[] = () => [''],
): ReadonlyMap<L, Pair<L, R>> {
  const given = new Map<L, Pair<L, R>>();
  const taken = new Map<R, Set<string>>();
  for (const pair of [...pairs].sort((left, right) => right.score - left.score || compare(left, right))) {
    if (given.has(pair.left)) continue;
    const before = taken.get(pair.right) ?? new Set();
    const wanted = places(pair.left);
    if (wanted.some((place) => before.has(place))) continue;
    given.set(pair.left, pair);
    for (const place of wanted) before.add(place);
    taken.set(pair.right, before);
  }
  return given;
}
