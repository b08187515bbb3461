import { type Html, html } from './markup.ts';

/** A share known to lie between two ends. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/**
 * Full up to what is sure, striped to what may be, empty beyond: read by pattern, not by colour. The numbers stand
 * beside it in words, so readers of the page by ear pass it over. Lengths are shares of the width: nothing is scaled.
 */
export function writeBar(score: Share | null): Html {
  return html`<svg class="bar" width="100%" height="14" aria-hidden="true" focusable="false">${barOf(score, 0, 14)}</svg>`;
}

/** The rectangles of a bar, to stand in a larger drawing. */
export function barOf(score: Share | null, top: number, height: number): Html {
  const whole = html`<rect class="empty" y="${top}" width="100%" height="${height}"/>`;
  if (score === null) return whole;
  const { low, high } = score;
  const sure = html`<rect class="sure" y="${top}" width="${across(low)}" height="${height}"/>`;
  const maybe = html`<rect class="maybe" x="${across(low)}" y="${top}" width="${across(high - low)}" height="${height}"/>`;
  return html`${whole}${maybe}${sure}`;
}

/** A share as a length of the drawing's width. */
export function across(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

/** What the stripes of bars are made of: drawn once a page, seen nowhere by itself. */
export const STRIPES = html`<svg class="stripes" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6"/><rect class="stripe" width="2" height="6"/></pattern></defs></svg>`;
