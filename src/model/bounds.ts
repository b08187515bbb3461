import type { Span } from './interval.ts';

/** A credit with a weight: an item of a measure, a rule of a lever, a case of nothing else. Weight low 0: optional. */
export interface Weighed {
  readonly credit: Span;
  readonly weight: Span;
}

/** The ends of a weighted mean. credit null: nothing has a weight; optional: it may be that nothing has. */
export interface Bounds {
  readonly credit: Span | null;
  readonly optional: boolean;
}

/** What may still be added to a mean: a credit's end and the weight it may bring. */
interface Room {
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

/**
 * The one formula of scores (RULES.md, Bounds), fed item by item: 200,000 rows leave a few sums behind, and an object
 * only where a weight is undecided.
 */
export class Tally {
  private weight = 0;
  private low = 0;
  private high = 0;
  private readonly rooms: Room[] = [];

  /** Adds an item with its credit in [low, high] and its weight in [least, most]; least is finite. */
  add(low: number, high: number, least: number, most: number): void {
    if (least > 0) {
      this.weight += least;
      this.low += least * low;
      this.high += least * high;
    }
    if (most > least) this.rooms.push({ low, high, weight: most - least });
  }

  bounds(): Bounds {
    const optional = this.weight === 0;
    if (optional && this.rooms.length === 0) return { credit: null, optional: false };
    const low = pull(
      this.low,
      this.weight,
      this.rooms.map((room) => [room.low, room.weight] as const),
    );
    // A mean is pulled up as its mirror image is pulled down.
    const high = -pull(
      -this.high,
      this.weight,
      this.rooms.map((room) => [-room.high, room.weight] as const),
    );
    // Two roads of rounding may cross by a hair.
    return { credit: low <= high ? { low, high } : { low: high, high }, optional };
  }
}

/** The lowest a mean can be: takes what lies below it, lowest first, for as long as that lowers it. */
function pull(sum: number, weight: number, rooms: (readonly [credit: number, weight: number])[]): number {
  if (rooms.length > 1) rooms.sort(byCreditThenWeight);
  let total = sum;
  let weights = weight;
  let mean = weight === 0 ? Number.POSITIVE_INFINITY : sum / weight;
  for (const [credit, room] of rooms) {
    if (credit >= mean) break;
    // Nothing surely weighs, or a weight without end: the mean is this credit, or comes as near as one likes.
    if (weights === 0 || room === Number.POSITIVE_INFINITY) return credit;
    total += room * credit;
    weights += room;
    mean = total / weights;
  }
  return mean;
}

function byCreditThenWeight(a: readonly [number, number], b: readonly [number, number]): number {
  if (a[0] !== b[0]) return a[0] < b[0] ? -1 : 1;
  return a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;
}

/** The ends of the weighted mean of all items; the order they come in changes no bit of it. */
export function boundsOf(weighed: readonly Weighed[]): Bounds {
  const tally = new Tally();
  for (const { credit, weight } of [...weighed].sort(byContent)) {
    tally.add(credit.low, credit.high, weight.low, weight.high);
  }
  return tally.bounds();
}

function byContent(a: Weighed, b: Weighed): number {
  return (
    compare(a.credit.low, b.credit.low) ||
    compare(a.credit.high, b.credit.high) ||
    compare(a.weight.low, b.weight.low) ||
    compare(a.weight.high, b.weight.high)
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
