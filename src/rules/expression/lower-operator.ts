import type { Arithmetic, Binary, Order } from '../node.ts';
import { domainOfArithmetic, hullOf } from './domain.ts';
import { isA, type Lowering, type Range, REFUSED, refuseType, type Typed } from './lowering.ts';
import { BOOL, isSameSort, nameOf, numberIn, type Type, UNBOUNDED } from './type.ts';
import { checkWords } from './words.ts';

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  '+': 'add',
  '-': 'subtract',
  '*': 'multiply',
  '/': 'divide',
  '%': 'remainder',
};
const ORDERS: Readonly<Record<string, Order>> = {
  '<': 'less',
  '<=': 'less-or-equal',
  '>': 'more',
  '>=': 'more-or-equal',
};

/** Sorts that can be told equal, and sorts that have an order. */
const EQUATABLE: readonly Type['is'][] = ['bool', 'number', 'text', 'date', 'list', 'record', 'any'];
const ORDERED: readonly Type['is'][] = ['number', 'text', 'date', 'any'];

/** An operator's stretch and those of its two sides. */
interface Sides extends Range {
  readonly args: readonly [Range, Range];
}

/** Lowers an operator of two sides. */
export function lowerBinary(op: string, left: Typed, right: Typed, range: Sides, at: Lowering): Typed {
  if (op === '&&' || op === '||') return lowerLogic(op === '&&' ? 'and' : 'or', left, right, range, at);
  if (op === '==' || op === '!=') return lowerEquality(op === '==' ? 'equal' : 'unequal', left, right, range, at);
  if (op === 'in') return lowerMembership(left, right, range, at);
  const order = ORDERS[op];
  if (order !== undefined) return lowerOrder(order, left, right, range, at);
  const arithmetic = ARITHMETIC[op] ?? 'add';
  const joins = arithmetic === 'add' && (left.type.is === 'text' || left.type.is === 'list');
  if (joins && left.type.is === right.type.is) return { node: binary('join', left, right), type: left.type };
  return lowerArithmetic(arithmetic, left, right, range, at);
}

/** Lowers + - * / % min max of two numbers. */
export function lowerArithmetic(op: Arithmetic, left: Typed, right: Typed, range: Range, at: Lowering): Typed {
  for (const side of [left, right]) {
    const hint = side.type.is === 'date' ? 'Months between two dates: months_between(a, b).' : null;
    if (!isA(side, 'number')) return refuseType(at, range, side.type, 'a number on both sides', hint);
  }
  const domain = domainOfArithmetic(op, domainOf(left), domainOf(right));
  return { node: binary(op, left, right), type: numberIn(domain) };
}

/** Lowers `when ? then : otherwise`. */
export function lowerChoice(when: Typed, then: Typed, otherwise: Typed, range: Range, at: Lowering): Typed {
  if (!isA(when, 'bool')) return refuseType(at, range, when.type, 'a yes or no before "?"');
  if (!isSameSort(then.type, otherwise.type)) return refuseMix(then, otherwise, range, at);
  const number = then.type.is === 'number';
  const node = { op: 'choose', when: when.node, yes: then.node, no: otherwise.node, number } as const;
  return { node, type: number ? numberIn(hullOf(domainOf(then), domainOf(otherwise))) : looser(then.type) };
}

/** A choice between two texts may be a word of neither field. */
function looser(type: Type): Type {
  return type.is === 'text' ? { is: 'text', words: null, field: null } : type;
}

function lowerLogic(op: 'and' | 'or', left: Typed, right: Typed, range: Range, at: Lowering): Typed {
  for (const side of [left, right]) {
    if (!isA(side, 'bool')) return refuseType(at, range, side.type, `a yes or no on both sides of "${op}"`);
  }
  return { node: binary(op, left, right), type: BOOL };
}

function lowerEquality(op: 'equal' | 'unequal', left: Typed, right: Typed, range: Sides, at: Lowering): Typed {
  if (!EQUATABLE.includes(left.type.is)) return refuseType(at, range, left.type, 'a value that can be told equal');
  if (!isSameSort(left.type, right.type)) return refuseMix(left, right, range, at);
  checkWords(left.type, right.node, range.args[1], at);
  checkWords(right.type, left.node, range.args[0], at);
  return { node: binary(op, left, right), type: BOOL };
}

function lowerOrder(op: Order, left: Typed, right: Typed, range: Range, at: Lowering): Typed {
  if (!ORDERED.includes(left.type.is))
    return refuseType(at, range, left.type, 'a number, a date or a text to put in order');
  if (!isSameSort(left.type, right.type)) return refuseMix(left, right, range, at);
  return { node: binary(op, left, right), type: BOOL };
}

function lowerMembership(value: Typed, list: Typed, range: Sides, at: Lowering): Typed {
  if (list.type.is === 'any' || value.type.is === 'any') return REFUSED;
  if (list.type.is === 'lookup' && value.type.is === 'text') return { node: binary('in', value, list), type: BOOL };
  if (list.type.is !== 'list') return refuseType(at, range, list.type, 'a list after "in"');
  if (!isSameSort(value.type, list.type.of)) return refuseMix(value, { ...list, type: list.type.of }, range, at);
  checkWords(value.type, list.node, range.args[1], at);
  checkWords(list.type.of, value.node, range.args[0], at);
  return { node: binary('in', value, list), type: BOOL };
}

function refuseMix(left: Typed, right: Typed, range: Range, at: Lowering): Typed {
  const sorts = [left.type.is, right.type.is];
  const hint = sorts.includes('date') && sorts.includes('text') ? 'Write a date as date("2025-07-01").' : null;
  const message = `${nameOf(left.type)} and ${nameOf(right.type)} stand side by side; expected two of one sort`;
  at.report('rules/expression-type', range, message, hint);
  return REFUSED;
}

function domainOf(typed: Typed): typeof UNBOUNDED {
  return typed.type.is === 'number' ? typed.type.domain : UNBOUNDED;
}

function binary(op: Binary, left: Typed, right: Typed): Typed['node'] {
  return { op, left: left.node, right: right.node };
}
