import { type Facts, highOf, joinFacts, lowOf, type NumberValue } from '../../model/value.ts';
import type { Arithmetic } from '../node.ts';
import { anyNumber, between, numberFacts } from './number.ts';

/** What division says of a divisor that may be zero. */
type ZeroNote = () => void;

type Operation = (left: NumberValue, right: NumberValue, onZero: ZeroNote) => NumberValue;

/** Arithmetic on the ends of numbers; an end that is infinite is a limit. */
export const ARITHMETIC: Readonly<Record<Arithmetic, Operation>> = {
  add: (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return left + right;
    return between(lowOf(left) + lowOf(right), highOf(left) + highOf(right), both(left, right));
  },
  subtract: (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return between(lowOf(left) - highOf(right), highOf(left) - lowOf(right), both(left, right));
  },
  multiply: (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return left * right;
    return spread(left, right, times);
  },
  divide: (left, right, onZero) => {
    if (lowOf(right) <= 0 && highOf(right) >= 0) return undefinedAt(left, right, onZero);
    if (typeof left === 'number' && typeof right === 'number') return left / right;
    return spread(left, right, (a, b) => a / b);
  },
  remainder: (left, right, onZero) => {
    if (lowOf(right) <= 0 && highOf(right) >= 0) return undefinedAt(left, right, onZero);
    if (typeof left === 'number' && typeof right === 'number') return left % right;
    return remainderBetween(left, right);
  },
  min: (left, right) => {
    if (highOf(left) <= lowOf(right)) return left;
    if (highOf(right) <= lowOf(left)) return right;
    return between(Math.min(lowOf(left), lowOf(right)), Math.min(highOf(left), highOf(right)), both(left, right));
  },
  max: (left, right) => {
    if (lowOf(left) >= highOf(right)) return left;
    if (lowOf(right) >= highOf(left)) return right;
    return between(Math.max(lowOf(left), lowOf(right)), Math.max(highOf(left), highOf(right)), both(left, right));
  },
};

function both(left: NumberValue, right: NumberValue): Facts {
  return joinFacts(numberFacts(left), numberFacts(right));
}

function undefinedAt(left: NumberValue, right: NumberValue, onZero: ZeroNote): NumberValue {
  onZero();
  return anyNumber(both(left, right));
}

/** Nought times a limit is nought: the limit is approached, never reached. */
function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function spread(left: NumberValue, right: NumberValue, operate: (a: number, b: number) => number): NumberValue {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const a of [lowOf(left), highOf(left)]) {
    for (const b of [lowOf(right), highOf(right)]) {
      const end = operate(a, b);
      // A limit over a limit lies between the other three ends.
      if (Number.isNaN(end)) continue;
      if (end < low) low = end;
      if (end > high) high = end;
    }
  }
  return between(low, high, both(left, right));
}

/** A remainder has the sign of the dividend and is smaller than the divisor. */
function remainderBetween(left: NumberValue, right: NumberValue): NumberValue {
  const [low, high] = [lowOf(left), highOf(left)];
  const nearest = Math.min(Math.abs(lowOf(right)), Math.abs(highOf(right)));
  if (low > -nearest && high < nearest) return left;
  const furthest = Math.max(Math.abs(lowOf(right)), Math.abs(highOf(right)));
  return between(low < 0 ? Math.max(low, -furthest) : 0, high > 0 ? Math.min(high, furthest) : 0, both(left, right));
}
