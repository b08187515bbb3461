import { describe, expect, test } from 'vitest';
import {
  askHolder,
  BASIS_LABELS,
  isForTheState,
  OUTCOME_WORDS,
  whose,
  whoseOfTheState,
} from '../../src/report/words.ts';

describe('the words of a report', () => {
  test('call outcomes and grounds what the pack calls them', () => {
    expect(OUTCOME_WORDS).toMatchObject({
      met: 'In place',
      partial: 'Partly in place',
      gap: 'Not yet in place',
      unknown: 'Not reported',
    });
    expect(BASIS_LABELS).toEqual({
      statute: 'Law',
      'grant-condition': 'Term of your grant',
      framework: 'State framework, not a duty',
      advocacy: 'Proposal, not required by either agency',
    });
  });

  test.each([
    ['principal', 'Ask the principal'],
    ['HR', 'Ask HR'],
    ['IHE', 'Ask the IHE'],
    ['Appendix D', 'Look in Appendix D'],
    ['APR', 'Look in the APR'],
    ['award letter', 'Look in the award letter'],
  ])('ask people and look in papers: %s', (holder, words) => {
    expect(askHolder(holder)).toBe(words);
  });

  test.each([
    [['cde'], true],
    [['cde', 'ctc'], true],
    [['ctc', 'lea'], false],
    [[], false],
  ] as const)('what %j can change is for the state: %s', (asked_of, forTheState) => {
    expect(isForTheState({ asked_of })).toBe(forTheState);
  });

  test('name who can act', () => {
    expect(whose({ asked_of: ['ihe', 'ta-centre', 'lea'], for_the_state: null })).toBe('IHE, TA centre, LEA');
    expect(whose({ asked_of: ['ctc', 'lea'], for_the_state: null })).toBe('LEA, CTC');
  });

  test('keep what the agencies can do apart where a rule tells it apart', () => {
    const asking = { asked_of: ['ctc', 'lea', 'cde'], for_the_state: 'CTC can ask for it.' } as const;
    expect(whose(asking)).toBe('LEA');
    expect(whoseOfTheState(asking)).toBe('CTC, CDE');
  });
});
