import type { PillarGrid, Result } from '../../../src/model/result.ts';
import { agency, at, grant, judged, lacks, resultOf, seen, site } from './parts.ts';

function grid(iss: string, fce: string, clp: string, elt: string): PillarGrid {
  return {
    'integrated-student-supports': iss,
    'family-and-community-engagement': fce,
    'collaborative-leadership': clp,
    'extended-learning': elt,
  } as PillarGrid;
}

const HOSTS = '44697996049639';

/** One LEA with both grants, some of everything: in place, not yet, not reported, a duty undecided. Illustrative. */
export const PAJARO = agency('44697990000000', 'Pajaro Valley Unified', 'Santa Cruz', {
  grants: [
    grant('residency', '2021TRI07', 'implementation', {
      lead: '44697990000000',
      dates: { start: '2023-07-01', end: '2026-06-30' },
      amount: 600_000,
      office: 'Human Resources',
    }),
    grant('community-schools', 'CCSPP-2-014', 'implementation', {
      lead: '44697990000000',
      dates: { start: '2023-07-01', end: '2028-06-30' },
      amount: 4_250_000,
    }),
  ],
  sites: [
    site(HOSTS, 'Amesti Elementary', 2, { vacancies: 1.5, mentor_capacity: { low: 3, high: 3 } }),
    site('44697996049670', 'Calabasas Elementary', 0, { vacancies: 2, mentor_capacity: { low: 0, high: 0 } }),
    site('44697996049688', 'E. A. Hall Middle', 0, { vacancies: 3 }),
    site('44697990109595', 'Cesar E. Chavez Middle', 1, { funded_by: 'federal-fscs', vacancies: 0 }),
    site('44697994430518', 'Aptos High', 4, { community_school: false, residents: { low: 2, high: 4 } }),
    site(null, 'Ohlone', 1, { community_school: 'unknown', residents: { low: 1, high: null } }),
  ],
  pillars: {
    coursework: grid('covered', 'covered', 'missing', 'missing'),
    fieldwork: grid('covered', 'missing', 'missing', 'partly'),
    coaching: grid('unknown', 'unknown', 'unknown', 'unknown'),
    mentors: grid('partly', 'partly', 'partly', 'partly'),
    site_focus: grid('covered', 'covered', 'partly', 'covered'),
    staff_learning: grid('unknown', 'unknown', 'unknown', 'unknown'),
  },
  score: { low: 0.4874, high: 0.6189 },
  band: { low: 'Connecting', high: 'Connecting' },
  completeness: 0.868,
  bounds: 'outer',
  levers: [
    { id: 'placement', score: { low: 0.52, high: 0.64 } },
    { id: 'preparation', score: { low: 0.25, high: 0.75 } },
    { id: 'partnership', score: { low: 0.6, high: 0.6 } },
    { id: 'outcomes', score: { low: 0, high: 0 } },
    { id: 'sustainability', score: { low: 1, high: 1 } },
    { id: 'grant-design', score: { low: 0.998, high: 0.998 } },
    { id: 'technical-assistance', score: null },
    { id: 'duties', score: null },
    { id: 'context', score: null },
  ],
  notes: [
    '2 of 10 enrolled residents of 2021TRI07 are on no placement row: counted as one placement at an unknown site',
  ],
  results: [
    judged('placement/residents-at-community-schools', 'partial', '3 of 8 residents train at a community school site', {
      credit: { low: 0.6, high: 0.8 },
      gain: 0.0912,
      evidence: [
        ...seen('met', 'placements.csv:2', 'placements.csv:5'),
        ...seen('gap', 'placements.csv:3', 'placements.csv:4').map((one) => ({ ...one, related: [at('sites.csv:6')] })),
        ...seen('unknown', 'placements.csv:6'),
      ],
      evidence_total: 17,
      missing: [lacks('Appendix D', 'placements', '2021TRI07 / 2025-26 / Ohlone', null, 'placements.csv:6')],
    }),
    judged(
      'placement/sites-that-need-them-host-residents',
      'partial',
      '1 of 2-3 sites with vacancies and mentors host residents',
      {
        credit: { low: 0.44, high: 0.667 },
        gain: 0.0718,
        evidence: seen('gap', 'sites.csv:4'),
        missing: [
          lacks(
            'principal',
            'community_school_sites',
            'CCSPP-2-014 / 44697996049688',
            'mentor_capacity',
            'sites.csv:4',
          ),
        ],
      },
    ),
    judged(
      'preparation/coursework-covers-pillars',
      'partial',
      '2 of 4 pillars; missing: collaborative leadership, extended learning',
      {
        gain: 0.0641,
        evidence: seen('partial', 'grants.csv:2').map((one) => ({ ...one, documented: 'program catalog, page 14' })),
        parts: [
          { name: 'integrated-student-supports', met: 1, total: 1 },
          { name: 'family-and-community-engagement', met: 1, total: 1 },
          { name: 'collaborative-leadership', met: 0, total: 1 },
          { name: 'extended-learning', met: 0, total: 1 },
        ],
      },
    ),
    judged('preparation/mentors-trained', 'unknown', '0-8 of 8 mentors are trained in the pillars', {
      missing: ['2', '3', '4', '5']
        .map((line) =>
          lacks(
            'residency office',
            'placements',
            `2021TRI07 / 2025-26 / ${HOSTS}`,
            'mentors_trained_in_pillars',
            `placements.csv:${line}`,
          ),
        )
        .map((fact, place) => ({ ...fact, key: `${fact.key} / row ${place + 1}` })),
      missing_total: 23,
    }),
    judged('partnership/shared-decisions', 'partial', '3 of 5 asked', {
      credit: { low: 0.6, high: 0.8 },
      gain: 0.0388,
      parts: [
        { name: 'meets twice a year or more', met: 1, total: 1 },
        { name: 'the community schools lead attends', met: 0, total: 1 },
        { name: 'decisions are recorded', met: null, total: 1 },
      ],
      evidence: seen('partial', 'grants.csv:2'),
      missing: [lacks('residency office', 'residency_grants', '2021TRI07', 'decisions_recorded', 'grants.csv:2')],
    }),
    judged('outcomes/defined-alike', 'gap', '0 of 3 measures are defined alike', { gain: 0.064 }),
    judged('sustainability/plans-name-each-other', 'met', '2 of 2 plans', {
      evidence: seen('met', 'grants.csv:2', 'sites.csv:2'),
    }),
    judged('grant-design/terms-overlap', 'partial', '23 months', { credit: { low: 0.958, high: 0.958 }, gain: 0.0006 }),
    judged('technical-assistance/joint-plan', 'not-applicable', ''),
    judged('duties/full-year', 'met', '8 of 8 placements', {
      evidence: seen('met', 'placements.csv:2', 'placements.csv:3'),
    }),
    judged('duties/stipend-floor', 'not-applicable', ''),
    judged('duties/implementation-plan-per-site', 'unknown', '2-3 of 3 sites', {
      evidence: seen('unknown', 'sites.csv:4'),
      missing: [
        lacks(
          'community schools office',
          'community_school_sites',
          'CCSPP-2-014 / 44697996049688',
          'implementation_plan',
          'sites.csv:4',
        ),
      ],
    }),
    judged('duties/site-award-within-band', 'gap', '2 of 3 sites', { evidence: seen('gap', 'sites.csv:3') }),
    judged('context/upp-or-other-need', 'met', '82.4 % unduplicated pupils at 3 sites'),
  ],
});

/** The audit of that one LEA. */
export const PAIRED: Result = resultOf([PAJARO], {
  inputs: [
    { path: 'grants.csv', kind: 'residency_grants', records: 1, left_out: 0, sha256: 'ab'.repeat(32) },
    { path: 'placements.csv', kind: 'placements', records: 12, left_out: 3, sha256: 'cd'.repeat(32) },
    { path: 'sites.csv', kind: 'community_school_sites', records: 6, left_out: 0, sha256: 'ef'.repeat(32) },
  ],
  diagnostics: [
    {
      severity: 'warning',
      code: 'records/code-padded',
      message: 'code "4697996049639" has 13 digits, expected 14: read as "04697996049639"',
      hint: null,
      origin: at('sites.csv:2', 'site_cds'),
    },
  ],
  links: { total: 9, linked: 8, unsure: 1, links: [] },
  gates: [{ gate: 'min-score 45', verdict: 'pass', why: 'the score is 48 or more' }],
});
