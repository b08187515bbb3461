import { Tally } from '../model/bounds.ts';
import { point, type Span, UNIT } from '../model/interval.ts';
import { type Facts, joinFacts } from '../model/value.ts';
import type { Words } from './words.ts';

/** How far values cover what is required of one item. */
export interface Cover {
  /** null: nothing is required. */
  readonly credit: Span | null;
  /** It may be that nothing is required. */
  readonly optional: boolean;
  readonly met: Span;
  readonly total: Span;
  /** Those that keep its ends apart. */
  readonly facts: Facts;
}

/** Takes each word that may be required. */
export type WordVisit = (word: string, covered: Span, certain: boolean) => void;

/** The credit of a word that is there. */
export const COVERED: Span = point(1);
/** The credit of a word that is not there. */
export const MISSING: Span = point(0);

/** Holds the values against the required words, each covered, missing or undecided. */
export function cover(values: Words, required: Words, visit: WordVisit): Cover {
  const tally = new Tally();
  const met = { low: 0, high: 0 };
  const total = { low: required.sure.size, high: required.sure.size + required.maybe.size + required.nameless };
  const take = (word: string, certain: boolean): void => {
    const covered = coveredBy(values, word);
    tally.add(covered.low, covered.high, certain ? 1 : 0, 1);
    met.low += certain ? covered.low : 0;
    met.high += covered.high;
    visit(word, covered, certain);
  };
  for (const word of required.sure) take(word, true);
  for (const word of required.maybe) take(word, false);
  const someValue = values.open || values.sure.size + values.maybe.size + values.nameless > 0;
  if (required.open || required.nameless > 0) {
    // A word nobody knows: covered at best where there is any value at all, and perhaps one already counted.
    const room = required.open ? Number.POSITIVE_INFINITY : required.nameless;
    tally.add(0, someValue ? 1 : 0, 0, room);
    met.high += someValue ? room : 0;
    if (required.open) total.high = room;
  }
  const { credit, optional } = tally.bounds();
  if (credit === null || optional || required.open || required.nameless > 0 || required.maybe.size > 0) {
    return { credit, optional, met, total, facts: factsApart(credit, optional, values, required) };
  }
  // Values without a name cover one word each, however many are undecided.
  const high = Math.min(met.high, mostCovered(values, required));
  const ends = { low: credit.low, high: high / required.sure.size };
  const facts = factsApart(ends, false, values, required);
  return { credit: ends, optional, met: { low: met.low, high }, total, facts };
}

function factsApart(credit: Span | null, optional: boolean, values: Words, required: Words): Facts {
  const settled = credit === null || (credit.low === credit.high && !optional);
  return settled ? null : joinFacts(values.facts, required.facts);
}

function coveredBy(values: Words, word: string): Span {
  if (values.sure.has(word)) return COVERED;
  return values.open || values.maybe.has(word) || values.nameless > 0 ? UNIT : MISSING;
}

function mostCovered(values: Words, required: Words): number {
  if (values.open) return required.sure.size;
  let named = 0;
  for (const word of required.sure) if (values.sure.has(word) || values.maybe.has(word)) named += 1;
  return named + values.nameless;
}
