import { holdAgainst } from '../../../src/compare/baseline.ts';
import type { EvidenceResult, Result, RuleResult } from '../../../src/model/result.ts';
import { PAIRED, PAJARO } from './paired.ts';
import { judged, resultOf, seen } from './parts.ts';

/** Rules of the sample, by what became of them since the baseline. */
export const HELD_RULES = {
  newly: 'duties/stipend-floor',
  asItWas: 'duties/full-year',
  lost: 'duties/implementation-plan-per-site',
  stillUndecided: 'duties/site-award-within-band',
  moreRecords: 'duties/mentors-qualified',
  improved: 'partnership/shared-decisions',
  learned: 'placement/sites-that-need-them-host-residents',
  unnamed: 'outcomes/defined-alike',
  closed: 'sustainability/plans-name-each-other',
  inPlace: 'placement/residents-at-community-schools',
  context: 'context/upp-or-other-need',
} as const;

const ROW_2 = seen('gap', 'placements.csv:2');
const ROWS_2_AND_3 = seen('gap', 'placements.csv:2', 'placements.csv:3');

type Outcome = RuleResult['outcome'];
type Pair = readonly [rule: keyof typeof HELD_RULES, was: Outcome | null, is: Outcome, found: string];

const PAIRS: readonly Pair[] = [
  ['inPlace', 'met', 'met', '8 of 8 residents train at a community school site'],
  ['learned', 'unknown', 'partial', '1 of 2 sites with vacancies and mentors hosts residents'],
  ['improved', 'gap', 'partial', '2 of 4 asked'],
  ['unnamed', null, 'gap', '0 of 3 measures are defined alike'],
  ['closed', 'gap', 'met', '2 of 2 plans'],
  ['asItWas', 'gap', 'gap', '7 of 8 placements'],
  ['newly', 'met', 'gap', 'a stipend of $18,000'],
  ['lost', 'met', 'unknown', '2-3 of 3 sites'],
  ['stillUndecided', 'unknown', 'unknown', '0-3 of 3 sites'],
  ['moreRecords', 'gap', 'gap', '6 of 8 mentors'],
  ['context', 'gap', 'met', '82.4 % unduplicated pupils at 3 sites'],
];

function evidenceOf(name: keyof typeof HELD_RULES, when: 'was' | 'is'): EvidenceResult[] {
  if (name === 'asItWas') return ROW_2;
  if (name === 'moreRecords') return when === 'was' ? ROW_2 : ROWS_2_AND_3;
  return [];
}

function resultsOf(when: 'was' | 'is'): RuleResult[] {
  return PAIRS.flatMap(([name, was, is, found]) => {
    const outcome = when === 'was' ? was : is;
    return outcome === null ? [] : [judged(HELD_RULES[name], outcome, found, { evidence: evidenceOf(name, when) })];
  });
}

const BEFORE = resultOf([{ ...PAJARO, results: resultsOf('was') }], { as_of: '2026-02-01' });
const JUDGED = new Set(PAIRED.pack.rules.filter(({ role }) => role !== 'context').map(({ id }) => id));
const FILE = { path: 'main.json', sha256: '77'.repeat(32) };
const { cases, baseline } = holdAgainst(BEFORE, FILE, [{ ...PAJARO, results: resultsOf('is') }], JUDGED);

/** One LEA after a push, held against what was merged: something of each kind of change. Illustrative. */
export const HELD: Result = resultOf([...cases], {
  schema_version: '1.3.0',
  inputs: PAIRED.inputs,
  baseline,
  gates: [
    {
      gate: 'fail-on condition',
      verdict: 'fail',
      why: 'not shown to be in place: "The stipend is at least $20,000"; 1 no worse than in the baseline of 2026-02-01: not counted',
    },
  ],
});
