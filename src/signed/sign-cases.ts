import type { Case } from '../model/case.ts';
import type { Waiver } from '../model/signed.ts';

/** Cases that know the waivers in force for them; a case without any is the very same. */
export function signCases(
  cases: readonly Case[],
  waivers: ReadonlyMap<string, ReadonlyMap<string, Waiver>>,
): readonly Case[] {
  return cases.map((each) => {
    const own = waivers.get(each.lea.cds);
    return own === undefined ? each : { ...each, waivers: own };
  });
}
