import { describe, expect, it } from 'vitest';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { ruleSchema } from '../../src/rules/source/rule-schema.ts';
import { checkTexts, RULE as SHARE, VALLEY } from './pack-bench.ts';

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

describe('an answer in an example', () => {
  const asking = (answer: string) =>
    `${JSON.stringify({ ...RULE, measure: MEASURE }).slice(0, -1)}, examples: [
  { name: they were asked,
    given: { attestations: [{ answer: ${answer} }] },
    expect: { outcome: met } } ] }
`;
  // The small pack's sets and lookups are read by nobody, which is told and not meant here.
  const checked = async (rule: string) =>
    (await checkTexts({ ...VALLEY, 'placement/picture.yaml': rule })).diagnostics.filter(
      ({ code }) => code !== 'rules/unused-name',
    );

  it.each(['yes', 'Yes', '"NO"'])('that is a word of the scale is taken: %s', async (answer) => {
    expect(await checked(asking(answer))).toEqual([]);
  });

  it('outside the scale is an error where it stands', async () => {
    expect(await checked(asking('yess'))).toMatchObject([
      {
        severity: 'error',
        code: 'rules/unknown-name',
        message: '"yess" is no word of the rule\'s scale; expected "no", "yes"',
        hint: 'Did you mean "yes"?',
        origin: { path: 'valley/placement/picture.yaml', line: 3, column: 39 },
      },
    ]);
  });

  it('of a rule that asks nobody is an error', async () => {
    const rule = SHARE.replace('given: { placements: [] }', 'given: { attestations: [{ answer: yes }] }');
    expect(await checked(rule)).toMatchObject([
      { code: 'rules/unknown-key', message: expect.stringContaining('which asks nobody'), hint: 'take them out' },
    ]);
  });
});
