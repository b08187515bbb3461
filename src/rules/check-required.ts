import type { DocumentNode } from '../model/document.ts';
import { suggest } from '../model/schema/suggest.ts';
import type { Type } from './expression/type.ts';
import type { ExpressionImage } from './image.ts';
import type { RuleBench } from './rule-bench.ts';

/** Nothing required would be covered by anything. A word required of a list that cannot hold it could never be covered: a slip, told where it is written. */
export function checkRequired(
  bench: RuleBench,
  node: DocumentNode,
  image: ExpressionImage,
  types: Iterable<Type>,
): void {
  if (image.node.op !== 'list') return;
  if (image.node.members.length === 0) {
    bench.refuse(node, 'rules/wrong-value', 'nothing is required; expected at least one word', null);
  }
  const words = wordsOfLists(types);
  if (words === null) return;
  image.node.members.forEach((member, index) => {
    if (member.op !== 'constant' || words.includes(String(member.value))) return;
    const spot = node.is === 'list' ? (node.nodes[index] ?? node) : node;
    const message = `"${member.value}" is not a word the values can hold`;
    bench.refuse(spot, 'rules/unknown-name', message, suggest(String(member.value), words));
  });
}

/** The closed list of words of the values beside it; null where they may be any text. */
function wordsOfLists(types: Iterable<Type>): readonly string[] | null {
  for (const type of types) {
    if (type.is === 'list' && type.of.is === 'text') return type.of.words;
  }
  return null;
}
