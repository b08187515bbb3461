import type { Evidence } from '../model/measure.ts';
import { cellOf, keyOf, originOf } from '../model/record.ts';
import type { EvidenceResult } from '../model/result.ts';

/** A record a finding rests on, to the cell, with the other side's records. */
export function evidenceResult({ record, verdict, field, related }: Evidence): EvidenceResult {
  const documented = cellOf(record.row, 'evidence');
  return {
    kind: record.kind,
    key: keyOf(record.row),
    verdict,
    documented: typeof documented === 'string' ? documented : null,
    origin: originOf(record.row, field),
    related: related.map((other) => originOf(other.row, null)),
  };
}
