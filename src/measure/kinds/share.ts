import { point, type Span, UNIT } from '../../model/interval.ts';
import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import { factsOf, joinFacts } from '../../model/value.ts';
import { Ledger, notReported } from '../ledger.ts';
import { expressionOption } from '../option.ts';
import { walk } from '../walk.ts';

const YES: Span = point(1);
const NO: Span = point(0);

/** How many of the records do as asked. */
export const SHARE: MeasureKind = {
  name: 'share',
  doc: 'The share of records for which `that` holds, each weighing its count',
  of: 'required',
  counted: true,
  ramp: 'aggregate',
  options: { that: { is: 'expression', type: 'bool', doc: 'What a record must do to count' } },
  measure: measureShare,
};

function measureShare(measure: Measure, ramp: Ramp, judging: Judging): Measured {
  const that = expressionOption(measure, 'that');
  const ledger = new Ledger();
  const table = walk(measure, judging, (record, least, most, facts) => {
    const holds = that.evaluate(judging, record);
    const credit = holds === true ? YES : holds === false ? NO : UNIT;
    ledger.add(credit, least, most, credit === UNIT ? joinFacts(facts, factsOf(holds)) : facts);
    ledger.witness(judging, record, credit, least > 0, that);
  });
  return table === null ? ledger.measured(ramp) : notReported(table);
}
