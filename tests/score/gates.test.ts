import { describe, expect, test } from 'vitest';
import type { GateOptions } from '../../src/model/gate-options.ts';
import type { Measured } from '../../src/model/measure.ts';
import type { CaseResult } from '../../src/model/result.ts';
import type { Rule } from '../../src/model/rule.ts';
import { Unknown } from '../../src/model/value.ts';
import { gatesOf } from '../../src/score/gates.ts';
import { judgement, measured, oakland, packOf, rule, score } from './cases.ts';

const open = new Unknown({ kind: 'placements', record: null, field: null });

function decide(
  given: Rule,
  outcome: Measured | null,
  options: Partial<GateOptions>,
  applies: boolean | Unknown = outcome !== null,
) {
  const cases = [score(oakland(), judgement(given, outcome, applies))];
  return gatesOf(packOf(given), cases, { min_score: null, fail_on: null, ...options }, false)[0];
}

describe('--min-score', () => {
  const residents = rule('placement/residents');
  test.each<[string, Measured | null, string]>([
    ['passes at the score', measured(0.6), 'pass'],
    ['passes a score that rounding alone keeps below', measured(0.6 - 1e-12), 'pass'],
    ['fails below it', measured(0.4, 0.599), 'fail'],
    ['is undecided where the score may be either', measured(0.4, 0.6), 'undecided'],
    ['is undecided without a score', null, 'undecided'],
  ])('%s', (_, outcome, verdict) => {
    expect(decide(residents, outcome, { min_score: 60 })).toMatchObject({ gate: 'min-score 60', verdict });
  });

  test('says whom it is about', () => {
    expect(decide(residents, measured(0.1), { min_score: 60 })?.why).toBe(
      'below 60 for certain: Oakland Unified (01612590000000; 10)',
    );
    expect(decide(residents, measured(0, 1), { min_score: 60 })?.why).toBe(
      'neither above nor below 60 on the evidence given: Oakland Unified (01612590000000; 0-100); no missing fact would decide it',
    );
    expect(decide(residents, measured(1), { min_score: 60 })?.why).toBe(
      'every LEA scores 60 or more: Oakland Unified (01612590000000; 100)',
    );
  });

  test('names three LEAs and counts the rest, a nameless one by its code', () => {
    const lea = { cds: '54718030000000', name: null, county: null, months_of_overlap: 0 };
    const cases = Array.from({ length: 5 }, () => score(oakland({ lea }), judgement(residents, measured(0))));
    const [gate] = gatesOf(packOf(residents), cases, { min_score: 60, fail_on: null }, false);
    expect(gate?.why).toBe(
      'below 60 for certain: 54718030000000 (0), 54718030000000 (0), 54718030000000 (0) and 2 more',
    );
  });
});

describe('--fail-on condition', () => {
  const duty = (rest: Partial<Rule> = {}) => rule('partnership/match', { role: 'condition', ...rest });
  test.each<[string, Rule, Measured | null, boolean | Unknown, string]>([
    ['passes a duty shown', duty(), measured(1), true, 'pass'],
    ['fails on a duty not met', duty(), measured(0.9), true, 'fail'],
    ['is undecided on a duty not shown either way', duty(), measured(0, 1), true, 'undecided'],
    ['does not wait for a duty that may not apply', duty(), measured(0, 1), open, 'pass'],
    ['passes a duty held elsewhere', duty(), null, false, 'pass'],
    ['does not see what rests on memory', duty({ verified: false }), measured(0), true, 'pass'],
    ['does not see proposals', rule('placement/residents'), measured(0), true, 'pass'],
  ])('%s', (_, given, outcome, applies, verdict) => {
    expect(decide(given, outcome, { fail_on: 'condition' }, applies)).toMatchObject({
      gate: 'fail-on condition',
      verdict,
    });
  });
});

