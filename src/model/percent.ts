/**
 * A share of 1 as 0-100, cut rather than rounded, so that a printed score never stands in a band it has not reached;
 * 0 only for 0 and 100 only for 1. Cut after the rounding to 1e-9 that bands and gates use.
 */
export function percent(share: number): string {
  const exact = Math.round(share * 1e9) / 1e7;
  if (share > 0 && exact < 1) return '1';
  if (share < 1 && exact >= 100) return '99';
  return String(Math.floor(exact));
}

/** `48-61`, or `54` where both ends print alike. */
export function percentSpan(span: { readonly low: number; readonly high: number }): string {
  const low = percent(span.low);
  const high = percent(span.high);
  return low === high ? low : `${low}-${high}`;
}
