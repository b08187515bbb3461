import { expect, test } from 'vitest';
import { checkGates } from '../../../src/score/gates/check-gates.ts';
import { packOf, rule } from '../cases.ts';

const pack = packOf(
  rule('partnership/match', { role: 'condition' }),
  rule('partnership/talks'),
  rule('placement/need', { role: 'context' }),
  rule('placement/residents', { verified: false }),
);

function told(
  rules: readonly (readonly [string, 'met' | number])[],
  levers: readonly string[] = [],
): readonly string[] {
  const origin = { path: 'grantalign.config.yaml', line: 3, column: 5, field: null };
  const asked = {
    min_score: null,
    fail_on: null,
    rules: rules.map(([name, asks]) => ({ name, asks, origin, excerpt: `  ${name}: ${asks}\n  ^` })),
    levers: levers.map((name) => ({ name, asks: 50, origin: null })),
  };
  return checkGates(pack, asked).map(({ code, message, hint }) => `${code}: ${message} | ${hint}`);
}

test('names of the pack are taken, with their lever and without', () => {
  expect(
    told(
      [
        ['partnership/match', 'met'],
        ['talks', 40],
      ],
      ['partnership', 'placement'],
    ),
  ).toEqual([]);
});

test('a name that two rules have after their lever is not guessed at', () => {
  const twins = packOf(rule('partnership/talks'), rule('placement/talks'));
  const asked = { min_score: null, fail_on: null, rules: [{ name: 'talks', asks: 50, origin: null }] };
  expect(checkGates(twins, asked)).toMatchObject([
    {
      code: 'gates/unknown-rule',
      message: '"talks" is the name of 2 rules; one of "partnership/talks", "placement/talks" was expected',
    },
  ]);
});

test('every name that is not in the pack, and every rule no gate looks at, is told with what to do', () => {
  const wrong = told(
    [
      ['partnership/mach', 'met'],
      ['budget', 'met'],
      ['match', 100],
      ['placement/need', 'met'],
      ['residents', 'met'],
    ],
    ['partnerschip'],
  );
  expect(wrong.join('\n')).toMatchInlineSnapshot(`
    "gates/unknown-lever: pack "valley" has no lever "partnerschip" | Did you mean "partnership"?
    gates/unknown-rule: pack "valley" has no rule "partnership/mach" | did you mean "partnership/match"?
    gates/unknown-rule: pack "valley" has no rule "budget" | they are listed by "grantalign rules list"
    gates/not-gated: "partnership/match" is a duty, met in full or not at all; expected "met" | write met
    gates/not-gated: "placement/need" is context: it is shown, and neither scored nor gated; a proposal or a duty was expected | take it out
    gates/not-gated: "placement/residents" rests on a number from memory (verified: false): no gate sees it | take it out, or put a rule with a verified source into a pack of your own"
  `);
});

test('what is told stands where the config says it', () => {
  const origin = { path: 'grantalign.config.yaml', line: 3, column: 5, field: null };
  const rules = [{ name: 'budget', asks: 'met' as const, origin, excerpt: '    budget: met\n    ^' }];
  expect(checkGates(pack, { min_score: null, fail_on: null, rules })).toMatchObject([
    { severity: 'error', origin, excerpt: '    budget: met\n    ^' },
  ]);
});
