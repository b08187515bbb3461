import type { Span } from '../model/interval.ts';
import type { Ramp } from '../model/rule.ts';

/** What rounding leaves of a sum: 0 of 3 and 13 of 23 add up to a hair under a half, and are a half. */
const HAIR = 1e-12;

/** The credit of one value on a ramp: 0 at none_at, 1 at full_at, clamped. */
export function creditAt(value: number, ramp: Ramp): number {
  const credit = (value - ramp.none_at) / (ramp.full_at - ramp.none_at);
  if (credit >= 1 - HAIR) return 1;
  return credit <= HAIR ? 0 : credit;
}

/** The credit of an interval: on a falling ramp its high end earns least. */
export function creditOver(span: Span, ramp: Ramp): Span {
  const low = creditAt(span.low, ramp);
  if (span.low === span.high) return { low, high: low };
  const high = creditAt(span.high, ramp);
  return ramp.none_at > ramp.full_at ? { low: high, high: low } : { low, high };
}
