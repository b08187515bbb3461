import type { Case, CaseRecord, Placement, ResidencyGrant } from '../model/case.ts';
import { isMasked } from '../model/small-count.ts';
import { Unknown } from '../model/value.ts';
import { spanText } from './number-text.ts';

/** Sites named in one note; the rest are counted. */
const SITES_NAMED = 5;

/** What a reader of a case must know before its findings. */
export function notesOf(case_: Case): string[] {
  return [...withheldNotes(case_), ...unseenNotes(case_), ...outsideNotes(case_), ...heldNotes(case_)];
}

function withheldNotes({ alignment }: Case): string[] {
  if (alignment.placements instanceof Unknown) return [];
  const notes: string[] = [];
  for (const record of alignment.placements) {
    if (record.kind !== 'placements' || !record.withheld || record.grant instanceof Unknown) continue;
    const { grant_id, residents_enrolled, projected_residents } = record.grant.row.cells;
    const total = residents_enrolled ?? projected_residents;
    if (total === undefined) {
      notes.push(`${grant_id} has no placement row in this school year: counted as one placement at an unknown site`);
      continue;
    }
    const word = residents_enrolled === undefined ? 'projected' : 'enrolled';
    const missed = record.row.cells.residents ?? 0;
    const masked = isMasked(record.row, 'residents');
    notes.push(
      `${countText(missed, masked)} of ${countText(total, masked)} ${word} residents of ${grant_id} ${missed === 1 ? 'is' : 'are'} ` +
        'on no placement row: counted as one placement at an unknown site',
    );
  }
  return notes;
}

/** Without a number of residents nobody can tell that rows are left out. A capacity grant has none to leave out. */
function unseenNotes({ duties }: Case): string[] {
  const { residency_grants, placements } = duties;
  if (residency_grants instanceof Unknown || placements instanceof Unknown) return [];
  // What stands in for all of a grant's residents was told.
  const standIns = new Set(placements.filter((each) => each.kind === 'placements' && each.withheld).map(grantIdOf));
  return residency_grants
    .filter((record): record is ResidencyGrant => record.kind === 'residency_grants')
    .map(({ row }) => row.cells)
    .filter(({ program }) => program !== 'capacity')
    .filter((cells) => cells.residents_enrolled === undefined && cells.projected_residents === undefined)
    .filter(({ grant_id }) => !standIns.has(grant_id))
    .map(
      ({ grant_id }) =>
        `how many residents ${grant_id} enrols (residents_enrolled) or projects (projected_residents) is not on file: ` +
        'residents left off the placement rows would not be noticed',
    );
}

function grantIdOf({ row }: CaseRecord): string | undefined {
  return (row.cells as Placement['row']['cells']).grant_id;
}

function outsideNotes({ placed_outside }: Case): string[] {
  const byGrant = new Map<string, Placement[]>();
  for (const placement of placed_outside) {
    const grant = placement.row.cells.grant_id ?? '';
    const known = byGrant.get(grant);
    if (known === undefined) byGrant.set(grant, [placement]);
    else known.push(placement);
  }
  return [...byGrant].map(([grant, placements]) => {
    const sites = [...new Set(placements.map(({ row: { cells } }) => cells.site_name ?? cells.site_cds ?? ''))];
    const more = sites.length > SITES_NAMED ? ` and ${sites.length - SITES_NAMED} more` : '';
    const count = placements.length === 1 ? '1 placement' : `${placements.length} placements`;
    const where = sites.slice(0, SITES_NAMED).join(', ') + more;
    return `${count} of ${grant} at sites of LEAs outside the grant, counted in those LEAs: ${where}`;
  });
}

function heldNotes({ held_elsewhere }: Case): string[] {
  return held_elsewhere.map(({ grant, lead }) => {
    const holder = lead.name === null ? lead.cds : `${lead.name} (${lead.cds})`;
    return `the duties of ${grant.row.cells.grant_id} are held by its lead, see ${holder}`;
  });
}

function countText(cell: number | { readonly low: number; readonly high: number }, masked: boolean): string {
  return spanText(typeof cell === 'number' ? { low: cell, high: cell } : cell, masked);
}
