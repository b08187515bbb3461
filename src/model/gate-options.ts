import type { Origin } from './origin.ts';
import { type RuleSeverity, SEVERITIES } from './rule.ts';

/** What a gate on findings looks at: duties alone, or all results of a severity or worse. */
export const FAIL_ON = ['condition', ...SEVERITIES] as const;
/** Duties alone, or all results of a severity or worse. */
export type FailOn = 'condition' | RuleSeverity;

/** What an undecided gate does to the run: stop it as a failed one, let it pass, or say that it is undecided. */
export const ON_UNDECIDED = ['fail', 'pass', 'report'] as const;
/** What an undecided gate does to the run. */
export type OnUndecided = (typeof ON_UNDECIDED)[number];

/** Something the gates ask of one lever or rule, and where that is written. */
export interface Asked<What> {
  /** As written: a lever's id; a rule's id, or the part after its lever. */
  readonly name: string;
  readonly asks: What;
  /** null: no file says so. */
  readonly origin: Origin | null;
  /** The line it stands on, and a caret. */
  readonly excerpt?: string | undefined;
}

/** What a run passes or fails on; null, and what is left out, is not asked for. */
export interface GateOptions {
  /** 0-100, of every LEA. */
  readonly min_score: number | null;
  readonly fail_on: FailOn | null;
  /** The least each lever scores, 0-100, in every LEA where it applies. */
  readonly levers?: readonly Asked<number>[];
  /** What a rule's credit comes to, in every LEA where it applies: all of it, or so much of 100. */
  readonly rules?: readonly Asked<'met' | number>[];
  /** Left out: report. */
  readonly on_undecided?: OnUndecided;
}
