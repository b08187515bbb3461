import type { Arithmetic, Domain } from '../node.ts';
import { UNBOUNDED } from './type.ts';

/** The smallest domain that holds two. */
export function hullOf(left: Domain, right: Domain): Domain {
  return {
    low: left.low === null || right.low === null ? null : Math.min(left.low, right.low),
    high: left.high === null || right.high === null ? null : Math.max(left.high, right.high),
  };
}

/**
 * The domain of an arithmetic result. It only has to hold every value, as it stands in for lists nobody reported;
 * nought-and-up is what counts and money keep.
 */
export function domainOfArithmetic(op: Arithmetic, left: Domain, right: Domain): Domain {
  switch (op) {
    case 'min':
    case 'max':
      return hullOf(left, right);
    case 'add':
      return { low: sum(left.low, right.low), high: sum(left.high, right.high) };
    case 'multiply':
    case 'divide':
      return isFromNought(left) && isFromNought(right) ? { low: 0, high: null } : UNBOUNDED;
    default:
      return UNBOUNDED;
  }
}

function sum(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left + right;
}

function isFromNought(domain: Domain): boolean {
  return domain.low !== null && domain.low >= 0;
}
