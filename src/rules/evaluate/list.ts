import {
  type Facts,
  factsOf,
  highOf,
  Interval,
  joinFacts,
  lowOf,
  MaybeList,
  type NumberValue,
  type Truth,
  Unknown,
  type Value,
} from '../../model/value.ts';
import type { Domain } from '../node.ts';
import { between, numberFacts, numberOf } from './number.ts';

/** A list from members and the truths of their being in it: plain where none is in doubt. */
export function listOf(members: Value[], doubts: (Unknown | null)[]): readonly Value[] | MaybeList {
  return doubts.every((doubt) => doubt === null) ? members : new MaybeList(members, doubts);
}

/** How many members a list may have, or how long a text is. */
export function sizeOf(value: Value): NumberValue {
  if (Array.isArray(value)) return value.length;
  // CEL counts a text in code points.
  if (typeof value === 'string') return [...value].length;
  if (value instanceof MaybeList) {
    let sure = 0;
    for (const doubt of value.doubts) if (doubt === null) sure += 1;
    return between(sure, value.members.length, factsOf(value));
  }
  return new Interval(0, Number.POSITIVE_INFINITY, factsOf(value));
}

/** The sum of a list of numbers; a member in doubt may add nothing. */
export function sumOf(list: Value, domain: Domain): NumberValue {
  if (list instanceof Unknown) {
    // Any number of members, each in its domain.
    const low = domain.low === null || domain.low < 0 ? Number.NEGATIVE_INFINITY : 0;
    const high = domain.high === null || domain.high > 0 ? Number.POSITIVE_INFINITY : 0;
    return between(low, high, list.facts);
  }
  let low = 0;
  let high = 0;
  let facts: Facts = null;
  const add = (member: NumberValue, doubt: Truth | null): void => {
    const least = lowOf(member);
    const most = highOf(member);
    low += doubt === null ? least : Math.min(0, least);
    high += doubt === null ? most : Math.max(0, most);
    if (doubt instanceof Unknown) facts = joinFacts(facts, doubt.facts);
    facts = joinFacts(facts, numberFacts(member));
  };
  if (list instanceof MaybeList) {
    list.members.forEach((member, index) => {
      add(numberOf(member), list.doubts[index] ?? null);
    });
  } else if (Array.isArray(list)) {
    for (const member of list) add(numberOf(member), null);
  }
  return between(low, high, facts);
}

/** One list after another. */
export function joined(left: Value, right: Value): Value {
  if (left instanceof Unknown || right instanceof Unknown) return new Unknown(joinFacts(factsOf(left), factsOf(right)));
  if (left instanceof MaybeList || right instanceof MaybeList) {
    return new MaybeList([...membersOf(left), ...membersOf(right)], [...doubtsOf(left), ...doubtsOf(right)]);
  }
  return [...membersOf(left), ...membersOf(right)];
}

function membersOf(list: Value): readonly Value[] {
  if (list instanceof MaybeList) return list.members;
  return Array.isArray(list) ? list : [];
}

function doubtsOf(list: Value): readonly (Unknown | null)[] {
  return list instanceof MaybeList ? list.doubts : membersOf(list).map(() => null);
}
