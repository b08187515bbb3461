import type { DocumentNode } from '../../model/document.ts';
import type { Origin } from '../../model/origin.ts';
import { type NodePath, printPath } from './edit-node.ts';

/** A rule with one slip in it. */
export interface Mutant {
  /** `measure.that: "a > 0" -> "a >= 0"`: what the slip is called, one of its kind in the rule. */
  readonly name: string;
  readonly origin: Origin;
  readonly killedBy: string;
  /** The rule's file with the slip. */
  readonly root: DocumentNode;
}

/** What is not written any more. */
export const LEFT_OUT = '(left out)';

/** What a slip is called before it is known whether another in the rule reads the same. */
export function mutantName(path: NodePath, before: string, after: string): string {
  return `${printPath(path)}: ${oneLine(before)} -> ${oneLine(after)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Slips that read the same are numbered in the order of the file. */
export function numbered(mutants: readonly Mutant[]): readonly Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((mutant) => {
    const count = (seen.get(mutant.name) ?? 0) + 1;
    seen.set(mutant.name, count);
    return count === 1 ? mutant : { ...mutant, name: `${mutant.name} (${count})` };
  });
}
