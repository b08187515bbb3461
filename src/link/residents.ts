import type { Placement } from '../model/case.ts';
import type { Span } from '../model/interval.ts';
import type { Facts } from '../model/value.ts';
import { Interval, joinFacts, MaybeList, Unknown } from '../model/value.ts';
import type { Perhaps, SiteDraft } from './drafts.ts';
import { factOf, UNREPORTED } from './facts.ts';

type Count = number | Span | undefined;

/** The least a count may come to. */
export function lowCount(count: Count): number {
  return typeof count === 'number' ? count : (count?.low ?? 0);
}

/** The most a count may come to. */
export function highCount(count: Count): number {
  return typeof count === 'number' ? count : (count?.high ?? Number.POSITIVE_INFINITY);
}

/** Gives every site its placements and the residents they come to. */
export function fillSites(sites: readonly SiteDraft[], doubts: Iterable<Perhaps>, reported: boolean): void {
  const residents = new Map<Perhaps, Sum>();
  for (const perhaps of doubts) {
    if (perhaps.placements.length === 0) continue;
    residents.set(perhaps, sumOf(perhaps.placements));
    for (const site of perhaps.sites) site.perhaps.push(perhaps);
  }
  for (const site of sites) {
    if (reported) fillSite(site, residents);
    else site.record.residents = new Interval(0, Number.POSITIVE_INFINITY, UNREPORTED.placements.facts);
  }
}

/** Residents of some placements: the facts are the counts nobody gave to the point, and the places nobody gave. */
interface Sum {
  readonly low: number;
  readonly high: number;
  readonly facts: Facts;
}

function fillSite(site: SiteDraft, residents: ReadonlyMap<Perhaps, Sum>): void {
  const { low, high: surely, facts: known } = sumOf(site.here);
  let high = surely;
  let facts = known;
  for (const perhaps of site.perhaps) {
    const sum = residents.get(perhaps);
    high += sum?.high ?? 0;
    facts = joinFacts(facts, sum?.facts ?? null);
  }
  site.record.residents = low === high ? low : new Interval(low, high, facts);
  site.record.placements = site.perhaps.length === 0 ? site.here : withDoubts(site);
}

function withDoubts(site: SiteDraft): MaybeList {
  const members: Placement[] = [];
  const doubts: (Unknown | null)[] = [];
  for (const placement of site.here) {
    members.push(placement);
    doubts.push(null);
  }
  for (const { placements } of site.perhaps) {
    for (const placement of placements) {
      members.push(placement);
      doubts.push(doubtOf(placement));
    }
  }
  return new MaybeList(members, doubts);
}

function sumOf(placements: readonly Placement[]): Sum {
  let low = 0;
  let high = 0;
  let facts: Facts = null;
  for (const placement of placements) {
    const count = placement.row.cells.residents;
    low += lowCount(count);
    high += highCount(count);
    if (placement.at_community_school !== true) facts = joinFacts(facts, doubtOf(placement)?.facts ?? null);
    if (typeof count !== 'number') facts = joinFacts(facts, factOf(placement, 'residents'));
  }
  return { low, high, facts };
}

function doubtOf(placement: Placement): Unknown | null {
  return placement.at_community_school instanceof Unknown ? placement.at_community_school : null;
}
