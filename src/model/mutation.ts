import type { Diagnostic } from './diagnostic.ts';
import type { Origin } from './origin.ts';

/** What became of one slip made in a rule on purpose. */
export interface TriedMutant {
  readonly rule: string;
  /** `measure.that: a > 0 -> a >= 0` */
  readonly name: string;
  readonly origin: Origin;
  /**
   * killed: an example comes out otherwise · refused: the pack does not load with it · equivalent: the rule's file
   * says why it changes nothing · survived: no example can tell it from the rule.
   */
  readonly fate: 'killed' | 'refused' | 'equivalent' | 'survived';
  /** The kind of example that would tell. */
  readonly killedBy: string;
}

/** Every slip tried on a pack's own rules. */
export interface Mutation {
  readonly mutants: readonly TriedMutant[];
  /** Documented equivalents that are none, and what keeps the pack from being tried at all. */
  readonly diagnostics: readonly Diagnostic[];
}
