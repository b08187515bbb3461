import type { CaseResult } from '../../model/result.ts';

/**
 * Groups of LEAs whose score intervals overlap, directly or through one another, the highest group first. Within a
 * group nobody can say who is ahead, so its order is the order given.
 */
export function tiesOf(cases: readonly CaseResult[]): CaseResult[][] {
  const place = new Map(cases.map((one, at) => [one, at]));
  const groups: CaseResult[][] = [];
  let group: CaseResult[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  for (const one of [...cases].sort((left, right) => lowOf(right) - lowOf(left))) {
    // By low, descending: who does not reach the lowest low so far overlaps with nobody before.
    if (group.length > 0 && (one.score?.high ?? 0) < lowest) {
      groups.push(group);
      group = [];
    }
    group.push(one);
    lowest = lowOf(one);
  }
  if (group.length > 0) groups.push(group);
  return groups.map((tied) => tied.sort((left, right) => (place.get(left) ?? 0) - (place.get(right) ?? 0)));
}

function lowOf({ score }: CaseResult): number {
  return score?.low ?? 0;
}
