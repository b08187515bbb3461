import { describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { community, HAYWARD, OAKLAND, OCHOA, packOf, type Records, residency, site } from './audited.ts';

const share = (field: string, more: object) => ({
  measure: { kind: 'share', of: 'residency_grants', that: `residency_grant.${field}` },
  ...more,
});
const pack = packOf({
  'first/a': share('regional_cohort', { severity: 'critical' }),
  'duty/b': share('induction_free', { role: 'condition', severity: 'major' }),
});
const world = (grant: object, more: Records = {}): Records => ({
  residency_grants: [residency(grant)],
  placements: [],
  community_school_grants: [community()],
  community_school_sites: [site(OCHOA)],
  ...more,
});
const GOOD = { regional_cohort: true, induction_free: true };
const DROPPED = { local_agencies: [{ lea_cds: 'nowhere' }] };
const BOTH = ['--min-score', '50', '--fail-on', 'condition'];

async function exitOf(records: Records, ...flags: string[]): Promise<number> {
  const argv = ['audit', '-', '-r', pack, '-f', 'json', '--as-of', '2026-06-30', ...flags];
  return (await run(argv, { stdin: JSON.stringify(records) })).code;
}

describe('the exit code is the first that holds', () => {
  it.each<readonly [string, Records, readonly string[], number]>([
    ['no gate: gaps exit 0', world({ regional_cohort: false, induction_free: false }), [], 0],
    ['every gate met', world(GOOD), BOTH, 0],
    ['a gate failed', world({ ...GOOD, regional_cohort: false }), ['--min-score', '50'], 1],
    ['a gate that cannot be decided', world({ induction_free: true }), ['--min-score', '50'], 3],
    ['a failed gate comes before an undecided one', world({ induction_free: false }), BOTH, 1],
    ['input that cannot be read comes before a failed gate', world({ induction_free: false }, DROPPED), BOTH, 2],
    ['dropped rows keep a gate from passing', world(GOOD, DROPPED), ['--keep-going', ...BOTH], 3],
    ['dropped rows keep no gate from failing', world({ induction_free: false }, DROPPED), ['--keep-going', ...BOTH], 1],
    ['dropped rows without a gate exit 0', world(GOOD, DROPPED), ['--keep-going'], 0],
    [
      'one LEA of several decides for itself',
      world(GOOD, { local_agencies: [{ lea_cds: OAKLAND }] }),
      ['--lea', HAYWARD, ...BOTH],
      0,
    ],
    ['an LEA without a score leaves the gate open', world(GOOD, { local_agencies: [{ lea_cds: OAKLAND }] }), BOTH, 3],
    ['an LEA nobody knows', world(GOOD), ['--lea', 'Atlantis'], 2],
    ['a year nobody knows', world(GOOD), ['--year', '1999-00'], 2],
    ['a score out of range', world(GOOD), ['--min-score', '101'], 2],
    ['a day that is none', world(GOOD), ['--as-of', '2026-02-30'], 2],
    ['a flag nobody knows', world(GOOD), ['--min-scor', '10'], 2],
  ])('%s', async (_, records, flags, code) => {
    expect(await exitOf(records, ...flags)).toBe(code);
  });

  it('is 2 where a rule takes too many steps', async () => {
    const that =
      'residency_grants.all(a, residency_grants.all(b, residency_grants.all(c, a.rfa_year == "1" && b.rfa_year == "1" && c.rfa_year == "1")))';
    const heavy = packOf({ heavy: { measure: { kind: 'share', of: 'residency_grants', that } } });
    const grants = Array.from({ length: 120 }, (_, index) => residency({ grant_id: `TRI-${index}`, rfa_year: '1' }));
    const { code, err } = await run(['audit', '-', '-r', heavy, '-f', 'json', '--as-of', '2026-06-30'], {
      stdin: JSON.stringify(world(GOOD, { residency_grants: grants })),
    });
    expect(err).toContain('"joint/heavy" takes more steps than a rule may take in one case');
    expect(code).toBe(2);
  });
});
