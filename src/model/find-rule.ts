import { nearestName } from './nearest.ts';
import type { Rule } from './rule.ts';

/** What rules are named by, where they stand in a list. */
type Named = Pick<Rule, 'id' | 'lever'>;

/** The rules a name may mean: the one of that id, else all of which it is the part after the lever. */
export function rulesNamed<R extends Named>(rules: readonly R[], name: string): readonly R[] {
  const exact = rules.filter(({ id }) => id === name);
  return exact.length > 0 ? exact : rules.filter(({ id, lever }) => id === `${lever}/${name}`);
}

/** The rule of an id, or of the part after its lever; undefined where no rule is called so, or more than one. */
export function findRule<R extends Named>(rules: readonly R[], name: string): R | undefined {
  const named = rulesNamed(rules, name);
  return named.length === 1 ? named[0] : undefined;
}

/** `"talks" is the name of 2 rules; one of "partnership/talks", "placement/talks" was expected`; null: it is not. */
export function sharedName(rules: readonly Named[], name: string): string | null {
  const named = rulesNamed(rules, name);
  if (named.length < 2) return null;
  const ids = named.map(({ id }) => `"${id}"`).join(', ');
  return `"${name}" is the name of ${named.length} rules; one of ${ids} was expected`;
}

/** The name a misspelt one most likely means, in the form it is written in; null where none is near. */
export function nearestRule(rules: readonly Named[], name: string): string | null {
  return nearestName(
    name,
    rules.flatMap(({ id, lever }) => [id, id.slice(lever.length + 1)]),
  );
}
