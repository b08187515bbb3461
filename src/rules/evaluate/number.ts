import { type Facts, highOf, Interval, joinFacts, lowOf, type NumberValue, type Value } from '../../model/value.ts';

/** A number between two ends: decided where they meet, and then free of what it rested on. */
export function between(low: number, high: number, facts: Facts): NumberValue {
  return low === high ? low : new Interval(low, high, facts);
}

/** The facts of a number; a decided one has none. */
export function numberFacts(value: NumberValue): Facts {
  return typeof value === 'number' ? null : value.facts;
}

/** A value the type checker knows to be a number. */
export function numberOf(value: Value): NumberValue {
  if (typeof value === 'number' || value instanceof Interval) return value;
  throw new TypeError('a checked expression gave a value that is no number');
}

/** The smallest interval that holds two numbers: all that is known of a choice nobody can make. */
export function hull(left: NumberValue, right: NumberValue, facts: Facts): NumberValue {
  const all = joinFacts(facts, joinFacts(numberFacts(left), numberFacts(right)));
  return between(Math.min(lowOf(left), lowOf(right)), Math.max(highOf(left), highOf(right)), all);
}

/** Any number at all. */
export function anyNumber(facts: Facts): Interval {
  return new Interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, facts);
}
