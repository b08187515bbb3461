import type { Span } from '../model/interval.ts';
import { isSmallCount, LARGEST_SMALL, SMALL } from '../model/small-count.ts';

/** A count as records have it. */
export type Count = number | Span;

/** A count as it is published: itself, or hidden behind a span that every count it stands for shares. */
export interface Published {
  readonly cell: Count;
  readonly hidden: boolean;
}

/**
 * Publishes a count, beside the count it is a part of (null: of none on file).
 *
 * What is hidden keeps at least ten values: each span below stands for all its whole numbers and is chosen by what is
 * published anyway, so that the choice tells nothing. A part is hidden too where few are left beside it: of 12 with 11
 * told, 1 is told. Under a hidden whole no part but 0 is told: it would be the least the whole can be.
 */
export function publish(count: Count, whole: Published | null): Published {
  if (typeof count !== 'number') return publishRange(count, whole);
  if (count === 0) return shown(0);
  if (whole === null) return isSmallCount(count) ? hide(SMALL) : shown(count);
  if (whole.hidden) {
    const high = highEnd(whole.cell);
    return count <= high ? hide({ low: 1, high }) : shown(count);
  }
  return typeof whole.cell === 'number' ? publishPart(count, whole.cell) : publish(count, null);
}

function publishPart(part: number, whole: number): Published {
  if (part === whole) return shown(part);
  if (part > whole) return publish(part, null);
  // No part of so few is far from both 0 and the whole.
  if (whole <= 2 * LARGEST_SMALL) return hide({ low: 1, high: whole - 1 });
  if (isSmallCount(part)) return hide(SMALL);
  return isSmallCount(whole - part) ? hide({ low: whole - LARGEST_SMALL, high: whole - 1 }) : shown(part);
}

/** A range or a count suppressed at its source: nobody here knows the number, but its ends may still tell too much. */
function publishRange(range: Span, whole: Published | null): Published {
  if (range.high < 1) return shown(range);
  const above = whole === null ? 0 : highEnd(whole.cell);
  const isFarFromWhole = whole === null || (!whole.hidden && !isSmallCount(above - range.high));
  if (range.low > LARGEST_SMALL && isFarFromWhole) return shown(range);
  return hide({ low: Math.min(range.low, 1), high: Math.max(range.high, above, LARGEST_SMALL) });
}

/** The most a count may come to. */
export function highEnd(count: Count): number {
  return typeof count === 'number' ? count : count.high;
}

function shown(cell: Count): Published {
  return { cell, hidden: false };
}

function hide(cell: Span): Published {
  return { cell, hidden: true };
}
