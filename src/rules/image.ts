import type { ScopeTable } from '../model/case.ts';
import type { Origin } from '../model/origin.ts';
import type { Band, Lever, Ramp, Rule, TaRegions } from '../model/rule.ts';
import type { LookupTable } from './lookup.ts';
import type { Node } from './node.ts';

/** A pack as plain JSON: parsed, checked, and ready to be linked without yaml, zod or a CEL parser. */
export interface PackImage {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
  readonly levers: readonly Lever[];
  readonly bands: readonly Band[];
  readonly lookups: LookupTable;
  /** The school directory's file and the pack.yaml it lies beside; null: none. */
  readonly directory: { readonly file: string; readonly beside: string } | null;
  readonly ta_regions: TaRegions | null;
  readonly rules: readonly RuleImage[];
}

/** A checked expression, before it becomes closures. */
export interface ExpressionImage {
  readonly text: string;
  readonly origin: Origin;
  readonly node: Node;
}

/** A measure's option before it is linked. */
export type OptionImage =
  | { readonly is: 'expression'; readonly expression: ExpressionImage }
  | { readonly is: 'asks'; readonly asks: readonly AskImage[] }
  | { readonly is: 'levels'; readonly levels: Readonly<Record<string, number>> }
  | { readonly is: 'text'; readonly text: string };

interface AskImage {
  readonly ask: string;
  readonly that: ExpressionImage;
  readonly weight: number;
}

/** A measure before its expressions become closures. */
export interface MeasureImage {
  readonly kind: string;
  readonly of: ScopeTable | null;
  readonly where: ExpressionImage | null;
  readonly counted_by: ExpressionImage | null;
  readonly options: Readonly<Record<string, OptionImage>>;
}

/** A rule as the model has it, with images for what becomes closures. */
export type RuleImage = Omit<Rule, 'applies_when' | 'measure' | 'ramp'> & {
  readonly applies_when: ExpressionImage | null;
  readonly measure: MeasureImage;
  readonly ramp: Ramp;
};
