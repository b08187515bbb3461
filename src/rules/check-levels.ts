import type { DocumentNode } from '../model/document.ts';
import { suggest } from '../model/schema/suggest.ts';
import type { Type } from './expression/type.ts';
import type { RuleBench } from './rule-bench.ts';

/** The words an expression can give; null where they are not a closed list. */
export function typeOfWords(type: Type | undefined): readonly string[] | null {
  return type?.is === 'text' ? type.words : null;
}

/** Levels have to know every word of the field, and no other: a word without a credit could not be judged. */
export function checkLevels(
  bench: RuleBench,
  node: DocumentNode | undefined,
  words: readonly string[] | null,
): Readonly<Record<string, number>> {
  const levels: Record<string, number> = {};
  if (node?.is !== 'map') return levels;
  for (const { key, value } of node.entries) {
    if (value.is === 'scalar') levels[key.text] = Number(value.text);
    if (words !== null && !words.includes(key.text)) {
      const message = `"${key.text}" is not a word of the field`;
      bench.refuse(key, 'rules/unknown-name', message, suggest(key.text, words));
    }
  }
  const left = (words ?? []).filter((word) => !Object.hasOwn(levels, word));
  if (left.length > 0) {
    const names = left.map((word) => `"${word}"`).join(', ');
    bench.refuse(node, 'rules/missing-key', `the levels leave out ${names}; expected a credit for every word`, null);
  }
  if (words === null && node.entries.length > 0) {
    const message = 'the value may be any text; expected a field with a closed list of words';
    bench.refuse(node, 'rules/expression-type', message, 'Levels need an enum field.');
  }
  return levels;
}
