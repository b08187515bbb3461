import type { Span } from '../model/interval.ts';
import type { Ramp } from '../model/rule.ts';

/** The credit of one value on a ramp: 0 at none_at, 1 at full_at, clamped. */
export function creditAt(value: number, ramp: Ramp): number {
  const credit = (value - ramp.none_at) / (ramp.full_at - ramp.none_at);
  if (credit >= 1) return 1;
  return Math.max(credit, 0);
}

/** The credit of an interval: on a falling ramp its high end earns least. */
export function creditOver(span: Span, ramp: Ramp): Span {
  const low = creditAt(span.low, ramp);
  if (span.low === span.high) return { low, high: low };
  const high = creditAt(span.high, ramp);
  return ramp.none_at > ramp.full_at ? { low: high, high: low } : { low, high };
}
