import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Signed } from '../../src/model/signed.ts';
import { dateAnswers } from '../../src/signed/attestations.ts';
import { ASKING, answer, CASES, JUNE } from './signed.ts';

const dated = (signed: readonly Signed<'attestations'>[]) => dateAnswers(signed, ASKING, CASES, JUNE);
const answerIn = (signed: readonly Signed<'attestations'>[]) =>
  dated(signed).byLea.get('01612590000000')?.get('partnership/shared-vision');

describe('an answer', () => {
  it.each([
    ['is taken in the words of the scale, in any case', { answer: 'Not Yet' }, 'not-yet', 'in-force', []],
    ['holds on its last day', { expires: '2026-06-30' }, 'partly', 'in-force', []],
    ['holds no more the day after', { expires: '2026-06-29' }, 'partly', 'expired', ['signed/expired']],
    ['does not hold before it is given', { on: '2026-07-01' }, 'partly', 'not-yet', ['signed/not-yet']],
  ] as const)('%s', (_, cells, word, force, codes) => {
    const { byLea, diagnostics } = dated([answer(cells)]);
    expect(byLea.get('01612590000000')?.get('partnership/shared-vision')).toMatchObject({ answer: word, force });
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [
      'to a rule the pack does not have',
      { rule: 'shared-visoin' },
      'error',
      'signed/unknown-rule',
      'did you mean "shared-vision"?',
    ],
    [
      'to a rule that asks nobody',
      { rule: 'stipend-floor' },
      'error',
      'signed/no-judgement',
      '"grantalign rules show"',
    ],
    ['outside the scale', { answer: 'partley' }, 'error', 'signed/outside-scale', 'did you mean "partly"?'],
    ['far outside the scale', { answer: '7' }, 'error', 'signed/outside-scale', 'write one of the words'],
    ['for a name two LEAs have', { lea: 'Washington Union' }, 'error', 'signed/two-leas', 'write its 14-digit code'],
    [
      'for an LEA that is not on file',
      { lea: 'Oakland Unifed' },
      'warning',
      'signed/unused',
      'did you mean "Oakland Unified"?',
    ],
  ] as const)('%s is told', (_, cells, severity, code, hint) => {
    expect(dated([answer(cells)]).diagnostics).toMatchObject([{ severity, code, hint: expect.stringContaining(hint) }]);
  });
});

describe('of several answers to one question', () => {
  it('the latest that holds counts, and the others are noted', () => {
    const { diagnostics } = dated([answer({ on: '2025-03-01' }, 2), answer({ answer: 'in-place' }, 3)]);
    expect(answerIn([answer({ on: '2025-03-01' }, 2), answer({ answer: 'in-place' }, 3)])?.answer).toBe('in-place');
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'signed/other-answer', origin: { line: 2 } }]);
    expect(diagnostics[0]?.message).toContain('the one at answers.csv:3 does');
  });

  it('two of one day that differ are an error, two that agree are not', () => {
    expect(dated([answer({}, 2), answer({ answer: 'in-place' }, 3)]).diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'signed/two-answers',
      origin: { line: 3 },
    });
    expect(dated([answer({}, 2), answer({}, 3)]).diagnostics.map(({ severity }) => severity)).toEqual(['note']);
  });

  it('no order of files changes which counts', () => {
    const days = ['2025-01-01', '2026-01-01', '2026-06-30', '2026-07-01', '2027-01-01'] as const;
    const one = fc
      .record({
        on: fc.constantFrom(...days),
        expires: fc.constantFrom(...days),
        answer: fc.constantFrom('partly', 'in-place'),
      })
      .filter(({ on, expires }) => on <= expires);
    const given = fc
      .array(one, { minLength: 1, maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(given, ([all, shuffled]) => {
        const found = answerIn(all.map((cells) => answer(cells)));
        const again = answerIn(shuffled.map((cells) => answer(cells)));
        // By hand: the last day on which one that holds was given.
        const holding = all.filter(({ on, expires }) => on <= '2026-06-30' && expires >= '2026-06-30');
        const last = [...holding.map(({ on }) => on)].sort().at(-1);
        return (
          found?.on === again?.on &&
          found?.answer === again?.answer &&
          (last === undefined ? found?.force !== 'in-force' : found?.on === last && found.force === 'in-force')
        );
      }),
    );
  });
});
