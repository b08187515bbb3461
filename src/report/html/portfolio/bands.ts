import type { CaseResult, Result } from '../../../model/result.ts';
import { isComparable, standingOf } from '../../portfolio-words.ts';
import { TOO_LITTLE } from '../../words.ts';

/** What stands in place of a band where there is none to compare. */
const ASIDES: readonly string[] = [TOO_LITTLE, 'one program', 'no grant'];

/** What LEAs are filtered by: the pack's bands, then what stands in place of one. */
export function bandChoices({ pack }: Pick<Result, 'pack'>): readonly string[] {
  return [...pack.bands.map(({ title }) => title), ...ASIDES];
}

/** Which of the choices an LEA is found under: every band its interval touches, or what stands in place of one. */
export function bandIndexes(one: CaseResult, choices: readonly string[]): number[] {
  const { band } = one;
  if (band === null || !isComparable(one)) return [choices.indexOf(standingOf(one).band)];
  const low = choices.indexOf(band.low);
  const high = Math.max(low, choices.indexOf(band.high));
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}
