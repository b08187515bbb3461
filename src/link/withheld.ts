import type { Span } from '../model/interval.ts';
import type { Row } from '../model/record.ts';
import { isMasked } from '../model/small-count.ts';
import { Unknown } from '../model/value.ts';
import type { Membership, Perhaps, PlacementDraft, ResidencyDraft } from './drafts.ts';
import { NO_RECORD } from './facts.ts';
import type { Ground } from './ground.ts';
import { leaveOpen } from './link-placement.ts';
import { highCount, lowCount } from './residents.ts';

/**
 * Stands in for the residents a grant enrols (or projects) above what its rows come to: one placement at an unknown
 * site of the lead, so that leaving rows out never raises a score. A silent grant has rows of other years alone: how
 * many residents it has in this one nobody knows. Gives where they may be; null: nobody is left out.
 */
export function placeWithheld(
  membership: Membership<ResidencyDraft>,
  placed: number,
  isSilent: boolean,
  ground: Ground,
): Perhaps | null {
  const { grant, lead } = membership;
  const { residents_enrolled, projected_residents } = grant.row.cells;
  const expected = residents_enrolled ?? projected_residents ?? (isSilent ? NOBODY_KNOWS : undefined);
  if (lead === null || expected === undefined || grant.placements instanceof Unknown) return null;
  const high = highCount(expected) - placed;
  if (!(high > 0)) return null;
  const low = Math.max(0, lowCount(expected) - placed);

  const placement: PlacementDraft = {
    kind: 'placements',
    row: standIn(grant.row, low === high ? high : Number.isFinite(high) ? { low, high } : undefined),
    grant,
    site: NO_RECORD,
    at_community_school: false,
    withheld: true,
  };
  leaveOpen(placement, ground);
  const home = ground.cases.open(lead);
  home.placements.push(placement);
  home.duty_placements.push(placement);
  grant.placements.push(placement);
  ground.placed.push(placement);
  ground.unsure.set(placement, {
    placement,
    verdict: placement.at_community_school,
    method: 'withheld',
    site: null,
    candidates: [],
  });
  return { placements: [placement], sites: ground.sites.byLea.get(lead) ?? [] };
}

const NOBODY_KNOWS: Span = { low: 0, high: Number.POSITIVE_INFINITY };

// On no row, so on no planned one: "actual" keeps a plan that does not add up from adding up by its own shortfall.
function standIn(grant: Row<'residency_grants'>, residents: number | Span | undefined): Row<'placements'> {
  const { grant_id, residents_enrolled } = grant.cells;
  const total = residents_enrolled === undefined ? 'projected_residents' : 'residents_enrolled';
  return {
    kind: 'placements',
    cells: { grant_id, site_name: 'residents on no row', status: 'actual', residents },
    path: grant.path,
    line: grant.line,
    places: grant.places,
    ...(isMasked(grant, total) ? { masked: new Set(['residents']) } : {}),
  };
}
