import { expect, test } from 'vitest';
import { diffBrief } from '../../../src/report/diff/brief.ts';
import { AUTUMN_CHANGE, NO_CHANGE, OTHER_GROUND } from './sample.ts';

test('a change is told in a few lines: scores, what got worse, what got better', () => {
  expect(diffBrief(AUTUMN_CHANGE)).toEqual([
    'Monterey Peninsula Unified: alignment 36-52 → 41-49 (low +5.0, high −3.0 points)',
    'worse: Monterey Peninsula Unified: Decisions are made together: In place → Not yet in place',
    'better: Monterey Peninsula Unified: Both sides define outcomes alike: Not yet in place → Partly in place',
  ]);
});

test('no change is told in one line', () => {
  expect(diffBrief(NO_CHANGE)).toEqual(['Nothing changed.']);
});

test('a change of rules that moved no finding is told too', () => {
  expect(diffBrief(OTHER_GROUND)).toEqual([expect.stringContaining('no finding got worse or better')]);
});

test('many changes are counted after the first', () => {
  const [one] = AUTUMN_CHANGE.cases.filter(({ score }) => score.change?.low !== undefined && score.change.low > 0);
  const many = { ...AUTUMN_CHANGE, cases: Array.from({ length: 12 }, () => one as NonNullable<typeof one>) };
  const lines = diffBrief(many);
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)).toBe('and 28 more changes');
});
