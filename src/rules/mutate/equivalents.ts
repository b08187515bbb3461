import type { Origin } from '../../model/origin.ts';
import { childOf, nodeAt } from '../../model/schema/plain.ts';
import type { RuleSource } from '../source/read-pack.ts';

/** A slip that the rule's author says changes nothing, and why. */
export interface Equivalent {
  readonly mutant: string;
  readonly why: string;
  readonly origin: Origin;
}

/** The equivalents a rule's file documents. */
export function equivalentsOf({ file, root, fields }: RuleSource): readonly Equivalent[] {
  return fields.equivalents.map(({ mutant, why }, index) => {
    const node = nodeAt(root, ['equivalents', index]);
    const { line, column } = childOf(node, 'mutant') ?? root;
    return { mutant, why, origin: { path: file.document.path, line, column, field: 'equivalents' } };
  });
}
