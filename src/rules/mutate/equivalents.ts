import type { DocumentNode } from '../../model/document.ts';
import type { Origin } from '../../model/origin.ts';
import { childOf, nodeAt } from '../../model/schema/plain.ts';
import type { PackFile } from '../pack-file.ts';

/** A slip that a file's author says changes nothing, and why. */
export interface Equivalent {
  readonly mutant: string;
  readonly why: string;
  readonly origin: Origin;
}

interface Documented {
  readonly file: PackFile;
  readonly root: DocumentNode;
  readonly fields: { readonly equivalents: readonly { readonly mutant: string; readonly why: string }[] };
}

/** The equivalents a rule or a pack.yaml documents. */
export function equivalentsIn({ file, root, fields }: Documented): readonly Equivalent[] {
  return fields.equivalents.map(({ mutant, why }, index) => {
    const { line, column } = childOf(nodeAt(root, ['equivalents', index]), 'mutant') ?? root;
    return { mutant, why, origin: { path: file.document.path, line, column, field: 'equivalents' } };
  });
}
