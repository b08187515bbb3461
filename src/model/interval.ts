/** A number known to lie between two ends, both included; an infinite end is a limit. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Any credit: nothing is known. */
export const UNIT: Span = { low: 0, high: 1 };

/** The interval of one number. */
export function point(value: number): Span {
  return { low: value, high: value };
}
