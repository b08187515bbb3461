import type { CaseRecord } from './case.ts';
import type { Origin } from './origin.ts';
import type { RecordKind } from './record.ts';

/** One thing nobody told us. field null: the record's membership or link; record null: the whole table. */
export type Fact = RecordFact | AnswerFact;

/** A fact of a record. */
export interface RecordFact {
  readonly kind: RecordKind;
  readonly record: CaseRecord | null;
  readonly field: string | null;
}

/** A question nobody judged, or whose answer does not hold any more. */
export interface AnswerFact {
  readonly kind: 'attestations';
  readonly record: null;
  /** The question, and what to look at. */
  readonly field: string;
  readonly rule: string;
  /** Of an answer that does not hold; null: there is none. */
  readonly origin: Origin | null;
}

/**
 * The facts an undecided value rests on, as a rope: joining two is one small array, and a fact used twice stands twice
 * (bounds are exact only where none does).
 */
export type Facts = Fact | readonly [Facts, Facts] | null;

/** A yes/no, text, date, list or record nobody reported or that follows from something nobody reported. */
export class Unknown {
  readonly facts: Facts;
  constructor(facts: Facts) {
    this.facts = facts;
  }
}

/** A number known to lie in [low, high]; a reported number is a plain number, never an Interval of one point. */
export class Interval {
  readonly low: number;
  readonly high: number;
  readonly facts: Facts;
  constructor(low: number, high: number, facts: Facts) {
    this.low = low;
    this.high = high;
    this.facts = facts;
  }
}

/** A list some of whose members may not be in it. `doubts[i]` null: `members[i]` is in it for certain. */
export class MaybeList {
  readonly members: readonly Value[];
  readonly doubts: readonly (Unknown | null)[];
  constructor(members: readonly Value[], doubts: readonly (Unknown | null)[]) {
    this.members = members;
    this.doubts = doubts;
  }
}

/** A yes, a no, or not known. */
export type Truth = boolean | Unknown;
/** A number, or an interval it lies in. */
export type NumberValue = number | Interval;
/** Lookup tables and their entries. */
export interface LookupValue {
  readonly [name: string]: Value;
}
/** A list, one whose members are in doubt, or not known. */
export type ListValue = readonly Value[] | MaybeList | Unknown;
/** What an expression evaluates to. Dates are `YYYY-MM-DD` text: the type checker keeps them apart from text. */
export type Value = Truth | NumberValue | string | ListValue | CaseRecord | LookupValue;

/** The facts two values wait for together. */
export function joinFacts(left: Facts, right: Facts): Facts {
  if (left === null) return right;
  if (right === null) return left;
  return [left, right];
}

/** Calls `visit` for every use of a fact, in order, without recursion (ropes are as deep as lists are long). */
export function eachFact(facts: Facts, visit: (fact: Fact) => void): void {
  const stack: Facts[] = [facts];
  while (stack.length > 0) {
    const top = stack.pop();
    if (top === null || top === undefined) continue;
    if (Array.isArray(top)) {
      stack.push(top[1], top[0]);
    } else {
      visit(top as Fact);
    }
  }
}

/** The low end of a number. */
export function lowOf(value: NumberValue): number {
  return typeof value === 'number' ? value : value.low;
}

/** The high end of a number. */
export function highOf(value: NumberValue): number {
  return typeof value === 'number' ? value : value.high;
}

/** The facts a value waits for; null: none. */
export function factsOf(value: Value): Facts {
  if (value instanceof Unknown || value instanceof Interval) return value.facts;
  if (value instanceof MaybeList) {
    let facts: Facts = null;
    for (const doubt of value.doubts) if (doubt !== null) facts = joinFacts(facts, doubt.facts);
    return facts;
  }
  return null;
}
