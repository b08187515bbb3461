import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/audit.ts';
import type { CheckRequest } from '../../src/audit-request.ts';
import { judgeCases } from '../../src/judge-cases.ts';
import { type LoadedPack, loadPack } from '../../src/load-pack.ts';
import type { CaseResult } from '../../src/model/result.ts';

/** One grant, a community school and another school. Codes are real; all else is illustrative. */
interface World {
  readonly enrolled: number | null;
  readonly here: number;
  readonly elsewhere: number;
  readonly trained: number;
}

const MENTORS = 3;

function yamlOf({ enrolled, here, elsewhere, trained }: World): string {
  return `residency_grants:
  - grant_id: 2023TRI01
    program: implementation
    status: awarded
    rfa_year: 2023
    lead_lea_cds: '01612590000000'
    award_amount: 4000000
    residents_enrolled: ${enrolled ?? ''}
    residents_from_community: ${enrolled === null ? '' : Math.min(enrolled, here)}
    residents_hired: 14
    residents_hired_at_community_schools: ${Math.min(14, here)}
    evidence: Roster of ${here + elsewhere} residents
placements:
  - { grant_id: 2023TRI01, school_year: 2025-26, site_cds: '01612590110189', residents: ${here}, mentors: ${MENTORS}, mentors_trained_in_pillars: ${trained} }
  - { grant_id: 2023TRI01, school_year: 2025-26, site_cds: '01612590125716', residents: ${elsewhere}, mentors: 12 }
community_school_grants:
  - { grant_id: CCSPP-1-0007, type: implementation, status: awarded, lea_cds: '01612590000000' }
community_school_sites:
  - { grant_id: CCSPP-1-0007, site_cds: '01612590110189', school_year: 2025-26, teacher_vacancies: 2, mentor_capacity: ${here}, enrollment: 8, upp: 87.5 }
educator_outcomes:
  - { lea_cds: '01612590000000', reported_by: residency, school_year: 2025-26, indicator: retention, value: 66.7, group_size: 3 }
`;
}

let pack: LoadedPack;

/** The cases of a world, as the result file has them; the report is made of nothing else but what is public anyway. */
async function casesOf(world: World, isPublic: boolean): Promise<readonly CaseResult[]> {
  const request: CheckRequest = {
    paths: ['-'],
    cwd: '/',
    stdin: Readable.from([Buffer.from(yamlOf(world))]),
    year: null,
    keepGoing: false,
    dropPersonalColumns: false,
    directory: 'none',
    public: isPublic,
  };
  const { linked, diagnostics } = await check(request, () => {});
  if (linked === null || pack.pack === null) throw new Error(JSON.stringify(diagnostics));
  return JSON.parse(JSON.stringify(judgeCases(pack.pack, linked.cases, '2026-06-30', () => {}).cases));
}

/** Every world of small numbers in which all residents stand on rows, or nobody tells how many there are. */
function worlds(): World[] {
  const counts = [0, 1, 2, 10, 11, 13];
  return counts.flatMap((here) =>
    counts.flatMap((elsewhere) =>
      here + elsewhere === 0
        ? []
        : [here + elsewhere, null].flatMap((enrolled) =>
            [0, 1, 3].map((trained) => ({ enrolled, here, elsewhere, trained })),
          ),
    ),
  );
}

interface Audit {
  readonly world: World;
  readonly cases: readonly CaseResult[];
  readonly within: readonly CaseResult[];
}

const bySight = new Map<string, Audit[]>();

beforeAll(async () => {
  pack = await loadPack('california', '/');
  for (const world of worlds()) {
    const cases = await casesOf(world, true);
    const sight = JSON.stringify(cases);
    const alike = bySight.get(sight) ?? [];
    alike.push({ world, cases, within: await casesOf(world, false) });
    bySight.set(sight, alike);
  }
}, 60_000);

describe('an audit for the public, over every small world', () => {
  test('gives many worlds the very same bytes: no small count can be told from them', () => {
    let small = 0;
    for (const audits of bySight.values()) {
      for (const name of ['here', 'elsewhere', 'enrolled', 'trained'] as const) {
        const values = new Set(audits.map(({ world }) => world[name]));
        const [only = 0] = values;
        if (only === null || only === 0 || only > 10) continue;
        small += 1;
        expect(values.size).toBeGreaterThan(1);
      }
    }
    expect(small).toBeGreaterThan(10);
    expect(bySight.size).toBeLessThan(worlds().length / 3);
  });

  test('widens scores, levers, credits and sites until they hold what an audit within finds', () => {
    const lies = (inner: { low: number; high: number | null } | null, outer: typeof inner) =>
      inner === null ||
      outer === null ||
      ((inner.low ?? 0) >= outer.low - 1e-9 && (inner.high ?? 1e9) <= (outer.high ?? 1e9) + 1e-9);
    for (const { world, cases, within } of [...bySight.values()].flat()) {
      within.forEach((inner, at) => {
        const outer = cases[at];
        if (outer === undefined) throw new Error('an LEA is not in the masked result');
        const where = JSON.stringify(world);
        expect(lies(inner.score, outer.score), `score of ${where}`).toBe(true);
        for (const [n, lever] of inner.levers.entries())
          expect(lies(lever.score, outer.levers[n]?.score ?? null), `${lever.id} of ${where}`).toBe(true);
        for (const [n, { rule, credit }] of inner.results.entries())
          expect(lies(credit, outer.results[n]?.credit ?? null), `${rule} of ${where}`).toBe(true);
        for (const [n, { residents }] of inner.sites.entries())
          expect(lies(residents, outer.sites[n]?.residents ?? null), `site of ${where}`).toBe(true);
      });
    }
  });

  test('decides nothing otherwise than an audit within', () => {
    for (const { world, cases, within } of [...bySight.values()].flat()) {
      within.forEach((inner, at) => {
        for (const [n, { outcome, rule }] of inner.results.entries()) {
          const published = cases[at]?.results[n]?.outcome;
          if (published === 'met' || published === 'gap')
            expect(outcome, `${rule} of ${JSON.stringify(world)}`).toBe(published);
        }
      });
    }
  });

  test('asks nobody for what is only masked, and quotes no document', () => {
    for (const [sight, audits] of bySight) {
      expect(sight).not.toContain('Roster of');
      const missing = audits[0]?.cases.flatMap((one) => one.results.flatMap((result) => result.missing)) ?? [];
      expect(missing.filter(({ field }) => field === 'residents' || field === 'mentor_capacity')).toEqual([]);
    }
  });

  test('says "10 or fewer" and never "1-10"', () => {
    const found = new Set(
      [...bySight.values()].flatMap(([first]) =>
        first?.cases.flatMap((one) => one.results.map((result) => result.found)),
      ),
    );
    expect(found).toContain('0 of 10 or fewer residents train at a community school site');
    expect(found).toContain('13 of 14-23 residents train at a community school site');
    expect([...found].filter((text) => /\b1-\d\d/.test(text ?? ''))).toEqual([]);
  });
});
