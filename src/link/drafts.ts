import type { CommunitySchoolGrant, CommunitySchoolSite, Placement, ResidencyGrant } from '../model/case.ts';
import type { Unknown } from '../model/value.ts';

/** A record while linking fills it: the same object is read-only to every later stage. */
type Open<T> = { -readonly [N in keyof T]: T[N] };

/** A residency grant whose placements are still being gathered. */
export interface ResidencyDraft extends ResidencyGrant {
  readonly placements: Placement[] | Unknown;
  /** Planned rows that actual ones have replaced: what was applied for, which duties still look at. */
  readonly plan: Placement[];
}

/** A placement whose site is still being looked for. */
export type PlacementDraft = Open<Placement>;

/** A community school site and, beside it, the placements found so far: those that count for alignment. */
export interface SiteDraft {
  readonly record: Open<CommunitySchoolSite>;
  /** The LEA whose case it is in; null: no record tells. */
  readonly lea: string | null;
  /** Its code, where that is a school's. */
  readonly code: string | null;
  /** Placements that are here for certain. */
  readonly here: Placement[];
  readonly perhaps: Perhaps[];
}

/** Placements that may be at any of some sites, for one reason: shared by the sites, so that many cost little. */
export interface Perhaps {
  readonly placements: Placement[];
  readonly sites: readonly SiteDraft[];
}

/** A grant, the LEA that answers for it and all its LEAs. */
export interface Membership<G extends ResidencyGrant | CommunitySchoolGrant> {
  readonly grant: G;
  /** null: no record tells (its cell could not be read). */
  readonly lead: string | null;
  /** The lead first, then partners in the order written; no code twice. */
  readonly leas: readonly string[];
}
