import { expect, test } from 'vitest';
import { checkPackAt } from '../../src/load-pack.ts';
import { mutateExamples } from '../../src/mutate-examples.ts';

const { mutants, diagnostics } = await mutateExamples(
  await checkPackAt('california', process.cwd()),
  process.cwd(),
  null,
);

test('every slip in the California pack is noticed by an example, or says in its file why it changes nothing', () => {
  expect(mutants.filter(({ fate }) => fate === 'survived')).toEqual([]);
  expect(diagnostics).toEqual([]);
});

test('the slips reach every rule, and what the rules share', () => {
  const files = new Set(mutants.map(({ rule }) => rule));
  expect(files.size).toBeGreaterThan(50);
  expect(mutants.filter(({ rule }) => rule === 'pack.yaml').length).toBeGreaterThan(30);
  expect(mutants.length).toBeGreaterThan(800);
  // What the pack does not load with needs no example; it is the exception.
  expect(mutants.filter(({ fate }) => fate === 'refused').length).toBeLessThan(5);
});
