import type { CaseResult, Result } from '../../model/result.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { isUnfunded, sideOf } from '../standing.ts';
import { type Page, toned } from './page.ts';

/** What the one side that is here can already meet. */
export function writeReadyToPair(page: Page, one: CaseResult, { pack }: Result, indent = 2): void {
  if (indent === 2) page.section('Ready to pair');
  const titles = one.ready_to_pair.map((id) => pack.rules.find((rule) => rule.id === id)?.title ?? id);
  if (titles.length === 0) page.write(['Nothing is shown in place yet for the other side to join.'], { indent });
  for (const title of titles) page.write([toned('good', '✓ '), title], { indent, hang: indent + 2 });
}

/** The LEAs with one of the two programs: not behind, only not met yet. */
export function writeUnpaired(page: Page, cases: readonly CaseResult[], result: Result): void {
  const unpaired = new Set(result.portfolio.unpaired);
  const one = cases.filter((each) => unpaired.has(each.lea.cds) && !isUnfunded(each));
  if (one.length > 0) page.section(`One program, ready to pair (${one.length})`);
  for (const each of one) {
    page.write([nameOf(each), toned('quiet', ` · ${countyOf(each)} · ${sideOf(each)}`)], { indent: 2, hang: 4 });
    writeReadyToPair(page, each, result, 4);
  }
  const none = cases.filter((each) => unpaired.has(each.lea.cds) && isUnfunded(each));
  if (none.length === 0) return;
  page.section(`No grant of either program (${none.length})`);
  page.write([none.map(nameOf).join('; ')], { indent: 2 });
}
