import type { Decider, Result } from '../../../src/model/result.ts';
import { agency, grant, judged, lacks, resultOf, seen, site } from './parts.ts';

/** An application not yet made, with one duty its records do not show. Illustrative. */
export const DRAFT: Result = resultOf(
  [
    agency('27661420000000', 'Salinas City Elementary', 'Monterey', {
      paired: 'unknown',
      grants: [
        grant('residency', 'draft-2026', 'expansion', {
          lead: '27661420000000',
          status: 'draft',
          dates: { start: '2026-07-01', end: null },
          amount: 480_000,
          office: 'Personnel',
        }),
      ],
      sites: [site('27661426026181', 'El Gabilan Elementary', 0, { residents: { low: 12, high: 14 } })],
      score: { low: 0.22, high: 0.91 },
      band: { low: 'Side by side', high: 'Woven' },
      completeness: 0.31,
      levers: [{ id: 'placement', score: { low: 0, high: 1 } }],
      results: [
        judged(
          'placement/residents-at-community-schools',
          'unknown',
          '0-14 of 12-14 residents train at a community school site',
          {
            applies: 'unknown',
            missing: [lacks('community schools office', 'community_school_sites', null, null, '')],
          },
        ),
        judged('partnership/shared-decisions', 'met', '4 of 4 asked', { evidence: seen('met', 'draft.yaml:12') }),
        judged('duties/full-year', 'met', '1 of 1 placements', { evidence: seen('met', 'draft.yaml:52') }),
        judged('duties/stipend-floor', 'gap', 'a stipend of $18,000', { evidence: seen('gap', 'draft.yaml:41') }),
        judged('duties/implementation-plan-per-site', 'not-applicable', ''),
      ],
    }),
  ],
  {
    inputs: [{ path: 'draft.yaml', kind: 'residency_grants', records: 2, left_out: 0, sha256: '01'.repeat(32) }],
    links: { total: 1, linked: 0, unsure: 1, links: [] },
    gates: [
      { gate: 'fail-on condition', verdict: 'fail', why: '"The stipend is at least $20,000" is not shown met' },
      {
        gate: 'min-score 50',
        verdict: 'undecided',
        why: 'neither above nor below 50 on the evidence given: Salinas City Elementary (27661420000000; 22-91)',
        would_decide: [
          decides('community_school_sites', null, null, 0.4),
          decides('residency_grants', 'draft-2026', 'coursework_pillars', 0.125),
          decides('placements', 'draft-2026 / 2026-27 / 27661426026181', 'mentors_trained_in_pillars', 0.06),
        ],
        would_decide_total: 7,
      },
    ],
  },
);

/** A fact of the draft that would decide a gate on the score. */
function decides(kind: string, key: string | null, field: string | null, share: number): Decider {
  return {
    kind,
    key,
    field,
    held_by: 'Appendix D',
    origin: key === null ? null : { path: 'draft.yaml', line: 9, column: 3, field },
    lea: '27661420000000',
    rules: ['placement/residents-at-community-schools'],
    settles: { share, duties: 0, findings: 1 },
  };
}
