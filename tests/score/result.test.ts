import { describe, expect, test } from 'vitest';
import type { Link, Linked } from '../../src/model/case.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { resultSchema } from '../../src/model/result.ts';
import { Unknown } from '../../src/model/value.ts';
import { assemble } from '../../src/score/result.ts';
import { placement, residencyGrant, row, scope, site } from '../measure/hand-made.ts';
import { judgement, measured, oakland, packOf, rule, score } from './cases.ts';

const edna = site({ grant_id: 'CCSPP-2-0142', site_cds: '01612590130617', site_name: 'Edna Brewer Middle' });
const open = new Unknown({ kind: 'placements', record: null, field: null });
const link = (cells: Parameters<typeof placement>[0], rest: Partial<Link>, withheld = false): Link => ({
  placement: placement(
    { grant_id: 'TRI24', school_year: '2025-26', ...cells },
    { withheld, at_community_school: rest.verdict ?? false },
  ),
  verdict: false,
  method: 'code',
  site: null,
  candidates: [],
  ...rest,
});

const links = [
  link({ site_cds: '01612590130617' }, { verdict: true, site: edna }),
  link({ site_cds: '01612596001630' }, {}),
  link({ site_name: 'Edna Brewer' }, { verdict: open, method: 'no-code', candidates: [{ site: edna, score: 0.9 }] }),
  link({}, { verdict: open, method: 'withheld' }, true),
];

const linked: Linked = {
  cases: [],
  links,
  placed: links.map((each) => each.placement),
  unassigned: [{ row: row('placements', { grant_id: 'TRI99', site_name: 'Lincoln Elementary' }, 9), why: 'no LEA' }],
  school_years: ['2025-26'],
  left_out: new Map([['placements.csv', 2]]),
};

const twice: Diagnostic = {
  severity: 'error',
  code: 'measure/part-above-whole',
  message: 'a part above its whole',
  hint: null,
  origin: { path: 'placements.csv', line: 4, column: 9, field: 'mentors' },
  excerpt: 'mentors',
};

const residents = rule('placement/residents', { weight: 6 });
const duty = rule('partnership/match', { role: 'condition', weight: 0 });
const judged = [
  judgement(
    residents,
    measured(0.5, 0.5, {
      evidence: [
        { record: residencyGrant({ grant_id: 'TRI24' }), verdict: 'partial', field: 'coaching', related: [edna] },
      ],
      evidence_total: 1,
    }),
  ),
  judgement(duty, measured(0, 1, { facts: { kind: 'placements', record: null, field: null }, optional: true })),
];
const tables = scope({
  placements: [placement({ site_cds: '01612596001630', mentors: 1 })],
  residency_grants: [residencyGrant({ grant_id: 'TRI24', program: 'expansion', lead_lea_cds: '01612590000000' })],
});

const result = () =>
  assemble({
    tool: { name: 'grantalign', version: '0.1.0' },
    as_of: '2026-01-15',
    state: { directory: null, counts: [] },
    pack: packOf(residents, duty),
    inputs: [
      { path: 'placements.csv', kind: 'placements', records: 5, left_out: 1, sha256: 'a' },
      { path: 'sites.csv', kind: 'community_school_sites', records: 1, left_out: 0, sha256: 'b' },
    ],
    diagnostics: [twice, { ...twice }, { ...twice, origin: null }],
    linked,
    cases: [score(oakland({ alignment: tables }), ...judged)],
    gates: { min_score: 40, fail_on: null },
    dropped: false,
  });

describe('the result', () => {
  test('is what its schema says, and survives being written', () => {
    const written: unknown = JSON.parse(JSON.stringify(result()));
    const parsed = resultSchema.safeParse(written);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(parsed.data).toEqual(written);
  });

  test('counts links; residents on no row are in none of the counts', () => {
    const { links } = result();
    expect(links).toMatchObject({ total: 3, linked: 1, unsure: 1 });
    expect(links.links.map((each) => [each.verdict, each.right?.cds ?? null, each.candidates.length])).toEqual([
      [true, '01612590130617', 0],
      [false, null, 0],
      ['unknown', null, 1],
    ]);
  });

  test('adds rows of other years to what was left out', () => {
    expect(result().inputs.map((input) => input.left_out)).toEqual([3, 0]);
  });

  test('tells one mistake once', () => {
    expect(result().diagnostics).toHaveLength(2);
    expect(result().diagnostics[0]).not.toHaveProperty('excerpt');
  });

  test('weighs each lever by its rules', () => {
    expect(result().pack.levers).toEqual([
      { id: 'placement', title: 'placement', weight: 6 },
      { id: 'partnership', title: 'partnership', weight: 0 },
    ]);
    expect(result().pack.rules[0]).not.toHaveProperty('measure');
  });

  test('names records with no usable LEA', () => {
    expect(result().unassigned).toEqual([
      {
        kind: 'placements',
        key: 'TRI99 / Lincoln Elementary',
        why: 'no LEA',
        origin: { path: 'placements.csv', line: 9, column: null, field: null },
      },
    ]);
  });

  test('decides its gates', () => {
    expect(result().gates.map((gate) => gate.verdict)).toEqual(['pass']);
  });
});
