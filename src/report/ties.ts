import type { CaseResult } from '../model/result.ts';

/**
 * Groups of LEAs whose score intervals overlap, directly or through one another, the highest group first. Within a
 * group nobody can say who is ahead, so its order is the order given.
 */
export function tiesOf(cases: readonly CaseResult[]): CaseResult[][] {
  const place = new Map(cases.map((one, at) => [one, at]));
  const groups: CaseResult[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  // By low, ascending: who begins above all that came before overlaps with none of them.
  for (const one of [...cases].sort((left, right) => endsOf(left).low - endsOf(right).low)) {
    const { low, high } = endsOf(one);
    const group = groups.at(-1);
    if (group === undefined || low > reach) groups.push([one]);
    else group.push(one);
    reach = Math.max(reach, high);
  }
  return groups.reverse().map((tied) => tied.sort((left, right) => (place.get(left) ?? 0) - (place.get(right) ?? 0)));
}

function endsOf({ score }: CaseResult): { readonly low: number; readonly high: number } {
  return score ?? { low: 0, high: 0 };
}
