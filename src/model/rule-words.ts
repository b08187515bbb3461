import type { Outcome } from './result.ts';
import type { Band, Lever, Rule } from './rule.ts';

/** What a rule asks, in sentences. */
export interface RuleWords {
  /** When it applies; null: to every LEA with such records. */
  readonly applies: string | null;
  readonly measured: string;
}

/** An example of a rule as its page shows it. */
export interface ShownExample {
  readonly name: string;
  readonly outcome: Outcome;
  readonly credit: number | null;
}

/** A rule with all that its page tells of it. */
export interface RulePage {
  readonly rule: Rule;
  readonly words: RuleWords;
  /** Weights of all rules of its lever, and of all rules. */
  readonly lever_weight: number;
  readonly pack_weight: number;
  readonly examples: readonly ShownExample[];
}

/** A set, or a lookup with where it comes from, as text. */
export interface ShownName {
  readonly name: string;
  readonly source: string | null;
  readonly as_of: string | null;
  readonly note: string | null;
  readonly entries: readonly (readonly [key: string, value: string])[];
}

/** A pack as a book. */
export interface PackBook {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** The pack it extends and what it changes there; null: it stands by itself. */
  readonly extends: { readonly pack: string; readonly changes: readonly string[] } | null;
  readonly levers: readonly Lever[];
  readonly bands: readonly Band[];
  readonly sets: readonly ShownName[];
  readonly lookups: readonly ShownName[];
  readonly pages: readonly RulePage[];
}
