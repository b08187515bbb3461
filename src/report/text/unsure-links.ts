import type { Result } from '../../model/result.ts';
import { fileLine } from '../evidence.ts';
import { counted } from '../numbers.ts';
import { linkReading, TO_CONFIRM, unsureLinks } from '../unsure-links.ts';
import { type Page, toned } from './page.ts';

const SHOWN = 10;

/** Placements that may be at a community school, with the sites they may be: shown, never joined. */
export function writeUnsureLinks(page: Page, { links }: Result): void {
  const unsure = unsureLinks(links);
  if (unsure.length === 0) return;
  page.section('Unsure links');
  for (const link of unsure.slice(0, SHOWN)) {
    const { left } = link;
    const name = left.name ?? left.cds ?? left.key;
    page.write([name, toned('quiet', ` (${fileLine(left.origin)}): `), linkReading(link)], { indent: 2, hang: 4 });
  }
  const rest = unsure.length - SHOWN;
  if (rest > 0) page.write([`and ${counted(rest, 'placement')} more in the result file`], { indent: 2 });
  if (unsure.some(({ method }) => method === 'no-code')) page.write([TO_CONFIRM], { indent: 2 });
}
