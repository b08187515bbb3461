import type { CaseRecord } from '../model/case.ts';
import type { Judging, Measure } from '../model/rule.ts';
import { type Facts, factsOf, joinFacts, Unknown } from '../model/value.ts';
import { endsOf, FROM_ZERO } from './ends.ts';

/** Takes one item of a measure: its weight, low 0 where its scope is undecided, and the facts that keep the ends apart. */
export type Visit = (record: CaseRecord | null, least: number, most: number, facts: Facts) => void;

/**
 * Visits each item in scope, in record order; without `of` the case itself, once.
 * @returns the table's Unknown where no input holds it: nothing was visited
 */
export function walk(measure: Measure, judging: Judging, visit: Visit): Unknown | null {
  if (measure.of === null) {
    visit(null, 1, 1, null);
    return null;
  }
  const table = judging.scope[measure.of];
  if (table instanceof Unknown) return table;
  const { where, counted_by } = measure;
  for (const record of table) {
    let facts: Facts = null;
    let certain = true;
    if (where !== null) {
      const inScope = where.evaluate(judging, record);
      if (inScope === false) continue;
      if (inScope !== true) {
        certain = false;
        facts = factsOf(inScope);
      }
    }
    if (counted_by === null) {
      visit(record, certain ? 1 : 0, 1, facts);
      continue;
    }
    const count = counted_by.evaluate(judging, record);
    if (typeof count === 'number') {
      // A row that counts nobody weighs nothing and is no evidence.
      if (count > 0) visit(record, certain ? count : 0, count, facts);
      continue;
    }
    const { low, high } = endsOf(count, FROM_ZERO);
    if (high > 0) visit(record, certain ? low : 0, high, joinFacts(facts, factsOf(count)));
  }
  return null;
}
