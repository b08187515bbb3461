import type { LinkResult, Result } from '../../model/result.ts';
import { counted } from '../numbers.ts';
import { fileLine } from './evidence.ts';
import { type Page, toned } from './page.ts';

const SHOWN = 10;
const TO_CONFIRM = 'To confirm names instead of looking codes up: grantalign link PATH.. -o crosswalk.csv';

// Without a table of sites every placement is unsure, and a withheld one stands on no row: the notes say both.
const TOLD_ELSEWHERE: readonly LinkResult['method'][] = ['no-table', 'withheld'];

/** Placements that may be at a community school, with the sites they may be: shown, never joined. */
export function writeUnsureLinks(page: Page, { links }: Result): void {
  if (links.unsure === 0) return;
  const unsure = links.links.filter((one) => one.verdict === 'unknown' && !TOLD_ELSEWHERE.includes(one.method));
  if (unsure.length === 0) return;
  page.section('Unsure links');
  for (const link of unsure.slice(0, SHOWN)) {
    const { left } = link;
    const name = left.name ?? left.cds ?? left.key;
    page.write([name, toned('quiet', ` (${fileLine(left.origin)}): `), reading(link)], { indent: 2, hang: 4 });
  }
  const rest = unsure.length - SHOWN;
  if (rest > 0) page.write([`and ${counted(rest, 'placement')} more in the result file`], { indent: 2 });
  if (unsure.some(({ method }) => method === 'no-code')) page.write([TO_CONFIRM], { indent: 2 });
}

function reading({ method, candidates }: LinkResult): string {
  const sites = candidates.map(({ name, cds, key, score }) => {
    const site = [name, cds].filter((part) => part !== null).join(' ') || key;
    return score === null ? site : `${site} (${Math.round(score * 100)} % alike)`;
  });
  if (method === 'moved-code') return `moved? Its last seven digits are those of ${sites.join('; ') || 'another code'}`;
  return sites.length === 0 ? 'no usable code, and no site of that name' : `may be ${sites.join('; ')}; give its code`;
}
