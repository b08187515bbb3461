import { describe, expect, test } from 'vitest';
import { COUNTIES } from '../../src/model/counties.ts';
import { expressionsOf, PACK, RULES, roleOf } from './california.ts';
import { loadCalifornia } from './loaded.ts';

const rows = RULES.map((rule) => [rule.id, rule] as const);
const scored = rows.filter(([, rule]) => roleOf(rule) === 'alignment');

test('every county is in one of the eight regions of technical-assistance centres', async () => {
  const { pack } = await loadCalifornia();
  const regions = Object.values(pack?.ta_regions?.regions ?? {});
  expect(regions).toHaveLength(8);
  expect(regions.flat().sort()).toEqual([...COUNTIES]);
});

describe('what is never scored', () => {
  test.each(rows)('%s does not read what an outcome came to', (_, rule) => {
    for (const expression of expressionsOf(rule)) {
      expect(expression).not.toMatch(/\.(value|group_size)\b/);
    }
    expect(rule.measure.of).not.toBe('educator_outcomes');
  });

  test.each(scored)('%s does not read how many were retained', (_, rule) => {
    for (const expression of expressionsOf(rule)) expect(expression).not.toMatch(/residents_(retained|completed)/);
  });

  test.each(scored)('%s does not read who the pupils are, or how large or where the agency is', (_, rule) => {
    for (const expression of expressionsOf(rule)) {
      expect(expression).not.toMatch(/\.(upp|other_need|enrollment|locale|schools|charter_funding)\b/);
    }
  });

  test('capacity-building phases are shown and never scored, and not reading them costs nothing', () => {
    const readers = RULES.filter((rule) => expressionsOf(rule).some((expression) => /_phase\b/.test(expression)));
    expect(readers.map((rule) => [rule.id, roleOf(rule)])).toEqual([['context/capacity-building-phases', 'context']]);
  });

  test("taking part in one's own centre is a duty and earns no credit", () => {
    const readers = scored.filter(([, rule]) =>
      expressionsOf(rule).some((expression) => /\bg\.residency_ta|\bc\.community_schools_ta/.test(expression)),
    );
    expect(readers).toEqual([]);
  });
});

describe('not reported', () => {
  test.each(rows)('%s does not turn a blank cell into a decision', (_, rule) => {
    for (const expression of expressionsOf(rule)) expect(expression).not.toMatch(/\b(has|low|dyn)\(/);
  });
});

describe('tables of the pack', () => {
  test.each(Object.entries(PACK.lookups))('%s names its source and its day', (_, lookup) => {
    expect(lookup.source?.length ?? 0).toBeGreaterThan(10);
    expect(lookup.as_of).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each(Object.keys(PACK.lookups))('%s is used by a rule', (name) => {
    const readers = RULES.filter((rule) => expressionsOf(rule).some((text) => text.includes(`lookups.${name}`)));
    expect(readers.length).toBeGreaterThan(0);
  });

  test('what is from memory is read by unverified rules only', () => {
    const fromMemory = Object.entries(PACK.lookups).filter(([, lookup]) => /from memory/.test(lookup.source ?? ''));
    expect(fromMemory.map(([name]) => name)).toEqual(['term_months', 'enrollment_bands']);
    for (const [name] of fromMemory) {
      for (const rule of RULES) {
        if (expressionsOf(rule).some((text) => text.includes(`lookups.${name}`))) expect(rule.verified).toBe(false);
      }
    }
  });
});

describe('the examples of a rule', () => {
  test.each(rows)('%s shows it met, not yet, not reported and not applicable', (_, rule) => {
    const shown = rule.examples.map((example) => example.expect.outcome);
    expect(shown).toEqual(expect.arrayContaining(['met', 'gap', 'unknown', 'not-applicable']));
  });

  // One yes or no for the whole case has nothing between.
  test.each(scored.filter(([id]) => id !== 'technical-assistance/joint-plan'))(
    '%s shows it partly in place',
    (_, rule) => {
      expect(rule.examples.map((example) => example.expect.outcome)).toContain('partial');
    },
  );

  test.each(rows)('%s names each example once', (_, rule) => {
    const names = rule.examples.map((example) => example.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
