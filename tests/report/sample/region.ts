import type { CaseResult, Result } from '../../../src/model/result.ts';
import { DRAFT } from './draft.ts';
import { PAJARO } from './paired.ts';
import { agency, at, grant, judged, lacks, resultOf, seen, site } from './parts.ts';

const [SALINAS = PAJARO] = DRAFT.cases;

function scored(cds: string, name: string, county: string, low: number, high: number, more: Partial<CaseResult> = {}) {
  return agency(cds, name, county, {
    score: { low, high },
    band: { low: low < 0.35 ? 'Side by side' : 'Connecting', high: high < 0.35 ? 'Side by side' : 'Connecting' },
    completeness: 1 - (high - low),
    grants: [
      grant('residency', `TRI-${cds.slice(2, 7)}`, 'implementation', { lead: cds }),
      grant('community-schools', `CCSPP-${cds.slice(2, 7)}`, 'implementation', { lead: cds }),
    ],
    sites: [site(`${cds.slice(0, 7)}6049597`, 'Green Acres Elementary', 12)],
    results: [
      judged('outcomes/defined-alike', 'gap', '0 of 3 measures are defined alike', { gain: 0.12 }),
      judged('partnership/shared-decisions', 'met', '5 of 5 asked', { evidence: seen('met', 'region/grants.csv:3') }),
      judged('grant-design/terms-overlap', 'gap', '0 months', { gain: 0.02 }),
    ],
    ...more,
  });
}

/** A region of two counties: paired, too small to compare, one program only, and an agency with neither. Illustrative. */
export const REGION: Result = resultOf(
  [
    SALINAS,
    agency('27754400000000', 'Soledad Unified', 'Monterey', {
      paired: false,
      ready_to_pair: ['preparation/coursework-covers-pillars', 'partnership/shared-decisions'],
      grants: [grant('residency', 'TRI31', 'expansion', { lead: '27754400000000', office: 'Human Resources' })],
      results: [judged('preparation/coursework-covers-pillars', 'met', '4 of 4 pillars')],
    }),
    scored('27660920000000', 'Monterey Peninsula Unified', 'Monterey', 0.36, 0.52),
    scored('27661590000000', 'Salinas Union High', 'Monterey', 0.1, 0.3),
    scored('44697650000000', 'Live Oak Elementary', 'Santa Cruz', 0.62, 0.64, {
      sites: [site('44697656049597', 'Green Acres Elementary', 2)],
      results: [
        judged('preparation/mentors-trained', 'unknown', '0-2 of 2 mentors', {
          missing: [
            lacks('residency office', 'placements', 'TRI-69765 / 2025-26', 'mentors', 'region/placements.csv:9'),
          ],
        }),
      ],
    }),
    PAJARO,
    agency('44697730000000', 'Mountain Elementary', 'Santa Cruz', { paired: false }),
    agency('44698230000000', null, null, {
      paired: false,
      grants: [grant('community-schools', 'CCSPP-4-201', 'planning', { lead: '44698230000000' })],
    }),
  ],
  {
    inputs: [
      { path: 'region/grants.csv', kind: 'residency_grants', records: 6, left_out: 0, sha256: 'ab'.repeat(32) },
      { path: 'region/placements.csv', kind: 'placements', records: 1204, left_out: 310, sha256: 'cd'.repeat(32) },
    ],
    links: { total: 1204, linked: 1100, unsure: 4, links: [] },
    unassigned: [
      {
        kind: 'placements',
        key: 'TRI99 / 2025-26 / Lincoln',
        why: 'its grant names no LEA',
        origin: at('region/placements.csv:88'),
      },
    ],
    portfolio: {
      cases: 8,
      scored: 5,
      score: { low: 0.3575, high: 0.5978 },
      bands: [
        { title: 'Side by side', cases: 2 },
        { title: 'Connecting', cases: 3 },
        { title: 'Coordinating', cases: 0 },
        { title: 'Woven', cases: 0 },
      ],
      common_gaps: [
        { rule: 'outcomes/defined-alike', applies: 5, gap: 3, not_reported: 1 },
        { rule: 'grant-design/terms-overlap', applies: 4, gap: 2, not_reported: 0 },
        { rule: 'preparation/mentors-trained', applies: 4, gap: 0, not_reported: 2 },
        { rule: 'partnership/shared-decisions', applies: 5, gap: 0, not_reported: 0 },
      ],
      unpaired: ['27754400000000', '44697730000000', '44698230000000'],
    },
  },
);
