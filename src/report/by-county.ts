import type { CaseResult } from '../model/result.ts';
import { nameOf } from './lea-name.ts';

/** By county, then name: an order that says nothing about anybody. */
export function byCounty<T extends Pick<CaseResult, 'lea'>>(cases: readonly T[]): T[] {
  const sorted = cases.map((one) => ({ one, key: [one.lea.county ?? '\uffff', nameOf(one), one.lea.cds] }));
  sorted.sort((left, right) => compare(left.key, right.key));
  return sorted.map(({ one }) => one);
}

function compare(left: readonly string[], right: readonly string[]): number {
  for (const [at, part] of left.entries()) {
    const other = right[at] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
