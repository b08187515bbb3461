import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOn } from '../../src/signed/answers-on.ts';
import { answer } from './signed.ts';

test('without an answer a question has none', () => {
  expect(answersOn('2026-06-30', [])).toBeNull();
});

test('the latest that holds is taken, else the last that was given', () => {
  const early = answer({ on: '2026-01-01', answer: 'not-yet' });
  const over = answer({ on: '2026-05-01', expires: '2026-05-31', answer: 'in-place' });
  expect(answersOn('2026-06-30', [over, early])).toMatchObject({ answer: 'not-yet', force: 'in-force' });
  expect(answersOn('2026-06-30', [over])).toMatchObject({ answer: 'in-place', force: 'expired' });
});

test('of answers of one day the order in which they are written changes nothing', () => {
  const words = fc.uniqueArray(fc.constantFrom('not-yet', 'partly', 'in-place'), { minLength: 2 });
  fc.assert(
    fc.property(words, (given) => {
      const taken = (each: readonly string[]) =>
        answersOn(
          '2026-06-30',
          each.map((word) => answer({ answer: word })),
        );
      expect(taken(given.toReversed())?.answer).toBe(taken(given)?.answer);
    }),
  );
});
