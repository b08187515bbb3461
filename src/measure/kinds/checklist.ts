import { point, type Span, UNIT } from '../../model/interval.ts';
import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Ask, Judging, Measure, Ramp } from '../../model/rule.ts';
import { factsOf, joinFacts } from '../../model/value.ts';
import { Ledger, notReported } from '../ledger.ts';
import { asksOption } from '../option.ts';
import { PartCount } from '../part-count.ts';
import { walk } from '../walk.ts';

const YES: Span = point(1);
const NO: Span = point(0);

/** How much of a list of things is done. */
export const CHECKLIST: MeasureKind = {
  name: 'checklist',
  doc: 'What is done of what is asked, each ask with its weight',
  of: 'optional',
  counted: true,
  ramp: 'aggregate',
  options: { asks: { is: 'asks', doc: 'The things asked: ask, that, and a weight (1)' } },
  measure: measureChecklist,
};

function measureChecklist(measure: Measure, ramp: Ramp, judging: Judging): Measured {
  const asks = asksOption(measure, 'asks');
  const weight = asks.reduce((sum, ask) => sum + ask.weight, 0);
  const ledger = new Ledger();
  const count = new PartCount();
  const met = { low: 0, high: 0 };
  const total = { low: 0, high: 0 };
  const table = walk(measure, judging, (record, least, most, scopeFacts) => {
    const certain = least > 0;
    let facts = scopeFacts;
    let low = 0;
    let high = 0;
    let telling: Ask | null = null;
    for (const ask of asks) {
      const holds = ask.that.evaluate(judging, record);
      const credit = holds === true ? YES : holds === false ? NO : UNIT;
      if (credit === UNIT) facts = joinFacts(facts, factsOf(holds));
      low += credit.low * ask.weight;
      high += credit.high * ask.weight;
      met.low += certain ? credit.low : 0;
      met.high += credit.high;
      count.add(ask.ask, credit, certain);
      // The first ask not met is where the reader has to look; of the case each ask has its own tables.
      if (credit !== YES) telling ??= ask;
      if (record === null) ledger.witness(judging, null, credit, true, ask.that);
    }
    total.low += certain ? asks.length : 0;
    total.high += asks.length;
    const credit = { low: low / weight, high: high / weight };
    ledger.add(credit, least, most, facts);
    const source = telling ?? asks[0];
    if (record !== null && source !== undefined) ledger.witness(judging, record, credit, certain, source.that);
  });
  if (table !== null) return notReported(table);
  return ledger.measured(ramp, { met, total, parts: count.parts(), lacking: count.lacking() });
}
