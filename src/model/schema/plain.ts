import type { DocumentNode, MappingEntry, Scalar } from '../document.ts';

/** A document as plain values: only unquoted numbers, true, false and null are anything but text. */
export function plainOf(node: DocumentNode): unknown {
  if (node.is === 'list') return node.nodes.map(plainOf);
  // fromEntries makes own entries of any key, `__proto__` too.
  if (node.is === 'map') return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainOf(value)]));
  return plainScalar(node);
}

/** What a scalar stands for in YAML's core schema. */
export function plainScalar(scalar: Scalar): string | number | boolean | null {
  const { text } = scalar;
  if (scalar.style !== 'plain') return text;
  if (text === '' || text === '~' || text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
}

/** The entry of a mapping under a key. */
export function entryOf(node: DocumentNode | null | undefined, key: string): MappingEntry | undefined {
  return node?.is === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** The value of a mapping under a key. */
export function childOf(node: DocumentNode | null | undefined, key: string): DocumentNode | undefined {
  return entryOf(node, key)?.value;
}

/** The node at a path of keys and positions; undefined where the document has none. */
export function nodeAt(root: DocumentNode, path: readonly PropertyKey[]): DocumentNode | undefined {
  let node: DocumentNode | undefined = root;
  for (const step of path) {
    if (node === undefined) return undefined;
    node = node.is === 'list' ? node.nodes[Number(step)] : childOf(node, String(step));
  }
  return node;
}
