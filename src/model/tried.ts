import type { Origin } from './origin.ts';
import type { Outcome, RuleResult } from './result.ts';

/** What one example of a rule came to. */
export interface Tried {
  readonly rule: string;
  readonly name: string;
  readonly origin: Origin;
  readonly expected: Outcome;
  /** null: as expected; else what was expected and what came out. */
  readonly wrong: string | null;
  /** The finding it came to; null: its records could not be judged. */
  readonly result: RuleResult | null;
}
