import { describe, expect, test } from 'vitest';
import type { CommunitySchoolGrant } from '../../../src/model/case.ts';
import type { GateOptions } from '../../../src/model/gate-options.ts';
import type { Judged } from '../../../src/model/measure.ts';
import type { Rule } from '../../../src/model/rule.ts';
import { joinFacts, Unknown } from '../../../src/model/value.ts';
import { gatesOf } from '../../../src/score/gates.ts';
import { placement, row, scope, site } from '../../measure/hand-made.ts';
import { judgement, measured, oakland, packOf, rule, score } from '../cases.ts';

const at = (line: number) =>
  placement({ grant_id: 'TRI24', school_year: '2025-26', site_cds: '01612590130617' }, {}, line);
const mentors = { kind: 'placements', record: at(4), field: 'mentors' } as const;
const others = { kind: 'placements', record: at(5), field: 'mentors' } as const;
const fullYear = { kind: 'placements', record: at(4), field: 'full_year' } as const;

const trained = rule('placement/trained', { weight: 6 });
const clusters = rule('placement/clusters', { weight: 2 });
const year = rule('partnership/year', { role: 'condition', weight: 0 });
const match = rule('partnership/match', { role: 'condition', weight: 0 });

function communityGrant(grant_id: string, type: 'implementation' | 'coordination'): CommunitySchoolGrant {
  const cells = { grant_id, type, lea_cds: '01612590000000' };
  return { kind: 'community_school_grants', row: row('community_school_grants', cells) };
}

function decide(options: Partial<GateOptions>, ...judged: Judged[]) {
  const rules = judged.map((each) => each.rule);
  const cases = [score(oakland(), ...judged)];
  return gatesOf(packOf(...rules), cases, { min_score: null, fail_on: null, ...options }, false)[0];
}

describe('what would decide a gate on scores', () => {
  test('is named with what it would take off the width of the score, most first', () => {
    const gate = decide(
      { min_score: 50 },
      judgement(clusters, measured(0, 1, { facts: fullYear })),
      judgement(trained, measured(0.5, 1, { facts: joinFacts(mentors, others) })),
    );
    expect(gate?.would_decide?.map(({ field, origin, settles }) => [field, origin?.line, settles.share])).toEqual([
      ['mentors', 4, 0.375],
      ['mentors', 5, 0.375],
      ['full_year', 4, 0.25],
    ]);
    expect(gate?.would_decide?.[0]).toEqual({
      kind: 'placements',
      key: 'TRI24 / 2025-26 / 01612590130617',
      field: 'mentors',
      held_by: expect.any(String),
      origin: { path: 'placements.csv', line: 4, column: expect.any(Number), field: 'mentors' },
      lea: '01612590000000',
      rules: ['placement/trained'],
      settles: { share: 0.375, duties: 0, findings: 1 },
    });
  });

  test('counts a fact once, with all the rules it bears on', () => {
    const gate = decide(
      { min_score: 50 },
      judgement(trained, measured(0, 1, { facts: mentors })),
      judgement(clusters, measured(0, 1, { facts: mentors })),
    );
    expect(gate).toMatchObject({
      would_decide: [{ rules: ['placement/trained', 'placement/clusters'], settles: { share: 1, findings: 2 } }],
      would_decide_total: 1,
    });
  });

  test('is an answer from each LEA and to each rule, though the question is the same', () => {
    const asked = (each: Rule): Judged => {
      const fact = { kind: 'attestations', record: null, field: 'Alike?', rule: each.id, origin: null } as const;
      return judgement(each, measured(0, 1, { facts: fact }));
    };
    const both = [asked(trained), asked(clusters)];
    const alameda = oakland({ lea: { ...oakland().lea, cds: '01611190000000', name: 'Alameda Unified' } });
    const cases = [score(oakland(), ...both), score(alameda, ...both)];
    const [gate] = gatesOf(packOf(trained, clusters), cases, { min_score: 50, fail_on: null }, false);
    expect(gate?.would_decide?.map(({ lea, key }) => `${lea} ${key}`)).toEqual([
      '01612590000000 placement/trained',
      '01611190000000 placement/trained',
      '01612590000000 placement/clusters',
      '01611190000000 placement/clusters',
    ]);
    // No answer is used twice: each bears on its own rule alone.
    expect(cases[0]?.bounds).toBe('exact');
  });

  test('is the first 20 of all facts, which are counted', () => {
    const facts = Array.from({ length: 30 }, (_, line) => ({ ...mentors, record: at(line + 2) }));
    const joined = facts.reduce(joinFacts, null as Parameters<typeof joinFacts>[0]);
    const gate = decide({ min_score: 50 }, judgement(trained, measured(0, 1, { facts: joined })));
    expect([gate?.would_decide?.length, gate?.would_decide_total]).toEqual([20, 30]);
  });

  test('asks nobody for what is withheld, and says how much of it there is', () => {
    const few = at(6);
    const withheld = { ...few, row: { ...few.row, masked: new Set(['mentors']) } };
    const facts = joinFacts({ ...mentors, record: withheld }, fullYear);
    const gate = decide(
      { min_score: 50 },
      judgement(trained, measured(0, 1, { facts })),
      judgement(clusters, measured(0, 1, { facts })),
    );
    expect(gate?.would_decide?.map(({ field }) => field)).toEqual(['full_year']);
    expect(gate?.why).toContain('; it turns on facts that are known and withheld: 1');
  });

  test('is not told of a gate that is decided', () => {
    const gate = decide({ min_score: 5 }, judgement(trained, measured(0.5, 1, { facts: mentors })));
    expect(gate).toEqual({ gate: 'min-score 5', verdict: 'pass', why: expect.any(String) });
  });
});

