import type { LinkResult, Result } from '../model/result.ts';

/** How names are confirmed where codes are not to be had. */
export const TO_CONFIRM = 'To confirm names instead of looking codes up: grantalign link PATH.. -o crosswalk.csv';

// Without a table of sites every placement is unsure, and a withheld one stands on no row: the notes say both.
const TOLD_ELSEWHERE: readonly LinkResult['method'][] = ['no-table', 'withheld'];

/** Placements that may be at a community school, and are not told of elsewhere. */
export function unsureLinks({ unsure, links }: Result['links']): LinkResult[] {
  if (unsure === 0) return [];
  return links.filter((one) => one.verdict === 'unknown' && !TOLD_ELSEWHERE.includes(one.method));
}

/** Which sites an unsure placement may be at, and what would tell. */
export function linkReading({ method, candidates }: LinkResult): string {
  const sites = candidates.map(({ name, cds, key, score }) => {
    const site = [name, cds].filter((part) => part !== null).join(' ') || key;
    return score === null ? site : `${site} (${Math.round(score * 100)} % alike)`;
  });
  if (method === 'moved-code') return `moved? Its last seven digits are those of ${sites.join('; ') || 'another code'}`;
  return sites.length === 0 ? 'no usable code, and no site of that name' : `may be ${sites.join('; ')}; give its code`;
}
