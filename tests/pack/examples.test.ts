import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { judge } from '../../src/measure/judge.ts';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { readGivenRecords } from '../../src/records/given.ts';
import { verdictOn } from '../../src/score/outcome.ts';
import { PACK, RULES } from './california.ts';
import { loadCalifornia } from './loaded.ts';

/** Examples that name no day are judged on this one. */
const AS_OF = '2026-03-02';
/** The LEA of records that name none. */
const LEA = '01611190000000';

const { pack, examples, diagnostics } = await loadCalifornia();
const rules = new Map(pack?.rules.map((rule) => [rule.id, rule]));

describe('the California pack as it loads', () => {
  test('has nothing to mend', () => {
    expect(diagnostics).toEqual([]);
  });

  test('holds every rule file, in lever order and then by id', () => {
    const levers = PACK.levers.map((lever) => lever.id);
    const ids = [...RULES]
      .sort((a, b) => levers.indexOf(a.lever) - levers.indexOf(b.lever) || (a.id < b.id ? -1 : 1))
      .map((rule) => rule.id);
    expect(pack?.rules.map((rule) => rule.id)).toEqual(ids);
  });

  test('scores alignment rules and nothing else', () => {
    for (const rule of rules.values()) expect(rule.weight > 0, rule.id).toBe(rule.role === 'alignment');
  });

  test('gives up none of the examples its authors wrote', () => {
    expect(examples.length).toBe(RULES.reduce((sum, rule) => sum + rule.examples.length, 0));
  });
});

describe('every example comes out as its author said', () => {
  test.each(examples.map((example) => [example.rule, example.name, example] as const))('%s: %s', (id, _, example) => {
    const rule = rules.get(id);
    if (rule === undefined) throw new Error(`no rule "${id}" was loaded`);
    const given = readGivenRecords(example.given, example.origin.path);
    const linked = link(given.tables, { year: null });
    expect([...given.diagnostics, ...linked.diagnostics]).toEqual([]);
    const case_ = linked.cases.find(({ lea }) => lea.cds === LEA);
    if (case_ === undefined) throw new Error('the example has no record of its LEA');

    const judged = judge(rule, case_, example.as_of ?? AS_OF, MEASURE_KINDS);
    const verdict = verdictOn(judged);

    expect(judged.diagnostics).toEqual([]);
    expect(verdict.outcome).toBe(example.expect.outcome);
    if (example.expect.credit !== null) {
      expect(verdict.credit?.low).toBeCloseTo(example.expect.credit, 9);
      expect(verdict.credit?.high).toBeCloseTo(example.expect.credit, 9);
    }
  });
});
