import type { Attestation, Signed } from '../model/signed.ts';
import { forceOn } from './force.ts';

/** The answer to one question that holds on a day, the latest; else the last that was given; null: none was. */
export function answersOn(day: string, signed: readonly Signed<'attestations'>[]): Attestation | null {
  const answers = signed.map(({ cells: { answer, by, on, expires, note = null }, originOf }) => {
    return { answer, by, on, note, force: forceOn(day, on, expires), origin: originOf('answer') };
  });
  const latestFirst = answers.sort((left, right) => (left.on < right.on ? 1 : -1));
  return latestFirst.find(({ force }) => force === 'in-force') ?? latestFirst[0] ?? null;
}
