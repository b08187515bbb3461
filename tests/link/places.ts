import type { Case, Linked, Scope, ScopeTable } from '../../src/model/case.ts';
import { keyOf } from '../../src/model/record.ts';
import type { Value } from '../../src/model/value.ts';
import { eachFact, factsOf, MaybeList, Unknown } from '../../src/model/value.ts';

// Real codes of Alameda County (CDE directory, 2026); every grant fact told of them here is illustrative.
export const OAKLAND = '01612590000000';
export const HAYWARD = '01611920000000';
export const FREMONT = '01611760000000';
export const ALAMEDA_COE = '01100170000000';
export const SACRAMENTO_COE = '34103480000000';

/** Schools of Hayward Unified. */
export const BURBANK = '01611926000905';
export const CHERRYLAND = '01611926000913';
export const EAST_AVENUE = '01611926000921';
/** A charter authorized by Hayward Unified. */
export const LPS_HAYWARD = '01611920108670';
/** LPS Oakland R & D Campus, under the county office that authorizes it now and under Oakland Unified before. */
export const LPS_OAKLAND = '01100170126748';
export const LPS_OAKLAND_BEFORE = '01612590126748';
/** ACORN Woodland Elementary, of Oakland Unified. */
export const OAKLAND_SCHOOL = '01612596002273';

/** The case of an LEA; a test that names an LEA without one fails here. */
export function caseOf(linked: Linked, cds: string): Case {
  const found = linked.cases.find((each) => each.lea.cds === cds);
  if (found === undefined) throw new Error(`no case for ${cds}`);
  return found;
}

/** Keys of the records of one table of a scope, or "not reported". */
export function keysOf(scope: Scope, table: ScopeTable): readonly string[] | 'not reported' {
  const list = scope[table];
  return list instanceof Unknown ? 'not reported' : list.map((record) => keyOf(record.row));
}

/** The facts a value waits for, as `key.field`; a whole table is its kind. */
export function waitsFor(value: Value): readonly string[] {
  const facts: string[] = [];
  eachFact(factsOf(value), ({ kind, record, field }) => {
    facts.push(record === null ? kind : `${keyOf(record.row)}.${field ?? 'link'}`);
  });
  return facts;
}

/** The verdict as a word. */
export function wordOf(verdict: boolean | Unknown): 'true' | 'false' | 'unknown' {
  if (verdict instanceof Unknown) return 'unknown';
  return verdict ? 'true' : 'false';
}

/** Members of a list of records by key, those in doubt with a question mark. */
export function membersOf(list: Value): readonly string[] {
  const certain = list instanceof MaybeList ? list.members : list;
  const doubts = list instanceof MaybeList ? list.doubts : [];
  if (!Array.isArray(certain)) throw new Error('not a list');
  return certain.map((member, index) => {
    const key = typeof member === 'object' && 'row' in member ? keyOf(member.row) : String(member);
    return doubts[index] instanceof Unknown ? `${key}?` : key;
  });
}
