import type { Span } from '../model/interval.ts';
import { maskedText } from '../model/small-count.ts';

/** A number as people write it: `40,000`, `1.5`, at most two decimals. */
export function numberText(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A number that lies between two ends: `3`, `3-5`, `at least 3`, `at most 5`, `?`; masked: `10 or fewer`. */
export function spanText(span: Span, masked = false): string {
  const few = masked ? maskedText(span, numberText) : null;
  if (few !== null) return few;
  if (span.low === span.high) return numberText(span.low);
  const bottom = span.low > 0 && span.low !== Number.NEGATIVE_INFINITY;
  if (span.high === Number.POSITIVE_INFINITY) return bottom ? `at least ${numberText(span.low)}` : '?';
  if (span.low === Number.NEGATIVE_INFINITY) return `at most ${numberText(span.high)}`;
  return `${numberText(span.low)}-${numberText(span.high)}`;
}
