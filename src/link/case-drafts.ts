import type { CommunitySchoolGrant, EducatorOutcome, Linked, LocalAgency, Placement } from '../model/case.ts';
import type { Membership, ResidencyDraft, SiteDraft } from './drafts.ts';

/** A record that is in no case, and why. */
export type Unassigned = Linked['unassigned'][number];

/** A case while its records are gathered, each list in the one order of records, stand-ins last. */
export interface CaseDraft {
  readonly cds: string;
  /** Grants the LEA leads or is a partner in. */
  readonly residency: Membership<ResidencyDraft>[];
  readonly community: Membership<CommunitySchoolGrant>[];
  /** Placements and sites of the LEA, for alignment. */
  readonly placements: Placement[];
  readonly sites: SiteDraft[];
  /** Placements and sites of grants the LEA answers for, for duties. */
  readonly duty_placements: Placement[];
  readonly duty_sites: SiteDraft[];
  readonly outcomes: EducatorOutcome[];
  readonly agency: LocalAgency[];
  readonly placed_outside: Placement[];
}

/** Cases by LEA, opened when first named. */
export interface CaseDrafts {
  open(cds: string): CaseDraft;
  all(): Iterable<CaseDraft>;
}

/** No case yet. */
export function caseDrafts(): CaseDrafts {
  const byLea = new Map<string, CaseDraft>();
  return {
    open(cds) {
      const known = byLea.get(cds);
      if (known !== undefined) return known;
      const draft: CaseDraft = {
        cds,
        residency: [],
        community: [],
        placements: [],
        sites: [],
        duty_placements: [],
        duty_sites: [],
        outcomes: [],
        agency: [],
        placed_outside: [],
      };
      byLea.set(cds, draft);
      return draft;
    },
    all: () => byLea.values(),
  };
}
