import { describe, expect, test } from 'vitest';
import type { Facts } from '../../src/model/value.ts';
import { factsIn } from '../../src/score/finding.ts';
import { noTable, placement, residencyGrant, scope, site } from '../measure/hand-made.ts';
import { judgement, measured, oakland, rule, score } from './cases.ts';

const grant = residencyGrant({ grant_id: 'TRI24', evidence: 'Board minutes 2025-03-12, p. 4' }, 4);
const mentors = rule('partnership/mentors');

describe('missing facts', () => {
  test('name the cell and who holds it, each once, in the order used', () => {
    const coaching: Facts = { kind: 'residency_grants', record: grant, field: 'coaching' };
    const link: Facts = {
      kind: 'placements',
      record: placement({ grant_id: 'TRI24', school_year: '2025-26' }),
      field: null,
    };
    const facts: Facts = [
      [coaching, link],
      [noTable('community_school_sites').facts, coaching],
    ];
    const result = score(oakland(), judgement(mentors, measured(0, 1, { facts }))).results[0];
    expect(result?.missing_total).toBe(3);
    expect(result?.missing).toEqual([
      {
        kind: 'residency_grants',
        key: 'TRI24',
        field: 'coaching',
        held_by: 'residency office',
        origin: { path: 'residency_grants.csv', line: 4, column: expect.any(Number), field: 'coaching' },
      },
      {
        kind: 'placements',
        key: 'TRI24 / 2025-26',
        field: null,
        held_by: 'Appendix D',
        origin: { path: 'placements.csv', line: 2, column: null, field: null },
      },
      { kind: 'community_school_sites', key: null, field: null, held_by: 'award letter', origin: null },
    ]);
  });

  test('are the first twenty, with their total', () => {
    let facts: Facts = null;
    for (let line = 0; line < 30; line += 1) {
      const record = residencyGrant({ grant_id: `TRI${line}` }, line);
      facts =
        facts === null
          ? { kind: 'residency_grants', record, field: 'coaching' }
          : [facts, { kind: 'residency_grants', record, field: 'coaching' }];
    }
    const result = score(oakland(), judgement(mentors, measured(0, 1, { facts }))).results[0];
    expect(result?.missing).toHaveLength(20);
    expect(result?.missing_total).toBe(30);
    expect(result?.missing[19]?.key).toBe('TRI19');
  });
});

describe('evidence', () => {
  test('says where a record stands and what it rests on', () => {
    const evidence = [
      { record: grant, verdict: 'met' as const, field: 'coaching', related: [site({ site_cds: '01612590130617' }, 7)] },
      { record: residencyGrant({ grant_id: 'TRI25' }), verdict: 'gap' as const, field: null, related: [] },
    ];
    const parts = [{ name: 'ongoing', met: 1, total: 2 }];
    const result = score(oakland(), judgement(mentors, measured(0.5, 0.5, { evidence, evidence_total: 40, parts })))
      .results[0];
    expect(result?.evidence_total).toBe(40);
    expect(result?.parts).toEqual(parts);
    expect(result?.evidence[0]).toMatchObject({
      kind: 'residency_grants',
      key: 'TRI24',
      verdict: 'met',
      documented: 'Board minutes 2025-03-12, p. 4',
      origin: { line: 4, field: 'coaching' },
      related: [{ path: 'community_school_sites.csv', line: 7, column: null, field: null }],
    });
    expect(result?.evidence[1]).toMatchObject({ documented: null, origin: { column: null } });
  });
});

