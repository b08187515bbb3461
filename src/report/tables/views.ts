import type { CaseResult, Result } from '../../model/result.ts';
import { byCounty } from '../by-county.ts';
import { rulesById, type View, viewOf } from '../view.ts';

/** Every LEA with its findings sorted, by county and name. */
export function* viewsOf(result: Result): Generator<View> {
  const rules = rulesById(result);
  for (const one of byCounty(result.cases)) yield viewOf(one, rules);
}

/** What of each LEA is listed in rows of their own, each with the LEA it is of. */
export function* eachOf<Part>(
  result: Result,
  partsOf: (lea: CaseResult) => readonly Part[],
): Generator<{ readonly lea: CaseResult; readonly part: Part }> {
  for (const lea of byCounty(result.cases)) for (const part of partsOf(lea)) yield { lea, part };
}
