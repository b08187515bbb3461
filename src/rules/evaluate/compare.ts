import {
  factsOf,
  highOf,
  Interval,
  joinFacts,
  lowOf,
  type NumberValue,
  type Truth,
  Unknown,
  type Value,
} from '../../model/value.ts';
import type { Order } from '../node.ts';

/** An order holds when it does for every value the two may have. Dates are text that sorts. */
export const ORDERS: Readonly<Record<Order, (left: Value, right: Value) => Truth>> = {
  less: (left, right) => isLess(left, right),
  more: (left, right) => isLess(right, left),
  'less-or-equal': (left, right) => isAtMost(left, right),
  'more-or-equal': (left, right) => isAtMost(right, left),
};

function isLess(left: Value, right: Value): Truth {
  if (typeof left === 'number' && typeof right === 'number') return left < right;
  if (typeof left === 'string' && typeof right === 'string') return left < right;
  if (isNumber(left) && isNumber(right)) {
    if (highOf(left) < lowOf(right)) return true;
    if (lowOf(left) >= highOf(right)) return false;
  }
  return undecided(left, right);
}

function isAtMost(left: Value, right: Value): Truth {
  if (typeof left === 'number' && typeof right === 'number') return left <= right;
  if (typeof left === 'string' && typeof right === 'string') return left <= right;
  if (isNumber(left) && isNumber(right)) {
    if (highOf(left) <= lowOf(right)) return true;
    if (lowOf(left) > highOf(right)) return false;
  }
  return undecided(left, right);
}

/** Whether a value is a number, decided or not. */
export function isNumber(value: Value): value is NumberValue {
  return typeof value === 'number' || value instanceof Interval;
}

/** A truth that rests on what both sides rest on. */
export function undecided(left: Value, right: Value): Unknown {
  return new Unknown(joinFacts(factsOf(left), factsOf(right)));
}
