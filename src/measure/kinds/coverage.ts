import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import { joinFacts } from '../../model/value.ts';
import { cover, type WordVisit } from '../cover.ts';
import { coverPlain, isPlain } from '../cover-plain.ts';
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
  let certain = true;
  const take: WordVisit = (word, credit, sure) => count.add(word, credit, certain && sure);
  const table = walk(measure, judging, (record, least, most, scopeFacts) => {
    certain = least > 0;
    const has = values.evaluate(judging, record);
    const asked = required.evaluate(judging, record);
    const covered =
      isPlain(has) && isPlain(asked)
        ? coverPlain(has, asked, take)
        : cover(wordsOf(has, values), wordsOf(asked, required), take);
    // Where nothing is required, nothing is judged.
    if (covered.credit === null) return;
    const { credit, optional } = covered;
    const facts = joinFacts(scopeFacts, covered.facts);
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
