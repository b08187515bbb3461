import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import { judge } from '../../src/measure/judge.ts';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import { fieldsOf, RECORD_KIND_NAMES, RECORD_KINDS, type Row, type Tables } from '../../src/model/record.ts';
import type { Rule } from '../../src/model/rule.ts';
import { readGivenRecords } from '../../src/records/given.ts';
import { verdictOn } from '../../src/score/outcome.ts';
import { loadCalifornia } from './loaded.ts';

const AS_OF = '2026-03-02';
const LEA = '01611190000000';
// Without the two counts nobody knows of residents on no row; a site with a grant id is funded by it unless it says otherwise.
const STATED_OTHERWISE = ['residents_enrolled', 'projected_residents', 'funded_by'];

const { pack, examples } = await loadCalifornia();
const rules = new Map(pack?.rules.map((rule) => [rule.id, rule]));

function boundsOf(rule: Rule, tables: Tables, as_of: string) {
  const case_ = link(tables, { year: null }).cases.find(({ lea }) => lea.cds === LEA);
  if (case_ === undefined) throw new Error('the example has no record of its LEA');
  return verdictOn(judge(rule, case_, as_of, MEASURE_KINDS));
}

/** Every world that differs from this one by one optional cell left blank. */
function* blanked(tables: Tables): Generator<readonly [string, Tables]> {
  for (const kind of RECORD_KIND_NAMES) {
    const keys = RECORD_KINDS[kind].key.flatMap((part) => part.split('|'));
    for (const [index, row] of tables[kind].rows.entries()) {
      for (const [field, cell] of Object.entries(row.cells)) {
        const kept = fieldsOf(kind)[field]?.required || keys.includes(field) || STATED_OTHERWISE.includes(field);
        if (cell === undefined || kept) continue;
        const cells = { ...row.cells, [field]: undefined };
        const rows = tables[kind].rows.with(index, { ...row, cells } as never) as readonly Row[];
        yield [`${kind}.${field}`, { ...tables, [kind]: { ...tables[kind], rows } } as Tables];
      }
    }
  }
}

const worlds = examples
  .map((example) => ({ example, tables: readGivenRecords(example.given, example.origin.path).tables }))
  .filter(({ tables }) => blanked(tables).next().done !== true)
  .map(({ example, tables }) => [example.rule, example.name, example, tables] as const);

describe('a cell left blank never helps', () => {
  test.each(worlds)('%s: %s', (id, _, example, tables) => {
    const rule = rules.get(id);
    if (rule === undefined) throw new Error(`no rule "${id}" was loaded`);
    const as_of = example.as_of ?? AS_OF;
    const told = boundsOf(rule, tables, as_of);
    for (const [cell, world] of blanked(tables)) {
      const silent = boundsOf(rule, world, as_of);
      if (told.credit === null) {
        expect(silent.applies, cell).not.toBe(true);
      } else {
        expect(silent.credit?.low, cell).toBeLessThanOrEqual(told.credit.low);
        expect(silent.credit?.high, cell).toBeGreaterThanOrEqual(told.credit.high);
      }
    }
  });
});
