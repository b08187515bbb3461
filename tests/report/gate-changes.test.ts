import { expect, it } from 'vitest';
import type { Gate } from '../../src/model/result.ts';
import { gateChanges } from '../../src/report/gate-changes.ts';

const gate = (name: string, verdict: Gate['verdict']): Gate => ({ gate: name, verdict, why: '' });

it.each([
  [
    'a gate that turned',
    [gate('min-score 40', 'fail')],
    [gate('min-score 40', 'pass')],
    ['gate min-score 40: passes, was stops'],
  ],
  ['a gate that is new', [], [gate('min-score 40', 'undecided')], ['gate min-score 40: undecided']],
  ['no gate that stayed or went', [gate('a', 'fail'), gate('b', 'pass')], [gate('a', 'fail')], []],
])('what changed names %s', (_, before, after, lines) => {
  expect(gateChanges(before, after)).toEqual(lines);
});
