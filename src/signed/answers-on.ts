import type { Attestation, Signed } from '../model/signed.ts';
import { latestOf } from './choose-answer.ts';
import { forceOn } from './force.ts';

/** The answer to one question that holds on a day, the latest; else the last that was given; null: none was. */
export function answersOn(day: string, all: readonly Signed<'attestations'>[]): Attestation | null {
  const answers = all.map((signed) => {
    const { answer, by, on, expires, note = null } = signed.cells;
    const attestation = { answer, by, on, note, force: forceOn(day, on, expires), origin: signed.originOf('answer') };
    return { signed, attestation };
  });
  return latestOf(answers)?.attestation ?? null;
}
