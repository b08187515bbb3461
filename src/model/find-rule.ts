import { nearestName } from './nearest.ts';
import type { Rule } from './rule.ts';

/** What rules are named by, where they stand in a list. */
type Named = Pick<Rule, 'id' | 'lever'>;

/** The rule of an id, or of the part after its lever. */
export function findRule<R extends Named>(rules: readonly R[], name: string): R | undefined {
  return rules.find(({ id }) => id === name) ?? rules.find(({ id, lever }) => id === `${lever}/${name}`);
}

/** The name a misspelt one most likely means, in the form it is written in; null where none is near. */
export function nearestRule(rules: readonly Named[], name: string): string | null {
  return nearestName(
    name,
    rules.flatMap(({ id, lever }) => [id, id.slice(lever.length + 1)]),
  );
}
