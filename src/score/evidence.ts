import type { Evidence } from '../model/measure.ts';
import { cellOf, keyOf, originOf } from '../model/record.ts';
import type { EvidenceResult } from '../model/result.ts';
import type { Attestation } from '../model/signed.ts';

/** The answer a finding rests on: who gave it, and when. */
export function answerEvidence(
  rule: string,
  { by, on, note, origin }: Attestation,
  verdict: EvidenceResult['verdict'],
) {
  const documented = `answered by ${by} on ${on}${note === null ? '' : `: ${note}`}`;
  return { kind: 'attestations', key: rule, verdict, documented, origin: { ...origin }, related: [] };
}

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
