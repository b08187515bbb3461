import type { Result } from '../../model/result.ts';
import { waiverGroups, weightWaived } from '../waivers.ts';
import { type Page, toned } from './page.ts';

/** What became of each waiver that was given. */
export function writeWaivers(page: Page, result: Result): void {
  if (result.waivers === undefined) return;
  page.section(`Waivers (${result.waivers.length})`);
  page.write([weightWaived(result)], { indent: 2 });
  for (const { title, lines } of waiverGroups(result)) {
    page.write([toned('quiet', title)], { indent: 2 });
    for (const { about, signed } of lines) page.write([toned('strong', about), `: ${signed}`], { indent: 4, hang: 6 });
  }
}
