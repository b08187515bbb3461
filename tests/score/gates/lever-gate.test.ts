import { expect, test } from 'vitest';
import type { Measured } from '../../../src/model/measure.ts';
import { Unknown } from '../../../src/model/value.ts';
import { gatesOf } from '../../../src/score/gates.ts';
import { judgement, measured, oakland, packOf, rule, score } from '../cases.ts';

const residents = rule('placement/residents', { weight: 3 });
const clusters = rule('placement/clusters', { weight: 1 });
const talks = rule('partnership/talks', { weight: 4 });
const pack = packOf(residents, clusters, talks);
const unclear = new Unknown({ kind: 'residency_grants', record: null, field: null });

function decide(
  first: Measured | null,
  second: Measured | null,
  asks: number,
  applies: boolean | Unknown = first !== null,
) {
  const lea = score(
    oakland(),
    judgement(residents, first, applies),
    judgement(clusters, second),
    judgement(talks, measured(0)),
  );
  const levers = [{ name: 'placement', asks, origin: null }];
  return gatesOf(pack, [lea], { min_score: null, fail_on: null, levers }, false)[0];
}

test.each<[string, Measured | null, Measured | null, string]>([
  ['passes at the score', measured(0.8), measured(0), 'pass'],
  ['fails below it', measured(0.7), measured(0.2), 'fail'],
  ['is undecided where the score may be either', measured(0.4, 0.9), measured(1), 'undecided'],
  ['passes where no rule of it applies: it asks nothing there', null, null, 'pass'],
])('a gate on a lever of 3 and 1 %s', (_, first, second, verdict) => {
  expect(decide(first, second, 60)).toMatchObject({ gate: 'min-score 60 in placement', verdict });
});

test('a gate on a lever says where nothing of it applies', () => {
  expect(decide(null, null, 60)?.why).toBe(
    'nothing to score in it: Oakland Unified (01612590000000; nothing of it applies)',
  );
});

test('a gate on a lever does not fail on a rule that may not apply', () => {
  expect(decide(measured(0), null, 60, unclear)).toMatchObject({
    verdict: 'undecided',
    would_decide: [{ kind: 'residency_grants', key: null, rules: ['placement/residents'], settles: { share: 1 } }],
    would_decide_total: 1,
  });
});

test('a score a lever reaches whether or not the rule applies passes', () => {
  expect(decide(measured(1), null, 60, unclear)?.verdict).toBe('pass');
});

test('a lever of which every rule is waived asks nothing', () => {
  const lea = score(oakland(), judgement(residents, measured(0)), judgement(clusters, measured(0)));
  const levers = [{ name: 'placement', asks: 50, origin: null }];
  const [gate] = gatesOf(packOf(residents, clusters), [lea], { min_score: null, fail_on: null, levers }, false, {
    result: () => 'waived',
    score: () => false,
  });
  expect(gate).toMatchObject({
    verdict: 'pass',
    why: 'nothing to score in it: Oakland Unified (01612590000000; 0; nothing without 2 waived rules, weight 4)',
  });
});
