import { describe, expect, it } from 'vitest';
import type { ScopeTable } from '../../src/model/case.ts';
import type { Wanted } from '../../src/rules/expression/check-expression.ts';
import { check } from './bench.ts';

type Slip = readonly [text: string, code: string, column: number, says: string];

const OF_PLACEMENT: readonly Slip[] = [
  ['placement.resident > 1', 'expression-name', 11, 'Did you mean "residents"'],
  ['placment.residents > 1', 'expression-name', 1, 'Did you mean "placement"'],
  ['placement.status == "actuel"', 'expression-name', 21, 'Did you mean "actual"'],
  ['"actuel" != placement.status', 'expression-name', 1, 'Did you mean "actual"'],
  ['placement.status in ["planned", "actuel"]', 'expression-name', 21, 'Did you mean "actual"'],
  ['true && placement.residency_area in pillars', 'expression-name', 37, '"integrated-student-supports" is not a word'],
  ['placement.site.vacancy_area.size() > 0', 'expression-name', 16, 'Did you mean "vacancy_areas"'],
  ['placement.residents > 1 &&', 'expression-syntax', 27, 'does not read as CEL'],
  ['"open', 'expression-syntax', 1, 'does not read as CEL'],
  ['"\\q" == "q"', 'expression-syntax', 2, 'does not read as CEL'],
  ['placement.residents', 'expression-type', 1, 'gives a number; expected a yes or no'],
  ['placement.residents == "2"', 'expression-type', 1, 'a number and a text stand side by side'],
  ['placement.residents && true', 'expression-type', 1, 'expected a yes or no on both sides of "and"'],
  ['!placement.residents', 'expression-type', 1, 'expected a yes or no after "!"'],
  ['-placement.status == 1', 'expression-type', 1, 'expected a number after "-"'],
  ['placement.status + 1 == 2', 'expression-type', 1, 'expected a number on both sides'],
  ['placement.status ? true : false', 'expression-type', 1, 'before "?"'],
  ['true ? 1 : "one"', 'expression-type', 1, 'a number and a text stand side by side'],
  ['1 in placement.status', 'expression-type', 1, 'a list after "in"'],
  ['1 in pillars', 'expression-type', 1, 'a number and a text stand side by side'],
  ['placement.full_year < true', 'expression-type', 1, 'to put in order'],
  ['lookups.award_caps == lookups.award_caps', 'expression-type', 1, 'can be told equal'],
  ['placement < 1', 'expression-type', 1, 'to put in order'],
  ['placement.residents.size() > 1', 'expression-type', 1, 'expected a list or a text'],
  ['placement.residents.full_year', 'expression-type', 21, 'expected a record'],
  ['placement.residents == null', 'expression-type', 24, 'no such value is known here'],
  ['[1, "a"].size() == 2', 'expression-type', 5, 'members of one sort'],
  ['placement.residents.contains("a")', 'expression-type', 1, 'a text on both sides'],
  ['{"a": 1}.size() == 1', 'expression-refused', 1, 'have no place in a rule'],
  ['dyn(placement.residents) == 1', 'expression-refused', 1, 'leave dyn() out'],
  ['placement.status.matches("a+")', 'expression-refused', 1, 'Use contains'],
  ['cel.bind(x, 1, x == 1)', 'expression-refused', 1, '"bind" may not be used'],
  ['has(placement.residents)', 'expression-refused', 1, 'Leave has() out'],
  ['type(placement.residents) == double', 'expression-name', 1, '"type" is not a function'],
  ['placement.status.startWith("a")', 'expression-name', 1, 'Did you mean "startsWith"'],
  ['count_of(pillars) == 1', 'expression-name', 1, '"count_of" is not a function'],
];

const OF_CASE: readonly Slip[] = [
  ['placement.residents > 1', 'expression-name', 1, '"placement" is one record inside "of: placements"'],
  ['placements.exists(p, p.residnts > 1)', 'expression-name', 24, 'Did you mean "residents"'],
  ['placements.exists(p, q.residents > 1)', 'expression-name', 22, '"q" is not a name'],
  ['placements.exist(p, true)', 'expression-name', 1, 'Did you mean "exists"'],
  ['placements.exists(p)', 'expression-type', 1, 'has 1 arguments; expected 2'],
  ['placements.exists(1, true)', 'expression-syntax', 19, 'does not read as CEL'],
  ['placements.exists(p, p.residents)', 'expression-type', 1, 'a yes or no about each member'],
  ['lea.cds.exists(p, true)', 'expression-type', 1, 'a list before ".exists"'],
  ['placements.exists(lea, true)', 'expression-refused', 19, 'already has a meaning'],
  ['placements.exists(p, placements.exists(p, true))', 'expression-refused', 40, 'already has a meaning'],
  ['placements.exists(pillars, true)', 'expression-refused', 19, 'already has a meaning'],
  ['"a" in pillers', 'expression-name', 8, 'Did you mean "pillars"'],
  ['lookups.award_cap["2018"] > 1', 'expression-name', 9, 'Did you mean "award_caps"'],
  ['lookups.award_caps["2020"] > 1', 'expression-name', 1, '"2020" is not an entry of "lookups.award_caps"'],
  ['lookups.terms[lea.cds] == 1', 'expression-type', 1, 'entries are of one form'],
  ['lookups.award_caps[1] > 1', 'expression-type', 1, 'a text as the key'],
  ['placements[0].residents > 1', 'expression-type', 1, 'only lookups have entries'],
  ['lea.code == "a"', 'expression-name', 5, 'There are: "cds"'],
  ['lea == lea', 'expression-type', 1, 'can be told equal'],
  ['as_of > "2025-07-01"', 'expression-type', 1, 'Write a date as date('],
  ['as_of > date("2025-02-30")', 'expression-type', 9, 'expected a date written out'],
  ['as_of - as_of > 1', 'expression-type', 1, 'months_between(a, b)'],
  ['at_step(lookups.award_caps, 1) > 1', 'expression-type', 9, 'expected the steps of a lookup in "at_step"'],
  ['sum(pillars) > 1', 'expression-type', 1, 'numbers in the list of "sum"'],
  ['sum(1, 2) > 1', 'expression-type', 1, 'has 2 arguments; expected 1'],
  ['summ(pillars) > 1', 'expression-name', 1, 'is not a function known here'],
  [
    'placements.exists(x, true) && lokups.terms.months > 1 || lea.nam == "a"',
    'expression-name',
    31,
    'Did you mean "lookups"',
  ],
];

