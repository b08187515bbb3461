import type { Case } from '../model/case.ts';
import type { Attestation, Waiver } from '../model/signed.ts';

type ByLea<S> = ReadonlyMap<string, ReadonlyMap<string, S>>;

/** Cases that know the waivers and answers that are about them; a case without any is the very same. */
export function signCases(
  cases: readonly Case[],
  waivers: ByLea<Waiver>,
  answers: ByLea<Attestation>,
): readonly Case[] {
  return cases.map((each) => {
    const own = waivers.get(each.lea.cds);
    const attestations = answers.get(each.lea.cds);
    if (own === undefined && attestations === undefined) return each;
    return {
      ...each,
      ...(own === undefined ? {} : { waivers: own }),
      ...(attestations === undefined ? {} : { attestations }),
    };
  });
}
