import { type Facts, joinFacts, type Truth, Unknown, type Value } from '../../model/value.ts';

/** A value the type checker knows to be a yes or a no. */
export function truthOf(value: Value): Truth {
  if (typeof value === 'boolean' || value instanceof Unknown) return value;
  throw new TypeError('a checked expression gave a value that is no truth');
}

/** Kleene's "and": a false decides it and drops what the other side rests on. */
export function both(left: Truth, right: Truth): Truth {
  if (left === false || right === false) return false;
  if (left === true) return right;
  if (right === true) return left;
  return new Unknown(joinFacts(left.facts, right.facts));
}

/** Kleene's "or": a true decides it. */
export function either(left: Truth, right: Truth): Truth {
  if (left === true || right === true) return true;
  if (left === false) return right;
  if (right === false) return left;
  return new Unknown(joinFacts(left.facts, right.facts));
}

/** Kleene's "not". */
export function opposite(truth: Truth): Truth {
  return truth instanceof Unknown ? truth : !truth;
}

/** The facts of a truth; a decided one has none. */
export function truthFacts(truth: Truth): Facts {
  return truth instanceof Unknown ? truth.facts : null;
}
