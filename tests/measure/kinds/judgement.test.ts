import { describe, expect, it } from 'vitest';
import { JUDGEMENT } from '../../../src/measure/kinds/judgement.ts';
import type { Judging } from '../../../src/model/rule.ts';
import type { Attestation } from '../../../src/model/signed.ts';
import { measureOf } from '../hand-made.ts';

const MEASURE = measureOf('judgement', {
  options: { question: 'Alike?', evidence: 'both tools', scale: { 'not-yet': 0, partly: 0.5, 'in-place': 1 } },
});
const GIVEN: Attestation = {
  answer: 'partly',
  by: 'Regional TA centre',
  on: '2026-03-01',
  note: null,
  force: 'in-force',
  origin: { path: 'answers.csv', line: 2, column: 3, field: 'answer' },
};

function measured(answer: Attestation | null) {
  const judging = { asking: { rule: 'partnership/shared-vision', answer } } as unknown as Judging;
  return JUDGEMENT.measure(MEASURE, { none_at: 0, full_at: 1 }, judging);
}

describe('what people judge', () => {
  it.each([
    ['not-yet', 0],
    ['Partly', 0.5],
    ['in-place', 1],
  ])('as %s earns %d, and shows who said so', (word, credit) => {
    const found = measured({ ...GIVEN, answer: word });
    expect(found.credit).toEqual({ low: credit, high: credit });
    expect(found.attested?.by).toBe('Regional TA centre');
    expect(found.facts).toBeNull();
  });

  it.each([
    ['nobody', null],
    ['an answer that has expired', { ...GIVEN, force: 'expired' as const }],
    ['an answer that does not hold yet', { ...GIVEN, force: 'not-yet' as const }],
    ['a word that is none of the scale', { ...GIVEN, answer: 'mostly' }],
  ])('is not known from %s: the judges are asked', (_, answer) => {
    const found = measured(answer);
    expect(found.credit).toEqual({ low: 0, high: 1 });
    expect(found.attested).toBeUndefined();
    expect(found.facts).toMatchObject({
      kind: 'attestations',
      field: 'Alike? (look at: both tools)',
      rule: 'partnership/shared-vision',
    });
  });

  it('never scores lower, nor more surely, for an answer taken away than any answer could', () => {
    const without = measured(null).credit;
    for (const word of ['not-yet', 'partly', 'in-place']) {
      const told = measured({ ...GIVEN, answer: word }).credit;
      expect(without?.low).toBeLessThanOrEqual(told?.low ?? 0);
      expect(without?.high).toBeGreaterThanOrEqual(told?.high ?? 1);
    }
  });
});