describe('what would decide a gate on findings', () => {
  test('is what bears on duties first', () => {
    const major = rule('placement/residents', { severity: 'critical' });
    const duty = { ...year, severity: 'critical' as const };
    const gate = decide(
      { fail_on: 'critical' },
      judgement(major, measured(0, 1, { facts: mentors })),
      judgement(duty, measured(0, 1, { facts: fullYear })),
    );
    expect(gate?.would_decide?.map(({ field, settles }) => [field, settles])).toEqual([
      ['full_year', { share: null, duties: 1, findings: 1 }],
      ['mentors', { share: null, duties: 0, findings: 1 }],
    ]);
  });

  test('ends with what may make a duty apply, which the gate says it does not count', () => {
    const gate = decide(
      { fail_on: 'condition' },
      judgement(match, measured(0), new Unknown(mentors)),
      judgement(year, measured(0, 1, { facts: fullYear })),
    );
    expect(gate?.verdict).toBe('undecided');
    expect(gate?.why).toContain('1 duty may or may not apply, not counted: "Title of partnership/match"');
    expect(gate?.would_decide?.map(({ field }) => field)).toEqual(['full_year', 'mentors']);
  });

  test('passes where duties may or may not apply, and says how many', () => {
    const gate = decide({ fail_on: 'condition' }, judgement(match, measured(0), new Unknown(mentors)));
    expect(gate).toMatchObject({ verdict: 'pass', why: expect.stringContaining('1 duty may or may not apply') });
  });
});

describe('an LEA without a score', () => {
  const none = judgement(trained, measured(1));

  test.each([
    [['TRI24'], [], ['community_school_grants'], 'no community school grant on file'],
    [[], [communityGrant('CS-1', 'implementation')], ['residency_grants'], 'no residency grant on file'],
    [[], [communityGrant('CS-1', 'coordination')], ['residency_grants', 'community_school_grants'], 'no grant on file'],
    [[], [], ['residency_grants', 'community_school_grants'], 'no grant on file'],
  ])('with %j and %j waits for %j', (residency, community, kinds, why) => {
    const tables = scope({
      residency_grants: residency.length > 0 ? oakland().alignment.residency_grants : [],
      community_school_grants: community,
    });
    const lea = score(oakland({ paired: false, alignment: tables }), none);
    const [gate] = gatesOf(packOf(trained), [lea], { min_score: 50, fail_on: null }, false);
    expect(gate).toMatchObject({
      verdict: 'undecided',
      why: `no score to hold against 50: Oakland Unified (01612590000000; ${why})`,
    });
    expect(gate?.would_decide?.map(({ kind, key, rules }) => [kind, key, rules])).toEqual(
      kinds.map((kind) => [kind, null, []]),
    );
  });

  test('with a community school funded otherwise waits for a residency grant', () => {
    const tables = scope({ community_school_sites: [site({ site_cds: '01612590130617', funded_by: 'local' })] });
    const lea = score(oakland({ paired: false, alignment: tables }), none);
    const [gate] = gatesOf(packOf(trained), [lea], { min_score: 50, fail_on: null }, false);
    expect(gate?.would_decide?.map(({ kind }) => kind)).toEqual(['residency_grants']);
  });

  test('in which nothing applies waits for no fact', () => {
    const gate = decide({ min_score: 50 }, judgement(trained, null));
    expect(gate).toMatchObject({
      why: 'no score to hold against 50: Oakland Unified (01612590000000; no rule applies); no missing fact would decide it',
      would_decide: [],
      would_decide_total: 0,
    });
  });
});