describe('a slip in an expression is told where it stands, with what was meant', () => {
  const tables: readonly (readonly [ScopeTable | null, readonly Slip[]])[] = [
    ['placements', OF_PLACEMENT],
    [null, OF_CASE],
  ];
  for (const [of, slips] of tables) {
    it.each(slips)('%s', async (text, code, column, says) => {
      const { checked, diagnostics } = await check(text, of, 'bool', false);
      expect(checked).toBeNull();
      const [first] = diagnostics;
      expect(first).toMatchObject({ code: `rules/${code}`, origin: { path: 'rule.yaml', line: 1, column } });
      expect(`${first?.message} ${first?.hint}`).toContain(says);
      expect(first?.excerpt).toContain(`\n${' '.repeat(column - 1)}^`);
      expect(diagnostics.map((each) => each.message).join()).not.toMatch(/invalid|failed to|something/i);
    });
  }

  it('tells every slip of one expression in one run', async () => {
    const { diagnostics } = await check('placement.resident > 1 && placement.mentor > 1', 'placements', 'bool');
    expect(diagnostics.map((each) => each.hint)).toEqual(['Did you mean "residents"?', 'Did you mean "mentors"?']);
  });

  it.each<readonly [string, Wanted, string]>([
    ['placement.full_year', 'number', 'gives a yes or no; expected a number'],
    ['placement.residents', 'list', 'gives a number; expected a list of texts'],
    ['[1, 2]', 'list', 'gives a list; expected a list of texts'],
    ['placement.site', 'text', 'gives a record; expected a text'],
    ['lookups.bands', 'text', 'gives the steps of a lookup; expected a text'],
    ['lookups', 'text', 'gives a lookup; expected a text'],
    ['lea', 'text', 'gives the LEA; expected a text'],
    ['as_of', 'text', 'gives a date; expected a text'],
  ])('%s does not stand for a %s', async (text, wanted, says) => {
    const { diagnostics } = await check(text, 'placements', wanted);
    expect(diagnostics.map((each) => each.message).join()).toContain(says);
  });
});

describe('an expression that would take too long, or reach what it must not, ends quickly with an error', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'true' : `placements.exists(x${depth}, ${nested(depth - 1)})`;
  it.each([
    ['parentheses a thousand deep', `${'('.repeat(1000)}true${')'.repeat(1000)}`, 'expression-size'],
    ['signs three thousand deep', `${'!'.repeat(3000)}true`, 'expression-size'],
    ['a text of a million characters', `"${'a'.repeat(1_000_000)}" == ""`, 'expression-size'],
    ['a list of two thousand', `1 in [${Array.from({ length: 1500 }, () => 1).join()}]`, 'expression-size'],
    ['a thousand terms', `${'true || '.repeat(450)}true`, 'expression-size'],
    ['macros four deep', nested(4), 'expression-size'],
    ['a prototype by field', 'placement.__proto__ == placement', 'expression-name'],
    ['a constructor by field', 'placement.constructor == placement', 'expression-name'],
    ['a prototype of a lookup', 'lookups.award_caps["__proto__"] > 1', 'expression-name'],
    ['a prototype of all lookups', 'lookups["constructor"] == 1', 'expression-name'],
    ['a prototype by name', '__proto__ == 1', 'expression-syntax'],
    ['a constructor by name', 'constructor == 1', 'expression-name'],
    ['a method of every object', 'placement.toString() == ""', 'expression-name'],
    ['a function of every object', 'hasOwnProperty("a")', 'expression-name'],
    ['a field of the LEA', 'lea.constructor == ""', 'expression-name'],
  ])('%s', async (_, text, code) => {
    const start = performance.now();
    const { checked, diagnostics } = await check(text, 'placements', 'bool', false);
    expect(checked).toBeNull();
    expect(diagnostics[0]?.code).toBe(`rules/${code}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('three macros deep is still taken', async () => {
    expect((await check(nested(3), 'placements', 'bool')).diagnostics).toEqual([]);
  });
});
