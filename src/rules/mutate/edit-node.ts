import type { DocumentNode, Scalar } from '../../model/document.ts';

/** Keys and positions from the root of a document. */
export type NodePath = readonly (string | number)[];

/** The document with another node at a path, or with nothing there where the node is null. */
export function edited(root: DocumentNode, path: NodePath, instead: DocumentNode | null): DocumentNode {
  const [step, ...rest] = path;
  if (step === undefined) return instead ?? root;
  const below = (node: DocumentNode): DocumentNode[] => {
    if (rest.length > 0) return [edited(node, rest, instead)];
    return instead === null ? [] : [instead];
  };
  if (root.is === 'list') {
    return { ...root, nodes: root.nodes.flatMap((node, index) => (index === step ? below(node) : [node])) };
  }
  if (root.is !== 'map') return root;
  const entries = root.entries.flatMap((entry) =>
    entry.key.text === step ? below(entry.value).map((value) => ({ ...entry, value })) : [entry],
  );
  return { ...root, entries };
}

/** A scalar with another text where it stands. */
export function rewritten(scalar: Scalar, text: string): Scalar {
  return { ...scalar, text };
}

/** `measure.asks[2].that`: a path as people write it, counted from 1. */
export function printPath(path: NodePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
