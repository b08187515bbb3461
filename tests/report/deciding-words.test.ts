import { expect, test } from 'vitest';
import type { Decider, Gate } from '../../src/model/result.ts';
import { decidingLines } from '../../src/report/deciding-words.ts';
import { PAIRED } from './sample/paired.ts';
import { REGION } from './sample/region.ts';

const [first] = PAIRED.cases;
const CDS = first?.lea.cds ?? '';

function fact(field: string | null, line: number, rest: Partial<Decider> = {}): Decider {
  return {
    kind: 'placements',
    key: `TRI24 / 2025-26 / row ${line}`,
    field,
    held_by: 'residency office',
    origin: { path: 'placements.csv', line, column: 6, field },
    lea: CDS,
    rules: ['placement/residents-at-community-schools'],
    settles: { share: 0.063, duties: 0, findings: 1 },
    ...rest,
  };
}

function lines(would_decide: Decider[], few: number, more: Partial<Gate> = {}, cases = PAIRED.cases): string[] {
  return decidingLines({ gate: 'min-score 50', verdict: 'undecided', why: '', would_decide, ...more }, cases, few);
}

test('a fact names its cell, its record and file, and what it could settle', () => {
  expect(lines([fact('mentors', 4)], 3)).toEqual([
    'Mentor teachers of these residents (mentors), placements: TRI24 / 2025-26 / row 4 (placements.csv:4), up to 6.3 points',
  ]);
});

test('one cell of several records is one line, and the facts left out are counted', () => {
  const facts = [fact('mentors', 4), fact('full_year', 4), fact('mentors', 5), fact('residents', 9)];
  expect(lines(facts, 1, { would_decide_total: 31 })).toEqual([
    'Mentor teachers of these residents (mentors), placements: TRI24 / 2025-26 / row 4 (placements.csv:4); TRI24 / 2025-26 / row 5 (placements.csv:5), up to 6.3 points',
    'and 29 more facts',
  ]);
});

test.each<[string, Partial<Decider>, string]>([
  ['a duty', { settles: { share: null, duties: 1, findings: 1 } }, 'could settle 1 duty'],
  ['duties and others', { settles: { share: null, duties: 2, findings: 3 } }, 'could settle 2 duties and 1 finding'],
  ['findings', { settles: { share: null, duties: 0, findings: 2 } }, 'could settle 2 findings'],
])('what it could settle is told in its own measure: %s', (_, rest, words) => {
  expect(lines([fact('mentors', 4, rest)], 3)[0]).toContain(words);
});

test('a school not known, a whole table and the other program are asked for as what they are', () => {
  const table = { key: null, origin: null };
  expect(
    lines(
      [
        fact(null, 4),
        fact(null, 0, { ...table, kind: 'educator_outcomes' }),
        fact(null, 0, { ...table, kind: 'residency_grants', rules: [] }),
      ],
      3,
    ),
  ).toEqual([
    'Which school or grant it is (placements): TRI24 / 2025-26 / row 4 (placements.csv:4), up to 6.3 points',
    'Educator outcomes (educator_outcomes): the whole table, which no input holds, up to 6.3 points',
    'Residency grants (residency_grants): none on file for this LEA, and it has no score without',
  ]);
});

test('of several LEAs each fact says whose it is', () => {
  const [lea] = REGION.cases;
  const said = lines([fact('mentors', 4, { lea: lea?.lea.cds ?? '' })], 3, {}, REGION.cases);
  expect(said[0]).toMatch(new RegExp(`^${lea?.lea.name}: Mentor teachers`));
});

test('a gate that is decided, or whose result is older, names nothing', () => {
  expect(decidingLines({ gate: 'min-score 50', verdict: 'undecided', why: 'so' }, PAIRED.cases, 3)).toEqual([]);
});
