import { judge } from '../../src/measure/judge.ts';
import { MEASURE_KINDS } from '../../src/measure/registry.ts';
import type { Case } from '../../src/model/case.ts';
import type { CaseResult } from '../../src/model/result.ts';
import type { Rule } from '../../src/model/rule.ts';
import { scoreCase } from '../../src/score/score-case.ts';
import { scope } from '../measure/hand-made.ts';
import { packOf } from '../score/cases.ts';
import { recordsOf, type SmallWorld } from './small-world.ts';

/** The audit of one small world by the code under test. */
export function auditWorld(world: SmallWorld, rules: readonly Rule[]): CaseResult {
  const tables = scope(recordsOf(world));
  const case_: Case = {
    lea: { cds: '54718030000000', name: 'Alpaugh Unified', county: 'Tulare', months_of_overlap: 0 },
    paired: true,
    alignment: tables,
    duties: tables,
    held_elsewhere: [],
    placed_outside: [],
  };
  const judged = rules.map((rule) => judge(rule, case_, '2026-01-15', MEASURE_KINDS));
  return scoreCase(packOf(...rules), case_, judged, '2026-01-15', (rule) =>
    judge(rule, case_, '2026-01-15', MEASURE_KINDS),
  );
}
