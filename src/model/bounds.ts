import type { Span } from './interval.ts';

/** A credit with a weight: an item of a measure, a rule of a lever, a case of nothing else. Weight low 0: optional. */
export interface Weighed {
  readonly credit: Span;
  readonly weight: Span;
}
