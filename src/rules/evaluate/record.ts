import type { CaseRecord } from '../../model/case.ts';
import type { CellValue } from '../../model/field.ts';
import { cellOf, type RecordKind } from '../../model/record.ts';
import { type Fact, Interval, type NumberValue, Unknown, type Value } from '../../model/value.ts';
import type { Domain } from '../node.ts';
import type { Run } from './frame.ts';
import { between } from './number.ts';

/** What reads a field stands on: the record, the field, and what to say where the record is absent. */
export interface FieldRead {
  readonly of: Run;
  readonly kind: RecordKind;
  readonly field: string;
  readonly domain: Domain | null;
  readonly onAbsent: (frame: Parameters<Run>[0]) => void;
}

/** Reads a number cell; not reported, it is any number of the field's domain. */
export function readNumber(read: FieldRead): Run {
  const { of, kind, onAbsent } = read;
  const field = internal(read.field);
  const low = read.domain?.low ?? Number.NEGATIVE_INFINITY;
  const high = read.domain?.high ?? Number.POSITIVE_INFINITY;
  return (frame) => {
    const record = of(frame);
    if (!isRecord(record)) {
      if (isAbsent(record)) onAbsent(frame);
      return new Interval(low, high, record instanceof Unknown ? record.facts : null);
    }
    const cell = cellOf(record.row, field);
    return typeof cell === 'number' ? cell : openNumber(cell, low, high, { kind, record, field });
  };
}

/** Reads a text, yes/no, date or list cell; not reported, it is UNKNOWN. */
export function readCell(read: FieldRead): Run {
  const { of, kind, onAbsent } = read;
  const field = internal(read.field);
  return (frame) => {
    const record = of(frame);
    if (!isRecord(record)) return lost(record, frame, onAbsent);
    const cell = cellOf(record.row, field);
    // A span stands only in number cells, which readNumber reads.
    return cell === undefined ? new Unknown({ kind, record, field }) : (cell as Value);
  };
}

/** Reads a field that linking derived. */
export function readDerived(read: FieldRead): Run {
  const { of, domain, onAbsent } = read;
  const field = internal(read.field);
  return (frame) => {
    const record = of(frame);
    if (isRecord(record)) return (record as unknown as Readonly<Record<string, Value>>)[field] as Value;
    if (domain === null) return lost(record, frame, onAbsent);
    if (isAbsent(record)) onAbsent(frame);
    const facts = record instanceof Unknown ? record.facts : null;
    return new Interval(domain.low ?? Number.NEGATIVE_INFINITY, domain.high ?? Number.POSITIVE_INFINITY, facts);
  };
}

/** Whether a field is reported at all. */
export function readPresence(of: Run, field: string, derived: boolean): Run {
  return (frame) => {
    const record = of(frame);
    if (!isRecord(record)) return isAbsent(record) ? false : new Unknown((record as Unknown).facts);
    if (!derived) return cellOf(record.row, field) !== undefined;
    return !((record as unknown as Readonly<Record<string, Value>>)[field] instanceof Unknown);
  };
}

function isRecord(value: Value): value is CaseRecord {
  // The type checker lets nothing but records and what stands for an unknown one come here.
  return !(value instanceof Unknown);
}

/** A link that linking knows to lead nowhere carries no facts: nobody could report them. */
function isAbsent(record: Value): boolean {
  return record instanceof Unknown && record.facts === null;
}

function lost(record: Value, frame: Parameters<Run>[0], onAbsent: FieldRead['onAbsent']): Unknown {
  if (isAbsent(record)) onAbsent(frame);
  return record instanceof Unknown ? record : new Unknown(null);
}

/** What a number cell says that is no plain number: a range, or nothing. */
export function openNumber(cell: CellValue | undefined, low: number, high: number, fact: Fact): NumberValue {
  return typeof cell === 'object' && 'low' in cell ? between(cell.low, cell.high, fact) : new Interval(low, high, fact);
}

/** The same name as the engine keeps property names: a name out of a JSON file is another string, and slow to look up. */
export function internal(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}
