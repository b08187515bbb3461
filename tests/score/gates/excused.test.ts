import { describe, expect, test } from 'vitest';
import type { GateOptions } from '../../../src/model/gate-options.ts';
import { type Excuse, type Excused, NOTHING_EXCUSED } from '../../../src/score/gates/excused.ts';
import { gatesOf } from '../../../src/score/gates.ts';
import { judgement, measured, oakland, packOf, rule, score } from '../cases.ts';

const few = rule('placement/residents', { weight: 8 });
const talks = rule('partnership/shared-decisions', { weight: 2, severity: 'major' });
const match = rule('partnership/match', { role: 'condition', weight: 0, severity: 'major' });
const pack = packOf(few, talks, match);
const lea = score(
  oakland(),
  judgement(few, measured(0.5, 0.7)),
  judgement(talks, measured(0)),
  judgement(match, measured(0.4)),
);

function decide(options: Partial<GateOptions>, excused: Excused) {
  return gatesOf(pack, [lea], { min_score: null, fail_on: null, ...options }, false, excused)[0];
}

function excusing(...rules: readonly [string, Excuse][]): Excused {
  const excuses = new Map(rules);
  return { ...NOTHING_EXCUSED, result: (_, { rule: id }) => excuses.get(id) ?? null };
}

describe('what is excused', () => {
  test('does not stop a gate on duties, which says so', () => {
    expect(decide({ fail_on: 'condition' }, NOTHING_EXCUSED)?.verdict).toBe('fail');
    expect(decide({ fail_on: 'condition' }, excusing(['partnership/match', 'waived']))).toMatchObject({
      verdict: 'pass',
      why: expect.stringContaining('1 waived: not counted'),
    });
  });

  test('leaves the rest to stop a gate', () => {
    const excused = excusing(['partnership/match', 'as-before']);
    expect(decide({ fail_on: 'major' }, excused)).toMatchObject({
      verdict: 'fail',
      why: expect.stringMatching(/shared-decisions.*; 1 no worse than in the baseline: not counted/),
    });
  });

  test('is left out of the score a gate looks at, and both scores are named', () => {
    expect(decide({ min_score: 50 }, NOTHING_EXCUSED)?.verdict).toBe('undecided');
    expect(decide({ min_score: 50 }, excusing(['partnership/shared-decisions', 'waived']))).toEqual({
      gate: 'min-score 50',
      verdict: 'pass',
      why: 'every LEA scores 50 or more: Oakland Unified (01612590000000; 40-56; 50-70 without 1 waived rule, weight 2)',
    });
  });

  test('by a baseline is not said to reach a score that nobody looked at', () => {
    const kept = { ...NOTHING_EXCUSED, score: ({ lea: { cds } }: typeof lea) => cds === '27661590000000' };
    const low = { ...lea, lea: { ...lea.lea, cds: '27661590000000' }, score: { low: 0.1, high: 0.2 } };
    const [gate] = gatesOf(pack, [lea, low], { min_score: 30, fail_on: null }, false, kept);
    expect(gate).toMatchObject({
      verdict: 'pass',
      why: expect.stringMatching(
        /^every LEA that is counted scores 30 or more: Oakland.*; 1 no worse than in the base/,
      ),
    });
  });

  test('by a baseline changes no score a gate looks at', () => {
    expect(decide({ min_score: 50 }, excusing(['partnership/shared-decisions', 'as-before']))?.why).not.toContain(
      'without',
    );
  });

  test('leaves nothing that passes where everything scored is waived', () => {
    const all = excusing(['partnership/shared-decisions', 'waived'], ['placement/residents', 'waived']);
    expect(decide({ min_score: 50 }, all)).toMatchObject({
      verdict: 'undecided',
      why: expect.stringContaining('40-56; nothing without 2 waived rules, weight 10'),
    });
  });

  test('passes an LEA whose score is no worse than in the baseline', () => {
    const kept: Excused = { ...NOTHING_EXCUSED, score: () => true };
    expect(decide({ min_score: 90 }, NOTHING_EXCUSED)?.verdict).toBe('fail');
    expect(decide({ min_score: 90 }, kept)).toMatchObject({
      verdict: 'pass',
      why: 'no LEA scores worse than in the baseline',
    });
  });
});
