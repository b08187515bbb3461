import type { Link } from '../model/case.ts';
import type { Row } from '../model/record.ts';
import { Unknown } from '../model/value.ts';
import { schoolCode } from './codes.ts';
import type { Membership, PlacementDraft, ResidencyDraft } from './drafts.ts';
import { factOf, NO_RECORD, UNREPORTED } from './facts.ts';
import type { Ground } from './ground.ts';
import { linkByCode, linkWithoutCode } from './link-placement.ts';
import { highCount } from './residents.ts';

/** Links one grant's placements of the year and puts them in their cases; gives the residents they may come to. */
export function placeGrant(id: string, rows: readonly Row<'placements'>[], ground: Ground): number {
  const membership = ground.grants.residencyById.get(id);
  const untold = membership?.grant.row.cells.status === 'draft' ? 'planned' : 'actual';
  const statuses = new Set(rows.map((row) => row.cells.status ?? untold));
  let residents = 0;
  for (const row of rows) {
    const placement: PlacementDraft = {
      kind: 'placements',
      row: row.cells.status === undefined ? { ...row, cells: { ...row.cells, status: untold } } : row,
      grant: UNREPORTED.residency_grants,
      site: NO_RECORD,
      at_community_school: false,
      withheld: false,
    };
    if (membership !== undefined) placement.grant = membership.grant;
    else if (ground.grantsReported) placement.grant = new Unknown(factOf(placement, 'grant_id'));
    // Once residents are there, the plan for them is a duty's evidence and no longer alignment's.
    const counts = statuses.size === 1 || placement.row.cells.status === 'actual';
    if (counts) residents += highCount(row.cells.residents);
    ground.links.push(placeRow(placement, counts, membership, ground));
  }
  return residents;
}

function placeRow(
  placement: PlacementDraft,
  counts: boolean,
  membership: Membership<ResidencyDraft> | undefined,
  ground: Ground,
): Link {
  const code = schoolCode(placement.row.cells.site_cds);
  const found = code === null ? null : ground.verdictOf(code, placement);
  const lead = membership?.lead ?? null;
  const lea = found?.lea ?? lead;
  const answers = lead ?? lea;
  if (lea !== null && counts) ground.cases.open(lea).placements.push(placement);
  if (answers !== null) ground.cases.open(answers).duty_placements.push(placement);
  else ground.unassigned.push({ row: placement.row, why: whyUnassigned(membership) });
  if (membership !== undefined) {
    if (!(membership.grant.placements instanceof Unknown)) membership.grant.placements.push(placement);
    const outside = counts && lea !== null && lead !== null && !membership.leas.includes(lea);
    if (outside) ground.cases.open(lead).placed_outside.push(placement);
  }
  return found === null
    ? linkWithoutCode(placement, counts, membership, ground)
    : linkByCode(placement, counts, found, membership, ground);
}

function whyUnassigned(membership: Membership<ResidencyDraft> | undefined): string {
  return membership === undefined
    ? 'its site has no school code, and its grant is in no input'
    : 'its site has no school code, and its grant names no lead LEA';
}
