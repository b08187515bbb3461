import type { CaseResult, Result } from '../../model/result.ts';
import { countyOf, nameOf } from './agency.ts';
import { type Page, toned } from './page.ts';

/** What the one side that is here can already meet. */
export function writeReadyToPair(page: Page, one: CaseResult, { pack }: Result, indent = 2): void {
  if (indent === 2) page.section('Ready to pair');
  const titles = one.ready_to_pair.map((id) => pack.rules.find((rule) => rule.id === id)?.title ?? id);
  if (titles.length === 0) page.write(['Nothing is shown in place yet for the other side to join.'], { indent });
  for (const title of titles) page.write([toned('good', '█ '), title], { indent, hang: indent + 2 });
}

/** The LEAs with one of the two programs: not behind, only not met yet. */
export function writeUnpaired(page: Page, cases: readonly CaseResult[], result: Result): void {
  const unpaired = cases.filter((one) => one.paired === false);
  if (unpaired.length === 0) return;
  page.section(`One program, ready to pair (${unpaired.length})`);
  for (const one of unpaired) {
    page.write([nameOf(one), toned('quiet', ` · ${countyOf(one)} · ${sideOf(one)}`)], { indent: 2, hang: 4 });
    if (one.grants.length > 0) writeReadyToPair(page, one, result, 4);
  }
}

function sideOf({ grants }: CaseResult): string {
  if (grants.length === 0) return 'no grant of either program';
  return grants.some((grant) => grant.side === 'residency') ? 'residency grant only' : 'community school grant only';
}
