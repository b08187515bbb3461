import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import { joinFacts } from '../../model/value.ts';
import { cover } from '../cover.ts';
import { Ledger, notReported } from '../ledger.ts';
import { expressionOption } from '../option.ts';
import { PartCount } from '../part-count.ts';
import { walk } from '../walk.ts';
import { wordsOf } from '../words.ts';

/** How many of the required words the values hold. */
export const COVERAGE: MeasureKind = {
  name: 'coverage',
  doc: 'The share of required words that each record covers; names what is missing',
  of: 'optional',
  counted: true,
  ramp: 'aggregate',
  options: {
    values: { is: 'expression', type: 'list', doc: 'The words there are' },
    required: { is: 'words', doc: "The words asked for: a set's name, a list, an expression" },
  },
  measure: measureCoverage,
};

function measureCoverage(measure: Measure, ramp: Ramp, judging: Judging): Measured {
  const values = expressionOption(measure, 'values');
  const required = expressionOption(measure, 'required');
  const ledger = new Ledger();
  const count = new PartCount();
  const met = { low: 0, high: 0 };
  const total = { low: 0, high: 0 };
  const table = walk(measure, judging, (record, least, most, scopeFacts) => {
    const certain = least > 0;
    const has = wordsOf(values.evaluate(judging, record), values);
    const asked = wordsOf(required.evaluate(judging, record), required);
    const covered = cover(has, asked, (word, credit, sure) => count.add(word, credit, certain && sure));
    // Where nothing is required, nothing is judged.
    if (covered.credit === null) return;
    const { credit, optional } = covered;
    const facts =
      credit.low === credit.high && !optional ? scopeFacts : joinFacts(scopeFacts, joinFacts(has.facts, asked.facts));
    ledger.add(credit, optional ? 0 : least, most, facts);
    ledger.witness(judging, record, credit, certain && !optional, values);
    met.low += certain ? covered.met.low : 0;
    met.high += covered.met.high;
    total.low += certain ? covered.total.low : 0;
    total.high += covered.total.high;
  });
  if (table !== null) return notReported(table);
  return ledger.measured(ramp, { met, total, parts: count.parts(), lacking: count.lacking() });
}
