import { describe, expect, test } from 'vitest';
import { compareFinding, isWorse } from '../../src/compare/finding.ts';
import type { RuleResult } from '../../src/model/result.ts';
import { record, resting } from './results.ts';

const met = resting('met');
const half = resting('partial');
const gap = resting('gap');
const open = resting('unknown');
const none = resting('not-applicable');
const mayApply = resting('unknown', [], { applies: 'unknown', credit: { low: 0, high: 0 } });

function credited(outcome: RuleResult['outcome'], low: number, high: number): RuleResult {
  return resting(outcome, [], { credit: { low, high } });
}

describe('a finding', () => {
  test.each<[string, RuleResult, RuleResult, string | null, string]>([
    ['in place in both is not worth a word', met, met, null, 'none'],
    ['that asks nothing in both is not worth a word', none, none, null, 'none'],
    ['in place and now open is new', met, gap, 'new', 'worse'],
    ['in place and now in part is new', met, half, 'new', 'worse'],
    ['that asked nothing and now is open is new', none, gap, 'new', 'worse'],
    ['not known and now open for certain is new', open, gap, 'new', 'worse'],
    ['that may have applied and now is open for certain is new', mayApply, gap, 'new', 'worse'],
    ['not known and now in place in part was undecided, and is better', open, half, 'undecided', 'better'],
    ['open and now in place is closed', gap, met, 'closed', 'better'],
    ['open and now asking nothing was closed by nobody', half, none, 'scope', 'none'],
    ['not known and now asking nothing is a matter of scope', open, none, 'scope', 'none'],
    ['open in both is still open', gap, gap, 'still', 'none'],
    ['in part and now not at all is still open and worse', half, gap, 'still', 'worse'],
    ['not at all and now in part is still open and better', gap, half, 'still', 'better'],
    ['in place and now not known is undecided and worse', met, open, 'undecided', 'worse'],
    ['in part and now not known lost evidence', half, open, 'undecided', 'worse'],
    ['not known and now in place is undecided and better', open, met, 'undecided', 'better'],
    ['open and now not known is undecided, and neither', gap, open, 'undecided', 'none'],
    ['not known in both is undecided', open, open, 'undecided', 'none'],
    ['that came to apply and is in place is a matter of scope', none, met, 'scope', 'none'],
    ['better known is no worse', credited('partial', 0.5, 1), credited('partial', 0.5, 0.6), 'still', 'none'],
    ['a hair lower is the same', credited('partial', 0.5, 0.5), credited('partial', 0.5 - 1e-12, 0.5), 'still', 'none'],
  ])('%s', (_, before, after, change, direction) => {
    const compared = compareFinding(before, after);
    expect(compared?.change ?? null).toBe(change);
    expect(compared?.direction ?? 'none').toBe(direction);
    expect(isWorse(before, after)).toBe(direction === 'worse');
  });

  test('on one side only is neither new nor closed, and what is in place there is not told', () => {
    expect(compareFinding(undefined, gap)).toMatchObject({ change: 'one-side', direction: 'none', before: null });
    expect(compareFinding(gap, undefined)).toMatchObject({ change: 'one-side', direction: 'none', after: null });
    expect(compareFinding(undefined, met)).toBeNull();
  });

  test('is no better for a record that left the files', () => {
    const before = resting('gap', [record('A', 'gap'), record('B', 'gap')]);
    const after = resting('gap', [record('A', 'gap')]);
    expect(compareFinding(before, after)).toMatchObject({
      change: 'still',
      direction: 'none',
      records: { new: [], closed: [{ key: 'B', before: 'gap', after: 'absent' }], still: 1 },
    });
  });

  test('with as many gaps as before is worse where one of them is another', () => {
    const before = resting('partial', [record('A', 'gap'), record('B', 'met')]);
    const after = resting('partial', [record('A', 'met'), record('B', 'gap')]);
    expect(compareFinding(before, after)).toMatchObject({
      change: 'still',
      direction: 'mixed',
      records: { new: [{ key: 'B', before: 'met', after: 'gap' }], closed: [{ key: 'A' }] },
    });
    expect(isWorse(before, after)).toBe(true);
  });

  test('is as before where its records only stand on other lines', () => {
    const moved = resting('gap', [
      { ...record('A', 'gap'), origin: { path: 'other.csv', line: 90, column: 2, field: null } },
    ]);
    expect(isWorse(resting('gap', [record('A', 'gap')]), moved)).toBe(false);
  });

  test('that rests on more records than an older result names counts as worse, never as before', () => {
    const cut = resting('gap', [record('A', 'gap')], { evidence_total: 3 });
    expect(isWorse(cut, cut)).toBe(true);
    expect(compareFinding(cut, cut)?.records.not_told_apart).toBe(2);
  });
});
