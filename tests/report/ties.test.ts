import { describe, expect, test } from 'vitest';
import { tiesOf } from '../../src/report/ties.ts';
import { agency } from './sample/parts.ts';

function scored(name: string, low: number, high: number) {
  return agency('44697990000000', name, 'Santa Cruz', { score: { low, high } });
}

const CASES = [
  [
    'two whose intervals overlap are tied',
    [
      ['Alisal', 40, 60],
      ['Carmel', 55, 70],
    ],
    [['Alisal', 'Carmel']],
  ],
  [
    'two apart are not',
    [
      ['Alisal', 40, 50],
      ['Carmel', 55, 70],
    ],
    [['Carmel'], ['Alisal']],
  ],
  [
    'a third may tie two that are apart',
    [
      ['Alisal', 40, 50],
      ['Carmel', 60, 70],
      ['Soledad', 45, 65],
    ],
    [['Alisal', 'Carmel', 'Soledad']],
  ],
  [
    'ends that touch overlap',
    [
      ['Alisal', 40, 50],
      ['Carmel', 50, 70],
    ],
    [['Alisal', 'Carmel']],
  ],
  [
    'equal points are tied',
    [
      ['Alisal', 50, 50],
      ['Carmel', 50, 50],
    ],
    [['Alisal', 'Carmel']],
  ],
  [
    'one wide interval reaches over a narrow one',
    [
      ['Alisal', 10, 90],
      ['Carmel', 80, 82],
      ['Soledad', 20, 30],
    ],
    [['Alisal', 'Carmel', 'Soledad']],
  ],
  ['nobody is no group', [], []],
] as const;

describe('ties', () => {
  test.each(CASES)('%s', (_, intervals, groups) => {
    const cases = intervals.map(([name, low, high]) => scored(name, low / 100, high / 100));
    expect(tiesOf(cases).map((tied) => tied.map(({ lea }) => lea.name))).toEqual(groups);
  });
});
