import { Tally } from '../../model/bounds.ts';
import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import { factsOf, joinFacts } from '../../model/value.ts';
import { ANYTHING, endsOf } from '../ends.ts';
import { Ledger, notReported } from '../ledger.ts';
import { expressionOption } from '../option.ts';
import { creditOver } from '../ramp.ts';
import { walk } from '../walk.ts';

/** How far a number goes along the ramp, record by record. */
export const AMOUNT: MeasureKind = {
  name: 'amount',
  doc: 'The mean of what each record earns for its number on the ramp',
  of: 'optional',
  counted: true,
  ramp: 'each',
  options: { value: { is: 'expression', type: 'number', doc: 'The number that runs along the ramp' } },
  measure: measureAmount,
};

function measureAmount(measure: Measure, ramp: Ramp, judging: Judging): Measured {
  const value = expressionOption(measure, 'value');
  const ledger = new Ledger();
  const values = new Tally();
  const table = walk(measure, judging, (record, least, most, facts) => {
    const number = value.evaluate(judging, record);
    const ends = endsOf(number, ANYTHING);
    const credit = creditOver(ends, ramp);
    values.add(ends.low, ends.high, least, most);
    // A number may be open and its credit not: past the end of the ramp nothing is left to learn.
    ledger.add(credit, least, most, credit.low === credit.high ? facts : joinFacts(facts, factsOf(number)));
    ledger.witness(judging, record, credit, least > 0, value);
  });
  return table === null ? ledger.measured(null, { value: values.bounds().credit }) : notReported(table);
}
