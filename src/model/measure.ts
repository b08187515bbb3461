import type { CaseRecord } from './case.ts';
import type { Span } from './interval.ts';
import type { Judging, Measure, OptionSpec, Ramp, Rule } from './rule.ts';
import type { Attestation } from './signed.ts';
import type { Facts, Truth } from './value.ts';

/** How one record bears on a finding. `partial`: some of what is asked. */
export type EvidenceVerdict = 'met' | 'partial' | 'gap' | 'unknown';

/** A record a finding rests on, and what it shows. */
export interface Evidence {
  readonly record: CaseRecord;
  readonly verdict: EvidenceVerdict;
  /** The field that says so; null: the record as a whole. */
  readonly field: string | null;
  /** The other program's records it is held against, the first few. */
  readonly related: readonly CaseRecord[];
}

/** One of several things asked; met is null where it is not known. */
export interface Part {
  readonly name: string;
  readonly met: number | null;
  readonly total: number;
}

/** What a measure says of one case, before outcome and weight. */
export interface Measured {
  /** Credit after the ramp; null: nothing is in scope. */
  readonly credit: Span | null;
  /** It may be that nothing is in scope: the result is optional. */
  readonly optional: boolean;
  /** Counts behind {met} of {total}, and the value behind {value}. */
  readonly met: Span;
  readonly total: Span;
  readonly value: Span | null;
  /** Names of what is missing for certain, in the order asked. */
  readonly lacking: readonly string[];
  readonly parts: readonly Part[];
  readonly evidence: readonly Evidence[];
  readonly evidence_total: number;
  /** Marks of the records beyond the first that are not met; null: there are none beyond the first. */
  readonly evidence_rest: string | null;
  /** The answer in force that people gave; left out: none. */
  readonly attested?: Attestation;
  /** Every use of a fact that keeps the bounds apart. */
  readonly facts: Facts;
}

/** One way of measuring: a file under measure/kinds and a line in measure/registry.ts. */
export interface MeasureKind {
  readonly name: string;
  readonly doc: string;
  /** none: it judges the case as one. */
  readonly of: 'required' | 'optional' | 'none';
  /** Whether counted_by may weigh its items. */
  readonly counted: boolean;
  /** A ramp acts on each record's value, once on the aggregate, or is not taken. */
  readonly ramp: 'each' | 'aggregate' | 'none';
  readonly options: Readonly<Record<string, OptionSpec>>;
  measure(measure: Measure, ramp: Ramp, judging: Judging): Measured;
}

/** One rule judged on one case. */
export interface Judged {
  readonly rule: Rule;
  /** false: out of its dates, or applies_when is false; Unknown: applies_when is undecided. */
  readonly applies: Truth;
  /** null where it does not apply. */
  readonly measured: Measured | null;
}
