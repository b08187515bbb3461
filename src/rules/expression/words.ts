import { suggest } from '../../model/schema/suggest.ts';
import type { Node } from '../node.ts';
import type { Lowering, Range } from './lowering.ts';
import type { Type } from './type.ts';

/** A word compared with a field has to be one the field can hold: else the comparison could never be true. */
export function checkWords(type: Type, node: Node, range: Range, at: Lowering): void {
  if (type.is !== 'text' || type.words === null) return;
  for (const written of constantsOf(node)) {
    if (!type.words.includes(written)) {
      const message = `"${written}" is not a word of "${type.field}"`;
      at.report('rules/expression-name', range, message, suggest(written, type.words));
    }
  }
}

function constantsOf(node: Node): readonly string[] {
  if (node.op === 'constant') return typeof node.value === 'string' ? [node.value] : [];
  return node.op === 'list' ? node.members.flatMap(constantsOf) : [];
}
