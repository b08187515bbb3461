import {
  factsOf,
  highOf,
  Interval,
  joinFacts,
  type LookupValue,
  lowOf,
  type NumberValue,
  Unknown,
  type Value,
} from '../../model/value.ts';
import type { Lookup } from '../lookup.ts';
import type { Step } from '../node.ts';
import { anyNumber, between, numberFacts } from './number.ts';

/** A lookup as an expression reads it: a table without a prototype, so that only its own entries can be reached. */
export function lookupValueOf(lookup: Lookup): Value {
  if (lookup.is === 'value') return lookup.value;
  if (lookup.is === 'list') return lookup.words;
  if (lookup.is === 'steps') return [];
  const table: Record<string, Value> = Object.create(null);
  for (const [key, entry] of lookup.entries) table[key] = lookupValueOf(entry);
  return table;
}

/** Whether a value is a table of a lookup, not a list, a record or an UNKNOWN. */
export function isLookup(value: Value): value is LookupValue {
  return typeof value === 'object' && Object.getPrototypeOf(value) === null;
}

/** One entry of a table; no such entry is UNKNOWN, and said so. */
export function entryOf(table: Value, key: Value, number: boolean, onMissing: () => void): Value {
  if (isLookup(table) && typeof key === 'string') {
    const entry = Object.hasOwn(table, key) ? table[key] : undefined;
    if (entry !== undefined) return entry;
    onMissing();
  }
  const facts = joinFacts(table instanceof Unknown ? table.facts : null, factsOf(key));
  return number ? anyNumber(facts) : new Unknown(facts);
}

/** The value of the last step at or below a number; below the first there is none. */
export function stepAt(steps: readonly Step[], at: NumberValue, onMissing: () => void): NumberValue {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  const first = steps[0];
  if (first === undefined || highOf(at) < first.from) {
    onMissing();
    return anyNumber(numberFacts(at));
  }
  // Part of what the number may be lies below every step, where nothing is known.
  if (lowOf(at) < first.from) return anyNumber(numberFacts(at));
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (step.from <= highOf(at) && (next === undefined || next.from > lowOf(at))) {
      low = Math.min(low, step.value);
      high = Math.max(high, step.value);
    }
  });
  return at instanceof Interval ? between(low, high, at.facts) : low;
}
