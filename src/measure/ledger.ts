import { Tally } from '../model/bounds.ts';
import type { CaseRecord } from '../model/case.ts';
import { type Span, UNIT } from '../model/interval.ts';
import type { Measured, Part } from '../model/measure.ts';
import type { Expression, Judging, Ramp } from '../model/rule.ts';
import { type Facts, joinFacts, type Unknown } from '../model/value.ts';
import { EVIDENCE_SHOWN, EvidenceLog, verdictOf } from './evidence.ts';
import { creditOver } from './ramp.ts';

/** What a kind says beside credit and evidence; the rest has a meaning without it. */
export interface Remarks {
  readonly met?: Span;
  readonly total?: Span;
  readonly value?: Span | null;
  readonly lacking?: readonly string[];
  readonly parts?: readonly Part[];
}

/** One measure's books: every item's credit and weight, its count, its facts and its evidence. */
export class Ledger {
  readonly evidence = new EvidenceLog();
  private readonly tally = new Tally();
  private facts: Facts = null;
  private metLow = 0;
  private metHigh = 0;
  private totalLow = 0;
  private totalHigh = 0;

  /** Books an item; `facts` are those that keep its credit or its weight apart. */
  add(credit: Span, least: number, most: number, facts: Facts): void {
    this.tally.add(credit.low, credit.high, least, most);
    this.totalLow += least;
    this.totalHigh += most;
    if (credit.low === 1) this.metLow += least;
    if (credit.high === 1) this.metHigh += most;
    if (facts !== null) this.facts = joinFacts(this.facts, facts);
  }

  /** Notes what an item rests on: its record, or for the case the records of the tables the source names. */
  witness(judging: Judging, record: CaseRecord | null, credit: Span, certain: boolean, source: Expression): void {
    if (!judging.witnessed) return;
    const verdict = verdictOf(credit, certain);
    if (record === null) this.evidence.addCase(judging, verdict, source);
    else this.evidence.add(judging, record, verdict, source);
  }

  /** Closes the books. A null ramp: it has acted on each item. */
  measured(ramp: Ramp | null, remarks: Remarks = {}): Measured {
    const { credit, optional } = this.tally.bounds();
    const ramped = credit === null || ramp === null ? credit : creditOver(credit, ramp);
    return close(ramped, optional, this.facts, this.evidence, {
      met: { low: this.metLow, high: this.metHigh },
      total: { low: this.totalLow, high: this.totalHigh },
      ...remarks,
    });
  }
}

/** A finding from its parts; facts are kept only where they keep its ends apart. */
export function close(
  credit: Span | null,
  optional: boolean,
  facts: Facts,
  log: EvidenceLog,
  remarks: Remarks & { readonly met: Span; readonly total: Span },
): Measured {
  const apart = credit !== null && (optional || credit.low !== credit.high);
  return {
    credit,
    optional,
    met: remarks.met,
    total: remarks.total,
    value: remarks.value ?? null,
    lacking: remarks.lacking ?? NOTHING,
    parts: remarks.parts ?? NOTHING,
    evidence: log.total === 0 ? NOTHING : log.list(),
    evidence_total: log.total,
    evidence_rest: log.total > EVIDENCE_SHOWN ? log.rest : null,
    facts: apart ? facts : null,
  };
}

const NOTHING: readonly never[] = [];

/** A table no input holds: anything may be in it, and perhaps nothing is. */
export function notReported(table: Unknown): Measured {
  const open = { low: 0, high: Number.POSITIVE_INFINITY };
  return close(UNIT, true, table.facts, new EvidenceLog(), { met: open, total: open });
}
