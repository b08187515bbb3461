import { describe, expect, test } from 'vitest';
import { judgeCase } from '../../src/measure/judge-case.ts';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { StepLimitError } from '../../src/model/rule.ts';
import { oakland, packOf } from '../score/cases.ts';
import { constant, expression, measureOf, ruleOf } from './hand-made.ts';

const share = measureOf('share', { of: 'residency_grants', options: { that: constant(true) } });
const fine = ruleOf('placement/residents', share);
const endless = ruleOf('partnership/endless', share, {
  applies_when: expression('endless', () => {
    throw new StepLimitError({ path: 'rules/partnership/endless.yaml', line: 3, column: 1, field: null });
  }),
});

describe('judging a case by a pack', () => {
  test('keeps pack order', () => {
    const { judged, diagnostics } = judgeCase(packOf(fine, fine), oakland(), '2026-01-15', MEASURE_KINDS);
    expect(judged.map((each) => each.measured?.credit?.low)).toEqual([1, 1]);
    expect(diagnostics).toEqual([]);
  });

  test('tells of a rule that takes too many steps and judges the others', () => {
    const { judged, diagnostics } = judgeCase(packOf(endless, fine), oakland(), '2026-01-15', MEASURE_KINDS);
    expect(judged.map((each) => each.applies)).toEqual([false, true]);
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'rules/too-many-steps', origin: { path: 'rules/partnership/endless.yaml', line: 3 } },
    ]);
    expect(diagnostics[0]?.message).toContain('Oakland Unified');
    const nameless = oakland({ lea: { cds: '54718030000000', name: null, county: null, months_of_overlap: 0 } });
    expect(judgeCase(packOf(endless), nameless, '2026-01-15', MEASURE_KINDS).diagnostics[0]?.message).toContain(
      '54718030000000',
    );
  });

  test('hides no bug', () => {
    const broken = ruleOf('placement/broken', measureOf('median', {}));
    expect(() => judgeCase(packOf(broken), oakland(), '2026-01-15', MEASURE_KINDS)).toThrow('no measure kind "median"');
  });
});
