import { point, type Span } from '../../model/interval.ts';
import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import { factsOf, joinFacts } from '../../model/value.ts';
import { Ledger, notReported } from '../ledger.ts';
import { expressionOption, levelsOption } from '../option.ts';
import { walk } from '../walk.ts';

/** What a word earns in a table of words. */
export const LEVELS: MeasureKind = {
  name: 'levels',
  doc: 'What each record earns for its word, from a table that knows every word',
  of: 'optional',
  counted: true,
  ramp: 'aggregate',
  options: {
    value: { is: 'expression', type: 'text', doc: 'The field whose word is looked up' },
    levels: { is: 'levels', of: 'value', doc: 'Credit 0 to 1 for each word of the field' },
  },
  measure: measureLevels,
};

function measureLevels(measure: Measure, ramp: Ramp, judging: Judging): Measured {
  const value = expressionOption(measure, 'value');
  const levels = new Map(Object.entries(levelsOption(measure, 'levels')));
  const credits = [...levels.values()];
  const hull: Span = { low: Math.min(...credits), high: Math.max(...credits) };
  const ledger = new Ledger();
  const table = walk(measure, judging, (record, least, most, facts) => {
    const word = value.evaluate(judging, record);
    const level = typeof word === 'string' ? levels.get(word) : undefined;
    const credit = level === undefined ? hull : point(level);
    ledger.add(credit, least, most, credit.low === credit.high ? facts : joinFacts(facts, factsOf(word)));
    ledger.witness(judging, record, credit, least > 0, value);
  });
  return table === null ? ledger.measured(ramp) : notReported(table);
}
