import { Tally } from '../../model/bounds.ts';
import type { CaseRecord } from '../../model/case.ts';
import type { Span } from '../../model/interval.ts';
import type { Measured, MeasureKind } from '../../model/measure.ts';
import type { Judging, Measure, Ramp } from '../../model/rule.ts';
import { type Facts, factsOf, joinFacts, type Value } from '../../model/value.ts';
import { endsOf, FROM_ZERO } from '../ends.ts';
import { EvidenceLog, verdictOf } from '../evidence.ts';
import { close, notReported } from '../ledger.ts';
import { expressionOption } from '../option.ts';
import { noPart, noteExcess } from '../part-above-whole.ts';
import { creditOver } from '../ramp.ts';
import { addHighest, addLowest } from '../ratio-ends.ts';
import { walk } from '../walk.ts';

/** How much of the wholes the parts make up, over all records together. */
export const RATIO: MeasureKind = {
  name: 'ratio',
  doc: 'The sum of parts over the sum of wholes; a part is at most its whole',
  of: 'optional',
  counted: false,
  ramp: 'aggregate',
  options: {
    part: { is: 'expression', type: 'number', doc: 'The number that is part of the whole' },
    whole: { is: 'expression', type: 'number', doc: 'The number it is part of' },
  },
  measure: measureRatio,
};

function measureRatio(measure: Measure, ramp: Ramp, judging: Judging): Measured {
  const part = expressionOption(measure, 'part');
  const whole = expressionOption(measure, 'whole');
  const lowest = new Tally();
  const highest = new Tally();
  const met = { low: 0, high: 0 };
  const total = { low: 0, high: 0 };
  const log = new EvidenceLog();
  let facts: Facts = null;
  const table = walk(measure, judging, (record, least, _most, scopeFacts) => {
    const certain = least > 0;
    const p = part.evaluate(judging, record);
    const w = whole.evaluate(judging, record);
    if (certain && record !== null && typeof p === 'number' && typeof w === 'number' && p >= 0 && p <= w) {
      // Nearly every row: two plain numbers need no intervals.
      if (w === 0) return;
      lowest.add(p / w, p / w, w, w);
      highest.add(p / w, p / w, w, w);
      total.low += w;
      total.high += w;
      met.low += p;
      met.high += p;
      if (judging.witnessed) log.add(judging, record, p === w ? 'met' : p === 0 ? 'gap' : 'partial', part);
      return;
    }
    const read = pairOf(p, w, measure, judging, record);
    addLowest(lowest, read.part, read.whole, certain);
    addHighest(highest, read.part, read.whole, certain);
    facts = joinFacts(facts, joinFacts(scopeFacts, read.facts));
    total.low += certain ? read.whole.low : 0;
    total.high += read.whole.high;
    met.low += certain ? read.part.low : 0;
    met.high += Math.min(read.part.high, read.whole.high);
    // Nothing of nothing is no evidence either way.
    if (read.whole.high === 0 || !judging.witnessed) return;
    const verdict = verdictOf(alone(read.part, read.whole), certain);
    if (record === null) log.addCase(judging, verdict, part);
    else log.add(judging, record, verdict, part);
  });
  if (table !== null) return notReported(table);
  const low = lowest.bounds().credit;
  // 0/0 at the high end comes to 0: nobody of nobody is no achievement.
  const high = highest.bounds().credit ?? { low: 0, high: 0 };
  const credit = low === null ? null : creditOver({ low: low.low, high: Math.max(low.low, high.high) }, ramp);
  return close(credit, credit !== null && total.low === 0, facts, log, { met, total });
}

/** The credit one record would earn by itself: for its evidence. */
function alone(part: Span, whole: Span): Span {
  if (part.low === whole.high) return { low: 1, high: 1 };
  if (part.high === 0) return { low: 0, high: 0 };
  return { low: part.low / whole.high, high: whole.low === whole.high ? part.high / whole.low : 1 };
}

function pairOf(partValue: Value, wholeValue: Value, measure: Measure, judging: Judging, record: CaseRecord | null) {
  const part = expressionOption(measure, 'part');
  let p = endsOf(partValue, FROM_ZERO);
  let w = endsOf(wholeValue, FROM_ZERO);
  let facts = joinFacts(factsOf(partValue), factsOf(wholeValue));
  if (p.low > w.high) {
    noteExcess(part, expressionOption(measure, 'whole'), p, w, judging, record);
    p = FROM_ZERO;
    facts = joinFacts(facts, noPart(part, record));
  }
  // A part tells of its whole: 3 trained mentors are at least 3 mentors.
  if (p.low > w.low) w = { low: p.low, high: w.high };
  return { part: p, whole: w, facts };
}