describe('what was found', () => {
  const found = (text: string, of: Parameters<typeof measured>, rest = {}) =>
    score(oakland(), judgement(rule('partnership/found', { found: text, ...rest }), measured(...of))).results[0]?.found;

  test.each<[string, string, Parameters<typeof measured>[2], string]>([
    [
      'counts people whole',
      '{met} of {total} residents',
      { met: { low: 1, high: 1 }, total: { low: 2, high: 2 } },
      '1 of 2 residents',
    ],
    [
      'spans what is open',
      '{met} of {total} residents',
      { met: { low: 3, high: 5 }, total: { low: 5, high: 8 } },
      '3-5 of 5-8 residents',
    ],
    [
      'says what has no end',
      '{met} of {total}',
      { met: { low: 0, high: Number.POSITIVE_INFINITY }, total: { low: 3, high: Number.POSITIVE_INFINITY } },
      '? of at least 3',
    ],
    [
      'groups dollars',
      '{value} dollars a resident',
      { value: { low: 1_240_000, high: 1_240_000 } },
      '1,240,000 dollars a resident',
    ],
    ['rounds to two decimals', '{value} years', { value: { low: 1.3333, high: 2.5 } }, '1.33-2.5 years'],
    [
      'says what has no beginning',
      'changed by {value}',
      { value: { low: Number.NEGATIVE_INFINITY, high: 4 } },
      'changed by at most 4',
    ],
    [
      'knows when it does not know',
      'changed by {value}',
      { value: { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY } },
      'changed by ?',
    ],
    ['says that there is no value', '{value} years', {}, 'not reported years'],
    [
      'lists what is missing',
      'missing: {missing}',
      { lacking: ['collaborative-leadership', 'extended-learning'] },
      'missing: collaborative leadership, extended learning',
    ],
    ['drops the clause that would name nothing', '{met} of {total} kept; not yet: {missing}', {}, '0 of 1 kept'],
    ['speaks of one', '{met} of {total} {grant has|grants have} it', {}, '0 of 1 grant has it'],
    [
      'speaks of several',
      '{met} of {total} {grant has|grants have} it',
      { total: { low: 1, high: 3 } },
      '0 of 1-3 grants have it',
    ],
    ['speaks of a value', '{value} {month|months}', { value: { low: 1, high: 1 } }, '1 month'],
    ['knows no number', '{value} {month|months}', {}, 'not reported months'],
    [
      'asks how many, where nothing is known',
      '{met} of {total} mentors are trained',
      { met: { low: 0, high: Number.POSITIVE_INFINITY }, total: { low: 0, high: Number.POSITIVE_INFINITY } },
      'not reported how many of the mentors are trained',
    ],
    ['says that nothing is missing', 'missing: {missing}', {}, 'missing: none'],
    [
      'does not call nothing missing what is not reported',
      'missing: {missing}',
      { facts: noTable('placements').facts },
      'missing: not reported',
    ],
  ])('%s', (_, text, rest, expected) => {
    expect(found(text, [0, 1, rest])).toBe(expected);
  });

  test.each<[string, object, string]>([
    ['not yet', { from: '2027-07-01' }, 'in force from 2027-07-01'],
    ['no more', { until: '2024-06-30' }, 'in force until 2024-06-30'],
    ['not here', {}, 'nothing here it could be asked of'],
  ])('says that a rule applies %s', (_, rest, expected) => {
    expect(score(oakland(), judgement(rule('partnership/x', rest), null)).results[0]?.found).toBe(expected);
  });

  test('says which table no input holds', () => {
    const without = scope({ placements: noTable('placements') });
    const over = {
      ...rule('partnership/x', { role: 'condition' }),
      measure: { ...mentors.measure, of: 'placements' as const },
    };
    const case_ = oakland({ duties: without });
    expect(score(case_, judgement(over, measured(0, 1, { optional: true }))).results[0]?.found).toBe(
      'not reported: no input holds "placements"',
    );
    expect(score(case_, judgement({ ...over, role: 'alignment', found: 'found' }, measured(0))).results[0]?.found).toBe(
      'found',
    );
  });

  test('names the lead that holds a duty', () => {
    const case_ = oakland({
      held_elsewhere: [
        { grant, lead: { cds: '01100170000000', name: 'Alameda County Office of Education' } },
        { grant: residencyGrant({ grant_id: 'TRI25' }), lead: { cds: '07100740000000', name: null } },
      ],
    });
    const held = (of: 'placements' | 'community_school_sites' | null) => {
      const duty = rule('partnership/duty', { role: 'condition' });
      return score(case_, judgement({ ...duty, measure: { ...duty.measure, of } }, null)).results[0]?.found;
    };
    const leads = 'held by the lead, see Alameda County Office of Education (01100170000000), 07100740000000';
    expect(held('placements')).toBe(leads);
    expect(held(null)).toBe(leads);
    expect(held('community_school_sites')).toBe('nothing here it could be asked of');
  });
});

test('a finding read from a file knows its first facts alone, and no gate is decided by those', () => {
  const lea = score(oakland(), judgement(rule('placement/residents'), measured(0, 1)));
  const [live] = lea.results;
  if (live === undefined) throw new Error('the rule has no result');
  expect(factsIn(live)).toEqual([]);
  expect(() => factsIn(JSON.parse(JSON.stringify(live)))).toThrow('read from a file');
});
