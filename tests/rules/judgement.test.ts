import { describe, expect, it } from 'vitest';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { ruleSchema } from '../../src/rules/source/rule-schema.ts';

const RULE = {
  title: 'Both programs work from one picture of good teaching',
  basis: 'advocacy',
  source: 'A plan (illustrative)',
  why: 'Why.',
  fix: 'The offices write it down.',
  asked_of: ['lea'],
  severity: 'minor',
  weight: 1,
  found: 'the judges say: {answer}',
};
const MEASURE = { kind: 'judgement', question: 'Alike?', evidence: 'both tools', scale: { no: 0, yes: 1 } };

describe('a rule that asks people', () => {
  it.each([
    ['as it should be', {}, null],
    ['a scale that never earns all', { scale: { no: 0, partly: 0.5 } }, 'does not reach from 0 to 1'],
    ['a scale that never earns nothing', { scale: { partly: 0.5, yes: 1 } }, 'does not reach from 0 to 1'],
    ['a scale of one word', { scale: { yes: 1 } }, 'does not reach from 0 to 1'],
    ['a credit above 1', { scale: { no: 0, yes: 1, more: 2 } }, 'a credit is from 0 to 1'],
    ['no question', { question: undefined }, 'expected string'],
    ['an empty question', { question: '' }, 'expected text, not nothing'],
    ['a table to walk', { of: 'placements' }, '"of"'],
  ])('is checked: %s', (_, change, told) => {
    const read = ruleSchema(MEASURE_KINDS).safeParse({ ...RULE, measure: { ...MEASURE, ...change } });
    if (told === null) expect(read.success).toBe(true);
    else
      expect(JSON.stringify(read.error?.issues.map(({ message }) => message))).toContain(told.replaceAll('"', '\\"'));
  });
});
