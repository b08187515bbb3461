import { nearestName } from '../nearest.ts';

/** `Did you mean "x"?`, or else the names there are. */
export function suggest(word: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearestName(word, names);
  if (near !== null) return `Did you mean "${near}"?`;
  return names.length === 0 ? 'There are none here.' : `There are: ${names.map((name) => `"${name}"`).join(', ')}.`;
}
