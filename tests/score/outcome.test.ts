import { describe, expect, test } from 'vitest';
import type { Judged } from '../../src/model/measure.ts';
import { Unknown } from '../../src/model/value.ts';
import { verdictOn } from '../../src/score/outcome.ts';
import { judgement, measured, rule } from './cases.ts';

const alignment = rule('placement/residents');
const duty = rule('partnership/match', { role: 'condition' });
const open = new Unknown({ kind: 'placements', record: null, field: null });

describe('an outcome', () => {
  test.each<[string, Judged, string, boolean | 'unknown']>([
    ['is met at full credit', judgement(alignment, measured(1)), 'met', true],
    ['is a gap where nothing can be earned', judgement(alignment, measured(0)), 'gap', true],
    ['is unknown where anything can', judgement(alignment, measured(0, 1)), 'unknown', true],
    ['is partial between', judgement(alignment, measured(0.2, 1)), 'partial', true],
    ['is partial where some can be earned', judgement(alignment, measured(0, 0.9)), 'partial', true],
    ['of a duty is met in full only', judgement(duty, measured(1)), 'met', true],
    ['of a duty is a gap where it cannot be met in full', judgement(duty, measured(0.5, 0.9)), 'gap', true],
    ['of a duty is unknown where it may be', judgement(duty, measured(0.5, 1)), 'unknown', true],
    [
      'is unknown where nothing may be in scope',
      judgement(alignment, measured(0, 0, { optional: true })),
      'unknown',
      'unknown',
    ],
    [
      'is met where whatever is in scope is',
      judgement(alignment, measured(1, 1, { optional: true })),
      'met',
      'unknown',
    ],
    ['is unknown where the rule may not apply', judgement(duty, measured(0), open), 'unknown', 'unknown'],
    [
      'is not applicable where nothing is in scope',
      judgement(alignment, { ...measured(0), credit: null }),
      'not-applicable',
      false,
    ],
    ['is not applicable where the rule does not apply', judgement(alignment, null), 'not-applicable', false],
  ])('%s', (_, judged, outcome, applies) => {
    expect(verdictOn(judged)).toMatchObject({ outcome, applies });
  });
});
