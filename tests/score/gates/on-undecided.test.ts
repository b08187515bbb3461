import { expect, test } from 'vitest';
import { effectOf } from '../../../src/model/gate-effect.ts';
import { ON_UNDECIDED, type OnUndecided } from '../../../src/model/gate-options.ts';
import type { CaseResult, Gate } from '../../../src/model/result.ts';
import { gatesOf } from '../../../src/score/gates.ts';
import { judgement, measured, oakland, packOf, rule, score } from '../cases.ts';

const residents = rule('placement/residents');
const pack = packOf(residents);
const open = score(oakland(), judgement(residents, measured(0.4, 0.6)));

function effect(
  min_score: number,
  on_undecided: OnUndecided | undefined,
  cases: readonly CaseResult[],
  dropped = false,
) {
  const asked = on_undecided === undefined ? {} : { on_undecided };
  const [gate] = gatesOf(pack, cases, { min_score, fail_on: null, ...asked }, dropped);
  return [gate?.verdict, gate === undefined ? null : effectOf(gate)];
}

test.each<[OnUndecided | undefined, Gate['verdict']]>([
  [undefined, 'undecided'],
  ['report', 'undecided'],
  ['fail', 'fail'],
  ['pass', 'pass'],
])('an undecided gate stays undecided, and with on_undecided %s the run goes by %s', (on_undecided, does) => {
  expect(effect(50, on_undecided, [open])).toEqual(['undecided', does]);
});

test.each(ON_UNDECIDED)('a decided gate is not touched by on_undecided %s', (on_undecided) => {
  expect(effect(40, on_undecided, [open])).toEqual(['pass', 'pass']);
  expect(effect(61, on_undecided, [open])).toEqual(['fail', 'fail']);
});

test('leave to pass is not leave for rows nobody could read, nor for no LEA at all', () => {
  expect(effect(40, 'pass', [open], true)).toEqual(['undecided', 'undecided']);
  expect(effect(50, 'pass', [open], true)).toEqual(['undecided', 'undecided']);
  expect(effect(50, 'pass', [])).toEqual(['undecided', 'undecided']);
  expect(effect(40, 'fail', [open], true)).toEqual(['undecided', 'fail']);
});
