import { compareResults } from '../../../src/compare/compare.ts';
import type { Difference } from '../../../src/model/difference.ts';
import type { CaseResult, Result } from '../../../src/model/result.ts';
import { DRAFT } from '../sample/draft.ts';
import { judged, seen, site } from '../sample/parts.ts';
import { REGION } from '../sample/region.ts';

const NAMES = { before: 'spring.json', after: 'autumn.json' };

function changed(cds: string, change: (one: CaseResult) => CaseResult): Result['cases'] {
  return REGION.cases.map((one) => (one.lea.cds === cds ? change(one) : one));
}

/** Monterey Peninsula mended one thing, lost another and learnt a third; Mountain left and Castroville came. Illustrative. */
const AUTUMN: Result = {
  ...REGION,
  as_of: '2026-10-01',
  cases: changed('27660920000000', (one) => ({
    ...one,
    score: { low: 0.41, high: 0.49 },
    band: { low: 'Connecting', high: 'Connecting' },
    completeness: 0.92,
    levers: one.levers.map((lever) => (lever.id === 'outcomes' ? { ...lever, score: { low: 0.5, high: 0.5 } } : lever)),
    sites: [...one.sites, site('27660926026348', 'Ord Terrace Elementary', 3)],
    results: [
      judged('outcomes/defined-alike', 'partial', '2 of 3 measures are defined alike'),
      judged('partnership/shared-decisions', 'gap', '0 of 5 asked', { evidence: seen('gap', 'region/grants.csv:3') }),
      judged('grant-design/terms-overlap', 'gap', '0 months', { gain: 0.02 }),
      judged('duties/full-year', 'gap', '2 of 3 placements', {
        evidence: seen('gap', 'region/placements.csv:7'),
        evidence_total: 24,
        evidence_rest: 'gAbCdEfGh',
      }),
    ],
  })).filter(({ lea }) => lea.cds !== '44697730000000'),
};

/** What an autumn changed in a region. */
export const AUTUMN_CHANGE: Difference = compareResults(REGION, AUTUMN, NAMES);

/** The same result twice. */
export const NO_CHANGE: Difference = compareResults(DRAFT, DRAFT, { before: 'draft.json', after: 'draft.json' });

/** Another pack, another year, and small counts masked in the later result. */
export const OTHER_GROUND: Difference = compareResults(
  REGION,
  {
    ...REGION,
    masked: { up_to: 10, cells: 4 },
    school_years: ['2026-27'],
    pack: {
      ...REGION.pack,
      version: '2.0.0',
      sha256: 'ef'.repeat(32),
      rules: REGION.pack.rules
        .filter(({ id }) => id !== 'preparation/mentors-trained')
        .map((rule) => (rule.id === 'outcomes/defined-alike' ? { ...rule, weight: 9 } : rule)),
    },
  },
  NAMES,
);
