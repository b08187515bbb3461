import type { DocumentNode } from '../model/document.ts';
import { isNullWord } from './decode/words.ts';

/** A value as the text a CSV cell would hold, lists joined with `;`; null: it is not a value a cell can hold. */
export function textOf(node: DocumentNode): string | null {
  switch (node.is) {
    case 'scalar':
      return node.text;
    case 'map':
      return null;
    case 'list': {
      const texts: string[] = [];
      for (const each of node.nodes) {
        if (each.is !== 'scalar') return null;
        if (!isNullWord(each.text.trim())) texts.push(each.text);
      }
      return node.nodes.length === 0 ? '[]' : texts.join('; ');
    }
  }
}

/** A node's shape in a message. */
export function shapeName(node: DocumentNode): string {
  return node.is === 'map'
    ? 'a mapping'
    : node.is === 'list'
      ? 'a list'
      : node.text === ''
        ? 'nothing'
        : `"${node.text.slice(0, 40)}"`;
}
