import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/model/result.ts';
import type { Signed } from '../../src/model/signed.ts';
import { listWaivers } from '../../src/signed/list-waivers.ts';
import { dateWaivers, waiversInForce } from '../../src/signed/waivers.ts';
import { CASES, JUNE, OAKLAND, PACK, resultsOf, waiver } from './signed.ts';

function listed(signed: readonly Signed<'waivers'>[], outcome: Outcome = 'gap', signing = JUNE) {
  const { waivers, diagnostics } = dateWaivers(signed, PACK, CASES, signing);
  expect(diagnostics).toEqual([]);
  return listWaivers(waivers, CASES, [resultsOf(outcome)], signing);
}

describe('a waiver', () => {
  it.each([
    ['in force', {}, 'gap', 'in-force', []],
    ['in force where nobody knows', {}, 'unknown', 'in-force', []],
    ['in force where part is done', { rule: 'residents-at-community-schools' }, 'partial', 'in-force', []],
    ['on its last day', { expires: '2026-06-30' }, 'gap', 'soon', ['signed/expires-soon']],
    ['on its first day', { granted: '2026-06-30' }, 'gap', 'in-force', []],
    ['thirty days before its end', { expires: '2026-07-30' }, 'gap', 'soon', ['signed/expires-soon']],
    ['thirty-one days before its end', { expires: '2026-07-31' }, 'gap', 'in-force', []],
    ['the day after its last', { expires: '2026-06-29' }, 'gap', 'expired', ['signed/expired']],
    ['the day before its first', { granted: '2026-07-01' }, 'gap', 'not-yet', ['signed/not-yet']],
    ['of a rule that is met', {}, 'met', 'unused', ['signed/unused']],
    ['of a rule that does not apply', {}, 'not-applicable', 'unused', ['signed/unused']],
    ['of a rule from memory', { rule: 'advisory-council' }, 'gap', 'unused', ['signed/unused']],
    ['of a rule that is only shown', { rule: 'phases' }, 'gap', 'unused', ['signed/unused']],
    ['of an LEA that is not on file', { lea: 'Hayward Unified' }, 'gap', 'unused', ['signed/unused']],
    ['that expired and is not needed', { expires: '2026-06-29' }, 'met', 'expired', ['signed/expired']],
  ] as const)('%s is told as such', (_, cells, outcome, status, codes) => {
    const { waivers, diagnostics } = listed([waiver(cells)], outcome);
    expect(waivers.map((each) => each.status)).toEqual([status]);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('is known by the code of its LEA and the id of its rule, however it names them', () => {
    const [named] = listed([waiver()]).waivers;
    const [coded] = listed([waiver({ lea: OAKLAND.lea.cds, rule: 'partnership/stipend-floor' })]).waivers;
    expect(named).toEqual(coded);
    expect(named).toMatchObject({ lea: '01612590000000', rule: 'partnership/stipend-floor', weight: 0 });
    expect(listed([waiver({ rule: 'residents-at-community-schools' })]).waivers[0]?.weight).toBe(8);
  });

  it('ends with the day of the zone its file declares, else of the config', () => {
    const dayIn = (zone: string) => (zone === 'Pacific/Honolulu' ? '2026-12-31' : '2027-01-01');
    const signing = { ...JUNE, dayIn };
    expect(listed([waiver()], 'gap', signing).waivers[0]?.status).toBe('expired');
    expect(listed([{ ...waiver(), zone: 'Pacific/Honolulu' }], 'gap', signing).waivers[0]?.status).toBe('soon');
    expect(listed([waiver()], 'gap', { ...signing, zone: 'Pacific/Honolulu' }).waivers[0]?.status).toBe('soon');
  });

  it.each([
    ['a rule the pack does not have', { rule: 'stipend-flor' }, 'signed/unknown-rule', 'did you mean "stipend-floor"?'],
    ['a name two LEAs have', { lea: 'Washington Union' }, 'signed/two-leas', 'write its 14-digit code'],
  ])('is refused with %s', (_, cells, code, hint) => {
    expect(dateWaivers([waiver(cells)], PACK, CASES, JUNE).diagnostics).toMatchObject([
      { severity: 'error', code, hint },
    ]);
  });

  it('is refused where the last part of an id is that of two rules', () => {
    const twice = {
      ...PACK,
      rules: [
        ...PACK.rules,
        ...PACK.rules.map((each) => ({ ...each, lever: 'other', id: `other/${each.id.split('/')[1]}` })),
      ],
    };
    const [told] = dateWaivers([waiver()], twice, CASES, JUNE).diagnostics;
    expect(told?.message).toContain('"partnership/stipend-floor", "other/stipend-floor"');
  });

  it('of an LEA near one on file says which', () => {
    const { diagnostics } = listed([waiver({ lea: 'Oakland Unifed' })]);
    expect(diagnostics[0]?.message).toContain('did you mean "Oakland Unified"?');
  });
});

describe('of two waivers of one gap', () => {
  const short = waiver({ expires: '2026-09-30', reason: 'first' }, 2);
  const long = waiver({ expires: '2026-12-31', reason: 'second' }, 3);

  it.each([[[short, long]], [[long, short]]])(
    'the one that ends last silences it and the other is unused',
    (signed) => {
      const { waivers } = dateWaivers(signed, PACK, CASES, JUNE);
      const force = waiversInForce(waivers).get('01612590000000')?.get('partnership/stipend-floor');
      expect(force?.reason).toBe('second');
      const { waivers: list, diagnostics } = listed(signed);
      expect(list.map(({ reason, status }) => [reason, status])).toEqual([
        ['first', 'unused'],
        ['second', 'in-force'],
      ]);
      expect(diagnostics[0]?.message).toContain('the waiver at waivers.csv:3 holds instead');
    },
  );

  it('one that has expired is not missed', () => {
    const { diagnostics } = listed([waiver({ expires: '2026-05-31' }, 2), long]);
    expect(diagnostics).toMatchObject([{ code: 'signed/expired', hint: 'take it out' }]);
  });
});
