import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts';
import { errorAt, type Spot } from '../../model/schema/tell.ts';
import type { RuleImage } from '../image.ts';
import type { PackFile } from '../pack-file.ts';
import type { MergedPack } from '../source/merge.ts';

/** A pack that loads, as what is odd in it is looked for. */
export interface Inspected {
  readonly merged: MergedPack;
  /** Every rule in force, the pack's own and those it extends. */
  readonly rules: readonly RuleImage[];
  /** `sets.pillars`, `lookups.award_caps`: what of the names some rule reads. */
  readonly read: ReadonlySet<string>;
}

/**
 * Something odd in a pack, at a spot of a file. It is a warning: the pack judges as it says, and its author may be in
 * the middle of writing it; what it says cannot be meant as it stands.
 */
export function oddAt(
  file: PackFile,
  spot: Spot | null,
  code: DiagnosticCode,
  message: string,
  hint: string | null,
): Diagnostic {
  return { ...errorAt(file, spot, code, message, hint), severity: 'warning' };
}
