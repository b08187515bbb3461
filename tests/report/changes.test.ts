import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { changesBetween } from '../../src/report/changes.ts';
import { DAY, run } from '../cli/run.ts';

const region = JSON.parse(
  (await run(['audit', 'fixtures/region', ...DAY, '-f', 'json', '--min-score', '40'])).out,
) as Result;
const copy = () => structuredClone(region) as { -readonly [K in keyof Result]: Result[K] };
const scored = region.cases.findIndex(
  ({ score, results }) => score !== null && results.some(({ outcome }) => outcome === 'partial'),
);
const name = region.cases[scored]?.lea.name ?? '';

describe('what changed since the last audit', () => {
  it('is nothing where nothing did', () => {
    expect(changesBetween(region, copy())).toEqual([]);
  });

  it('is told for each LEA: its score, then its findings', () => {
    const later = copy();
    const lea = later.cases[scored];
    if (lea === undefined) throw new Error('the region has no LEA');
    lea.score = null;
    const met = lea.results.find(({ outcome }) => outcome === 'met');
    const partial = lea.results.find(({ outcome }) => outcome === 'partial');
    const unknown = lea.results.find(({ missing_total, outcome }) => outcome === 'unknown' && missing_total > 0);
    if (met === undefined || partial === undefined || unknown === undefined)
      throw new Error('the region has no such findings');
    met.outcome = 'gap';
    partial.credit = { low: 0.1, high: 0.2 };
    unknown.missing_total += 1;
    const lines = changesBetween(region, later);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(new RegExp(`^${name}: .* of 100 is now no score$`));
    expect(lines.some((line) => line.endsWith('not yet in place, was in place'))).toBe(true);
    expect(lines.some((line) => line.includes('partly in place, 10-20 of 100, was '))).toBe(true);
    expect(lines.some((line) => /not reported, \d+ facts? missing, was \d+$/.test(line))).toBe(true);
  });

  it('names LEAs and rules that came or went, and gates that turned', () => {
    const later = copy();
    later.cases = later.cases.filter((_, at) => at !== scored);
    later.gates = later.gates.map((gate) => ({ ...gate, verdict: 'pass' }));
    expect(changesBetween(region, later)[0]).toBe(`${name}: no longer in the records`);
    expect(changesBetween(later, region)[0]).toMatch(new RegExp(`^${name}: new in the records, `));
    expect(changesBetween(region, later).at(-1)).toMatch(/^gate min-score 40: passes, was (stops|undecided)$/);
    const before = copy();
    before.gates = [];
    const [only] = before.cases;
    if (only === undefined) throw new Error('the region has no LEA');
    only.results = only.results.slice(1);
    const lines = changesBetween(before, region);
    expect(lines.filter((line) => line.endsWith('a new rule'))).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^gate min-score 40: \w+$/);
  });

  it('stays within a screen', () => {
    const later = copy();
    for (const each of later.cases)
      for (const result of each.results) result.outcome = result.outcome === 'met' ? 'gap' : 'met';
    const lines = changesBetween(region, later);
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toMatch(/^and \d+ changes more$/);
  });
});
