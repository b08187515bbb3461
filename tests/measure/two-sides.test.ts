import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { Result } from '../../src/model/result.ts';

const CWD = new URL('../..', import.meta.url).pathname;

/** Which program's records a file of the region holds: one kind a file. */
const RESIDENCY = /\/(residency-grants|placements)\.csv$/;
const COMMUNITY = /\/(community-school-grants|community-school-sites)\.csv$/;
const OUTCOMES = /\/educator-outcomes\.csv$/;

const ABOUT_BOTH = [
  'placement/residents-at-community-schools',
  'placement/sites-that-need-them-host-residents',
  'placement/areas-match-vacancies',
  'placement/residents-in-clusters',
  'sustainability/plans-name-each-other',
  'grant-design/terms-overlap',
  'technical-assistance/cross-participation',
] as const;

const ABOUT_ONE = ['preparation/coursework-covers-pillars', 'duties/full-year', 'duties/implementation-plan-per-site'];

let region: Result;

beforeAll(async () => {
  const { result } = await audit(
    {
      ...{ paths: ['fixtures/region'], cwd: CWD, stdin: noInput(), year: null, lea: null },
      ...{ keepGoing: false, dropPersonalColumns: false, pack: 'california', as_of: '2026-06-30' },
      gates: { min_score: null, fail_on: null },
    },
    () => {},
  );
  if (result === null) throw new Error('the region is not audited');
  region = result;
});

/** Nothing is read from standard input. */
async function* noInput(): AsyncGenerator<string> {}

/** The evidence of a rule in the LEAs that have both grants. */
function evidenceOf(rule: string) {
  return region.cases
    .filter(({ paired }) => paired === true)
    .flatMap(({ results }) => results.filter((one) => one.rule === rule).flatMap(({ evidence }) => evidence));
}

describe('a finding about both programs', () => {
  test.each(ABOUT_BOTH)('%s names a record of the other program beside each of its own', (rule) => {
    const evidence = evidenceOf(rule).filter(({ kind }) => kind !== 'local_agencies');
    expect(evidence.length).toBeGreaterThan(0);
    for (const { origin, related } of evidence) {
      const other = RESIDENCY.test(origin.path) ? COMMUNITY : RESIDENCY;
      expect(related.length).toBeGreaterThan(0);
      expect(related.length).toBeLessThanOrEqual(3);
      for (const { path, line } of related) {
        expect(path).toMatch(other);
        expect(line).toBeGreaterThan(1);
      }
    }
  });

  test('holds one side’s outcome against the other’s of the same measure, where there is one', () => {
    const evidence = evidenceOf('outcomes/defined-alike');
    const byLine = new Map(evidence.map((one) => [`${one.origin.path}:${one.origin.line}`, one.key]));
    const pairs = evidence.flatMap(({ key, related }) =>
      related.map(({ path, line }) => [key, byLine.get(`${path}:${line}`) ?? '']),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [own = '', other = ''] of pairs) {
      expect(other.split(' / ').at(-1)).toBe(own.split(' / ').at(-1));
      expect(other.includes('community-schools')).toBe(!own.includes('community-schools'));
    }
    for (const { related } of evidence) for (const { path } of related) expect(path).toMatch(OUTCOMES);
  });

  test.each(ABOUT_ONE)('%s, which is about one program, names no other', (rule) => {
    const evidence = evidenceOf(rule);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { related } of evidence) expect(related).toEqual([]);
  });
});
