import type { Candidate, Link, Placement } from '../model/case.ts';
import { leftKey } from '../model/crosswalk.ts';
import { Unknown } from '../model/value.ts';
import type { CodeVerdict } from './code-verdicts.ts';
import type { Membership, PlacementDraft, ResidencyDraft, SiteDraft } from './drafts.ts';
import { factOf, NO_RECORD, UNREPORTED } from './facts.ts';
import type { Ground } from './ground.ts';

const NOBODY: readonly Candidate[] = [];

/** Links a placement whose site has a school code: the code decides, or leaves it open. */
export function linkByCode(
  placement: PlacementDraft,
  counts: boolean,
  found: CodeVerdict,
  membership: Membership<ResidencyDraft> | undefined,
  ground: Ground,
): void {
  const { verdict, method, exact, moved, codeless, perhaps } = found;
  const site = exact[0]?.record ?? null;
  placement.at_community_school = verdict;
  placement.site = verdict instanceof Unknown ? verdict : (site ?? NO_RECORD);
  if (counts) {
    for (const each of exact) each.here.push(placement);
    perhaps?.placements.push(placement);
  }
  if (perhaps === null) return;
  // Names are looked at within the grant's LEAs only; a grant on no file has none to hold the site's LEA against.
  const inGrant = membership === undefined || membership.leas.includes(found.lea);
  const named = inGrant ? ground.names.candidates(placement.row.cells.site_name, codeless) : [];
  const candidates = candidatesOf([...moved.map((site) => ({ site, score: null })), ...named]);
  ground.unsure.set(placement, { placement, verdict, method, site, candidates });
}

/** Links a placement without a school code: it may be at any site of its grant's LEAs. */
export function linkWithoutCode(
  placement: PlacementDraft,
  counts: boolean,
  membership: Membership<ResidencyDraft> | undefined,
  ground: Ground,
): void {
  const method = ground.sites.reported ? 'no-code' : 'no-table';
  leaveOpen(placement, ground);
  const verdict = placement.at_community_school;
  const link = { placement, verdict, method, site: null, candidates: NOBODY } as const;
  ground.unsure.set(placement, link);
  if (ground.sites.all.length === 0) return;
  const perhaps = ground.perhapsOf(membership);
  if (counts) perhaps.placements.push(placement);
  const name = placement.row.cells.site_name;
  if (membership === undefined || name === undefined) return;
  if (ground.refused.size > 0 && ground.refused.has(leftKey(name, membership.lead))) return;
  const named = ground.names.candidates(name, perhaps.sites);
  ground.unsure.set(placement, { ...link, candidates: candidatesOf(named) });
}

/** The links of placements, in their order: those a code decided are told by the placement itself. */
export function linksOf(placed: readonly Placement[], unsure: ReadonlyMap<Placement, Link>): readonly Link[] {
  return placed.map((placement) => unsure.get(placement) ?? decidedLink(placement));
}

function decidedLink(placement: Placement): Link {
  const { site, at_community_school: verdict } = placement;
  // A code leaves nothing open but where no input holds sites.
  const method = verdict instanceof Unknown ? 'no-table' : isConfirmed(placement, site) ? 'crosswalk' : 'code';
  return { placement, verdict, method, site: site instanceof Unknown ? null : site, candidates: NOBODY };
}

/** Whether one of the two codes is a person's answer to a name. */
function isConfirmed(placement: Placement, site: Placement['site']): boolean {
  if (placement.row.places.filledFrom?.('site_cds') !== undefined) return true;
  return !(site instanceof Unknown) && site.row.places.filledFrom?.('site_cds') !== undefined;
}

/** Says that nobody tells where a placement is: undecided, but for a state without any community school. */
export function leaveOpen(placement: PlacementDraft, ground: Ground): void {
  if (ground.sites.reported && ground.sites.all.length === 0 && ground.sites.untold.size === 0) return;
  const open = ground.sites.reported ? new Unknown(factOf(placement, 'site_cds')) : UNREPORTED.community_school_sites;
  placement.at_community_school = open;
  placement.site = open;
}

function candidatesOf(
  sites: readonly { readonly site: SiteDraft; readonly score: number | null }[],
): readonly Candidate[] {
  return sites.length === 0 ? NOBODY : sites.map(({ site, score }) => ({ site: site.record, score }));
}
