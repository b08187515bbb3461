import type { Row } from '../model/record.ts';
import { Unknown } from '../model/value.ts';
import type { CaseDraft } from './case-drafts.ts';
import { schoolCode } from './codes.ts';
import type { Membership, PlacementDraft, ResidencyDraft } from './drafts.ts';
import { factOf, NO_RECORD, UNREPORTED } from './facts.ts';
import type { Ground } from './ground.ts';
import { linkByCode, linkWithoutCode } from './link-placement.ts';
import { highCount } from './residents.ts';

/** One residency grant while its rows are placed. */
interface Placing {
  readonly ground: Ground;
  /** undefined: the grant is in no input. */
  readonly membership: Membership<ResidencyDraft> | undefined;
  /** The case of its lead; null: no record tells who leads it. */
  readonly home: CaseDraft | null;
}

/** Links one grant's placements of the year and puts them in their cases; gives the residents they may come to. */
export function placeGrant(id: string, rows: readonly Row<'placements'>[], ground: Ground): number {
  const membership = ground.grants.residencyById.get(id);
  const lead = membership?.lead ?? null;
  const placing: Placing = { ground, membership, home: lead === null ? null : ground.cases.open(lead) };
  const untold = membership?.grant.row.cells.status === 'draft' ? 'planned' : 'actual';
  // Once residents are there, the plan for them is a duty's evidence and no longer alignment's.
  const anyActual = rows.some((row) => (row.cells.status ?? untold) === 'actual');
  let residents = 0;
  for (const row of rows) {
    const placement: PlacementDraft = {
      kind: 'placements',
      row: row.cells.status === undefined ? { ...row, cells: { ...row.cells, status: untold } } : row,
      grant: membership?.grant ?? UNREPORTED.residency_grants,
      site: NO_RECORD,
      at_community_school: false,
      withheld: false,
    };
    if (membership === undefined && ground.grantsReported) placement.grant = new Unknown(factOf(placement, 'grant_id'));
    const counts = !anyActual || placement.row.cells.status === 'actual';
    if (counts) residents += highCount(row.cells.residents);
    ground.placed.push(placement);
    placeRow(placement, counts, placing);
  }
  return residents;
}

function placeRow(placement: PlacementDraft, counts: boolean, { ground, membership, home }: Placing): void {
  const code = schoolCode(placement.row.cells.site_cds);
  if (membership !== undefined && !(membership.grant.placements instanceof Unknown)) {
    (counts ? membership.grant.placements : membership.grant.plan).push(placement);
  }
  if (code === null) {
    if (home === null) ground.unassigned.push({ row: placement.row, why: whyUnassigned(membership) });
    else if (counts) home.placements.push(placement);
    home?.duty_placements.push(placement);
    linkWithoutCode(placement, counts, membership, ground);
    return;
  }
  const found = ground.verdictOf(code, placement);
  if (counts) {
    ground.cases.open(found.lea).placements.push(placement);
    if (home !== null && membership?.leas.includes(found.lea) === false) home.placed_outside.push(placement);
  }
  // Nobody answers for a grant on no file: its duties are looked at where its residents are.
  (home ?? ground.cases.open(found.lea)).duty_placements.push(placement);
  linkByCode(placement, counts, found, membership, ground);
}

function whyUnassigned(membership: Membership<ResidencyDraft> | undefined): string {
  return membership === undefined
    ? 'its site has no school code, and its grant is in no input'
    : 'its site has no school code, and its grant names no lead LEA';
}
