import { describe, expect, test } from 'vitest';
import { askHolder, BASIS_LABELS, isForTheState, OUTCOME_WORDS, whose } from '../../src/report/words.ts';

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
    expect(whose({ asked_of: ['lea', 'ihe', 'ta-centre'] })).toBe('LEA, IHE, TA centre');
  });
});
