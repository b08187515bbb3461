import type { Origin } from '../../model/origin.ts';
import { type Judging, StepLimitError } from '../../model/rule.ts';
import type { Value } from '../../model/value.ts';

/** What a running expression sees. One frame serves every evaluation of its expression: nothing runs twice at once. */
export interface Frame {
  judging: Judging;
  /** The item, then the variables of macros from the outside in. */
  readonly locals: Value[];
}

/** A compiled node. */
export type Run = (frame: Frame) => Value;

/** Takes steps off the allowance; an expression that has used it up is an error of its rule. */
export function spend(judging: Judging, steps: number, origin: Origin): void {
  judging.steps -= steps;
  if (judging.steps < 0) throw new StepLimitError(origin);
}
