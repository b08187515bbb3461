import { isDate } from '../../model/calendar.ts';
import type { DocumentNode } from '../../model/document.ts';
import { childOf, nodeAt, plainScalar } from '../../model/schema/plain.ts';
import type { PackSource } from '../source/read-pack.ts';
import { edited, type NodePath, rewritten } from './edit-node.ts';
import { movedDay, movedNumbers } from './move.ts';
import { LEFT_OUT, type Mutant, mutantName, numbered } from './mutant.ts';

/** A slip in what the rules of a pack share, and the name of the set or lookup it is in. */
export interface SharedMutant extends Mutant {
  readonly shared: string;
}

/** Keys of a lookup that say where it comes from. */
const ABOUT = ['source', 'as_of', 'note'];

const NAMED: readonly (readonly [kind: 'sets' | 'lookups', leftOut: readonly string[]])[] = [
  ['sets', []],
  ['lookups', ABOUT],
];

/** Every way of getting a word of a set, or a number, day or yes/no of a lookup, wrong. */
export function mutantsOfPack({ root, file }: PackSource): readonly SharedMutant[] {
  const found: SharedMutant[] = [];
  const put = (shared: string, path: NodePath, before: string, after: string, instead: DocumentNode | null): void => {
    const node = nodeAt(root, path);
    if (node === undefined) return;
    found.push({
      shared,
      name: mutantName(path, before, after),
      origin: { path: file.document.path, line: node.line, column: node.column, field: null },
      killedBy: `an example, of a rule that reads "${shared}", that turns on ${before}`,
      root: edited(root, path, instead),
    });
  };
  for (const [kind, leftOut] of NAMED) {
    const named = childOf(root, kind);
    for (const { key, value } of named?.is === 'map' ? named.entries : []) {
      const below = value.is === 'map' ? value.entries.filter((entry) => !leftOut.includes(entry.key.text)) : null;
      const visit = (node: DocumentNode, path: NodePath): void => walk(node, path, (...slip) => put(key.text, ...slip));
      if (below === null) visit(value, [kind, key.text]);
      else for (const entry of below) visit(entry.value, [kind, key.text, entry.key.text]);
    }
  }
  return numbered(found).map((mutant, index) => ({ ...mutant, shared: found[index]?.shared ?? '' }));
}

type Put = (path: NodePath, before: string, after: string, instead: DocumentNode | null) => void;

function walk(node: DocumentNode, path: NodePath, put: Put): void {
  if (node.is === 'map') {
    for (const { key, value } of node.entries) walk(value, [...path, key.text], put);
    return;
  }
  if (node.is === 'list') {
    for (const [index, member] of node.nodes.entries()) {
      if (member.is === 'scalar') put([...path, index], member.text, LEFT_OUT, null);
      else walk(member, [...path, index], put);
    }
    return;
  }
  for (const moved of movedValues(plainScalar(node))) put(path, node.text, moved, rewritten(node, moved));
}

function movedValues(value: ReturnType<typeof plainScalar>): readonly string[] {
  if (typeof value === 'number') return movedNumbers(value).map(String);
  if (typeof value === 'boolean') return [String(!value)];
  return typeof value === 'string' && isDate(value) ? movedDay(value) : [];
}
