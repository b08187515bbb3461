import { describe, expect, test } from 'vitest';
import type { Measured } from '../../../src/model/measure.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { Unknown } from '../../../src/model/value.ts';
import { gatesOf } from '../../../src/score/gates.ts';
import { judgement, measured, oakland, packOf, rule, score } from '../cases.ts';

const talks = rule('partnership/talks');
const match = rule('partnership/match', { role: 'condition', basis: 'grant-condition' });
const other = rule('placement/residents');
const unclear = new Unknown({ kind: 'residency_grants', record: null, field: null });

function decide(
  given: Rule,
  outcome: Measured | null,
  asks: 'met' | number,
  applies: boolean | Unknown = outcome !== null,
) {
  const lea = score(oakland(), judgement(other, measured(0.5)), judgement(given, outcome, applies));
  const rules = [{ name: given.id, asks, origin: null }];
  return gatesOf(packOf(other, given), [lea], { min_score: null, fail_on: null, rules }, false)[0];
}

describe('a gate on a rule', () => {
  test.each<[string, Rule, Measured | null, 'met' | number, boolean | Unknown, string]>([
    ['passes where it is met', talks, measured(1), 'met', true, 'pass'],
    ['fails where it is met in part', talks, measured(0.5, 0.9), 'met', true, 'fail'],
    ['is undecided where it may be met', talks, measured(0.5, 1), 'met', true, 'undecided'],
    ['passes at the credit asked', talks, measured(0.4, 0.9), 40, true, 'pass'],
    ['fails below the credit asked', talks, measured(0, 0.39), 40, true, 'fail'],
    ['is undecided across the credit asked', talks, measured(0.39, 0.41), 40, true, 'undecided'],
    ['is undecided on a gap that may not apply', talks, measured(0), 'met', unclear, 'undecided'],
    ['passes what is met if it applies at all', talks, measured(1), 'met', unclear, 'pass'],
    ['passes where it does not apply', talks, null, 'met', false, 'pass'],
    ['fails on a duty not shown in full', match, measured(0.8), 'met', true, 'fail'],
    [
      'waits for a duty that may not apply: it was asked for by name',
      match,
      measured(0, 1),
      'met',
      unclear,
      'undecided',
    ],
  ])('%s', (_, given, outcome, asks, applies, verdict) => {
    expect(decide(given, outcome, asks, applies)).toMatchObject({ gate: `rule ${given.id} ${asks}`, verdict });
  });

  test('says that it applies nowhere, where it does not', () => {
    expect(decide(talks, null, 'met')?.why).toBe('"Title of partnership/talks": applies to no LEA here');
  });

  test('says what stops it, and that a proposal is not law', () => {
    expect(decide(talks, measured(0.2), 'met')?.why).toBe(
      '"Title of partnership/talks": not shown to be in place: Oakland Unified (01612590000000; 20); this gate stops on proposals, not law',
    );
    expect(decide(match, measured(0.2), 'met')?.why).toBe(
      '"Title of partnership/match": not shown to be in place: Oakland Unified (01612590000000; 20)',
    );
    expect(decide(talks, measured(0.2), 60)?.why).toContain('not shown to be 60 or more');
  });

  test('says what is not known of it', () => {
    expect(decide(talks, measured(0, 0.8), 60, unclear)?.why).toBe(
      '"Title of partnership/talks": not decided on the evidence given: Oakland Unified (01612590000000; 0-80, may not apply)',
    );
  });

  test('does not count what is excused, and says so', () => {
    const lea = score(oakland(), judgement(talks, measured(0)));
    const rules = [{ name: 'talks', asks: 'met' as const, origin: null }];
    const excused = { result: () => 'waived' as const, score: () => false };
    const [gate] = gatesOf(packOf(talks), [lea], { min_score: null, fail_on: null, rules }, false, excused);
    expect(gate).toMatchObject({ verdict: 'pass', why: '"Title of partnership/talks": 1 waived: not counted' });
  });

  test.each<[string, Measured | null, Measured, string]>([
    ['fails for certain as it did', measured(0, 0.5), measured(0, 0.4), 'pass'],
    ['fails for certain and was undecided', measured(0, 1), measured(0, 0.4), 'fail'],
    ['fails for certain and passed', measured(0.7), measured(0, 0.4), 'fail'],
    ['is undecided as it was', measured(0, 1), measured(0, 0.9), 'pass'],
    ['fails and is not in the baseline', null, measured(0, 0.4), 'pass'],
  ])('no worse than in the baseline, counts only where it failed since: %s', (_, was, is, verdict) => {
    const [before, now] = [was ?? measured(0), is].map((each) => score(oakland(), judgement(talks, each)));
    const rules = [{ name: 'talks', asks: 60, origin: null }];
    const earlier = was === null ? null : (before?.results[0] ?? null);
    const excused = { result: () => 'as-before' as const, score: () => false, before: () => earlier };
    const cases = now === undefined ? [] : [now];
    expect(gatesOf(packOf(talks), cases, { min_score: null, fail_on: null, rules }, false, excused)[0]?.verdict).toBe(
      verdict,
    );
  });
});
