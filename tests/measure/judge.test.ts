import { describe, expect, test } from 'vitest';
import { judge, STEPS_ALLOWED } from '../../src/measure/judge.ts';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import type { Case } from '../../src/model/case.ts';
import { type Rule, StepLimitError } from '../../src/model/rule.ts';
import { Unknown } from '../../src/model/value.ts';
import { constant, expression, field, measureOf, residencyGrant, ruleOf, scope } from './hand-made.ts';

const induction = measureOf('share', { of: 'residency_grants', options: { that: field('induction_free') } });
const OAKLAND: Case = {
  lea: { cds: '01612590000000', name: 'Oakland Unified', county: 'Alameda', months_of_overlap: 0 },
  paired: true,
  alignment: scope({ residency_grants: [residencyGrant({ grant_id: 'TRI24', induction_free: true })] }),
  duties: scope({ residency_grants: [residencyGrant({ grant_id: 'TRI25', induction_free: false })] }),
  held_elsewhere: [],
  placed_outside: [],
};

const judged = (rest: Partial<Rule>, as_of = '2026-01-15') =>
  judge(ruleOf('partnership/induction', induction, rest), OAKLAND, as_of, MEASURE_KINDS);

describe('judging a rule on a case', () => {
  test('sees what counts for alignment', () => {
    expect(judged({}).measured?.credit).toEqual({ low: 1, high: 1 });
    expect(judged({ role: 'context' }).measured?.credit).toEqual({ low: 1, high: 1 });
  });

  test('sees the duties held here for a condition', () => {
    expect(judged({ role: 'condition' }).measured?.credit).toEqual({ low: 0, high: 0 });
  });

  test.each<[string, string, boolean]>([
    ['not the day before', '2025-06-30', false],
    ['from its first day', '2025-07-01', true],
    ['to its last day', '2026-06-30', true],
    ['not the day after', '2026-07-01', false],
  ])('is in force %s', (_, as_of, applies) => {
    const { applies: verdict, measured } = judged({ from: '2025-07-01', until: '2026-06-30' }, as_of);
    expect([verdict, measured !== null]).toEqual([applies, applies]);
  });

  test('does not measure what does not apply', () => {
    expect(judged({ applies_when: constant(false) })).toMatchObject({ applies: false, measured: null });
  });

  test('measures what may apply', () => {
    const open = new Unknown({ kind: 'placements', record: null, field: null });
    expect(judged({ applies_when: constant(open) })).toMatchObject({
      applies: open,
      measured: { credit: { low: 1, high: 1 } },
    });
    expect(judged({ applies_when: constant(3) }).applies).toEqual(new Unknown(null));
  });

  test('collects what goes wrong in its expressions', () => {
    const diagnostic = {
      severity: 'warning',
      code: 'measure/part-above-whole',
      message: 'a note',
      hint: null,
      origin: null,
    } as const;
    const noting = expression('noting', (world) => {
      world.note(diagnostic);
      return true;
    });
    expect(judged({ applies_when: noting }).diagnostics).toEqual([diagnostic]);
  });

  test('lets a rule that takes too many steps stop the audit', () => {
    const endless = expression('endless', (world) => {
      world.steps -= STEPS_ALLOWED + 1;
      if (world.steps < 0) throw new StepLimitError({ path: 'rules/a/b.yaml', line: 3, column: 1, field: null });
      return true;
    });
    expect(() => judged({ applies_when: endless })).toThrow(StepLimitError);
  });

  test('calls a kind nobody registered a bug', () => {
    expect(() => judged({ measure: measureOf('median', {}) })).toThrow(
      'no measure kind "median" for rule "partnership/induction"',
    );
  });
});

test('the registry knows seven kinds by their own names', () => {
  expect([...MEASURE_KINDS.keys()]).toEqual([
    'share',
    'ratio',
    'coverage',
    'checklist',
    'amount',
    'levels',
    'judgement',
  ]);
  for (const [name, kind] of MEASURE_KINDS) expect(kind.name).toBe(name);
});
