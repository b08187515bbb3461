import type { Origin } from '../model/origin.ts';
import type { Result } from '../model/result.ts';
import type { Alert } from './alert.ts';
import { tellingFirst } from './evidence.ts';

/** The one place an alert is put at, and the record that stands there. */
export interface AlertPlace {
  readonly origin: Origin;
  /** `placements 2023TRI01 / 2025-26 / ...`: the record's identity, which no edit elsewhere in its file changes. */
  readonly record: string;
}

/**
 * Where to look: the first record that speaks against the finding, else the first missing cell, else the row of a
 * grant of the LEA, else the first file that was read. Code scanning refuses what stands nowhere.
 */
export function placeOf({ lea, finding: { result } }: Alert, { inputs }: Pick<Result, 'inputs'>): AlertPlace {
  const [seen] = tellingFirst(result.evidence, false);
  if (seen !== undefined) return { origin: seen.origin, record: `${seen.kind} ${seen.key}` };
  for (const { kind, key, origin } of result.missing) {
    if (origin !== null) return { origin, record: `${kind} ${key}` };
  }
  for (const { id, origin } of lea.grants) if (origin !== undefined) return { origin, record: `grant ${id}` };
  return { origin: { path: inputs[0]?.path ?? '-', line: null, column: null, field: null }, record: '' };
}