describe('--fail-on SEVERITY', () => {
  const major = (rest: Partial<Rule> = {}) => rule('placement/residents', { severity: 'major', ...rest });
  test.each<[string, Rule, Measured | null, boolean | Unknown, string]>([
    ['passes where some credit is sure', major(), measured(0.1, 1), true, 'pass'],
    ['fails on a gap', major(), measured(0), true, 'fail'],
    ['fails on a worse one', major({ severity: 'critical' }), measured(0), true, 'fail'],
    ['passes a lesser one', major({ severity: 'minor' }), measured(0), true, 'pass'],
    ['is undecided where credit may be nothing', major(), measured(0, 0.5), true, 'undecided'],
    ['is undecided on a gap that may not apply', major(), measured(0), open, 'undecided'],
    ['passes what does not apply', major(), null, false, 'pass'],
    ['fails on a duty met in part', major({ role: 'condition' }), measured(0.5, 0.9), true, 'fail'],
    ['is undecided on a duty that may be met', major({ role: 'condition' }), measured(0.5, 1), true, 'undecided'],
    ['does not see context', major({ role: 'context' }), measured(0), true, 'pass'],
    ['does not see what rests on memory', major({ verified: false }), measured(0), true, 'pass'],
  ])('%s', (_, given, outcome, applies, verdict) => {
    expect(decide(given, outcome, { fail_on: 'major' }, applies)).toMatchObject({ gate: 'fail-on major', verdict });
  });

  test('says that it stops on proposals, where it does', () => {
    const at = '"Title of placement/residents" at Oakland Unified (01612590000000)';
    expect(decide(major(), measured(0), { fail_on: 'major' })?.why).toBe(
      `not shown to be in place: ${at}; this gate stops on proposals, not law`,
    );
    expect(decide(major({ basis: 'statute' }), measured(0), { fail_on: 'major' })?.why).toBe(
      `not shown to be in place: ${at}`,
    );
    expect(decide(major({ basis: 'framework' }), measured(0), { fail_on: 'major' })?.why).toBe(
      `not shown to be in place: ${at}; what a State framework names is no duty`,
    );
    expect(decide(major(), measured(0, 1), { fail_on: 'major' })?.why).toBe(
      `not decided on the evidence given: ${at}; no missing fact would decide it`,
    );
  });

  test('names five results and counts the rest', () => {
    const rules = Array.from({ length: 7 }, (_, index) => rule(`placement/r${index}`));
    const cases = [score(oakland(), ...rules.map((each) => judgement(each, measured(0))))];
    const [gate] = gatesOf(packOf(...rules), cases, { min_score: null, fail_on: 'minor' }, false);
    expect(gate?.why).toContain('"Title of placement/r4" and 2 more at Oakland Unified (01612590000000)');
  });
});

describe('all gates', () => {
  const residents = rule('placement/residents');
  const cases: CaseResult[] = [score(oakland(), judgement(residents, measured(1)))];
  const both: GateOptions = { min_score: 60, fail_on: 'minor' };

  test('hold for every LEA: one below fails them all', () => {
    const low = score(oakland(), judgement(residents, measured(0)));
    const unsure = score(oakland(), judgement(residents, measured(0, 1)));
    const verdicts = gatesOf(packOf(residents), [...cases, unsure, low], both, false).map((gate) => gate.verdict);
    expect(verdicts).toEqual(['fail', 'fail']);
  });

  test('are not passed by a run that dropped rows, but may fail', () => {
    expect(gatesOf(packOf(residents), cases, both, true).map((gate) => gate.verdict)).toEqual([
      'undecided',
      'undecided',
    ]);
    const low = [score(oakland(), judgement(residents, measured(0)))];
    expect(gatesOf(packOf(residents), low, both, true).map((gate) => gate.verdict)).toEqual(['fail', 'fail']);
  });

  test('are undecided where there is no LEA', () => {
    expect(gatesOf(packOf(residents), [], both, false).map((gate) => gate.verdict)).toEqual(['undecided', 'undecided']);
  });

  test('are none where none is asked for', () => {
    expect(gatesOf(packOf(residents), cases, { min_score: null, fail_on: null }, false)).toEqual([]);
  });
});
