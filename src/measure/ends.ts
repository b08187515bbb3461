import type { Span } from '../model/interval.ts';
import { Interval, type Value } from '../model/value.ts';

/** What is known of a count or an amount of money before anything is told. */
export const FROM_ZERO: Span = { low: 0, high: Number.POSITIVE_INFINITY };
/** What is known of any number before anything is told. */
export const ANYTHING: Span = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

/** The ends of a number inside its domain; a value nobody knows has the domain's own. */
export function endsOf(value: Value, domain: Span): Span {
  if (typeof value !== 'number' && !(value instanceof Interval)) return domain;
  const low = typeof value === 'number' ? value : value.low;
  const high = typeof value === 'number' ? value : value.high;
  return { low: Math.max(low, domain.low), high: Math.max(high, domain.low) };
}
