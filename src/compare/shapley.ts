/** What a set of causes comes to where those in it are as after and the others as before; null: it has no value. */
export type ValueOf<C extends string> = (after: ReadonlySet<C>) => number | null;

/**
 * The Shapley value of each cause: what it adds, averaged over every order the causes could have come in. The parts
 * sum to the whole change. Null where any set of causes has no value.
 */
export function shapley<C extends string>(causes: readonly C[], valued: ValueOf<C>): ReadonlyMap<C, number> | null {
  const parts = new Map<C, number>(causes.map((cause) => [cause, 0]));
  for (const set of subsets(causes)) {
    const value = valued(set);
    if (value === null) return null;
    for (const cause of causes) {
      // A set counts for a cause in it as what the cause came to, and against one outside as what it came from.
      const [size, sign] = set.has(cause) ? [set.size - 1, 1] : [set.size, -1];
      parts.set(cause, (parts.get(cause) ?? 0) + sign * weightOf(size, causes.length) * value);
    }
  }
  return parts;
}

/** Every set of the causes, the empty one first and the whole one last. */
export function subsets<C extends string>(causes: readonly C[]): readonly ReadonlySet<C>[] {
  return Array.from({ length: 2 ** causes.length }, (_, bits) => {
    return new Set(causes.filter((_, at) => (bits >> at) & 1));
  });
}

/** The share of all orders in which exactly `size` causes come before one of `count`. */
function weightOf(size: number, count: number): number {
  return (factorial(size) * factorial(count - size - 1)) / factorial(count);
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1);
}
