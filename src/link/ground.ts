import type { Link, Placement } from '../model/case.ts';
import type { Tables } from '../model/record.ts';
import type { Agencies } from './agencies.ts';
import type { CaseDrafts, Unassigned } from './case-drafts.ts';
import { caseDrafts } from './case-drafts.ts';
import type { CodeVerdict } from './code-verdicts.ts';
import { codeVerdict } from './code-verdicts.ts';
import type { Membership, Perhaps, ResidencyDraft } from './drafts.ts';
import type { Grants } from './grants.ts';
import type { SiteNames } from './site-names.ts';
import { siteNames } from './site-names.ts';
import type { Sites } from './sites.ts';

/** What placements are held against, and what holding them against it fills. */
export interface Ground {
  readonly grants: Grants;
  readonly grantsReported: boolean;
  readonly sites: Sites;
  readonly names: SiteNames;
  /** Names (`leftKey`) a person said are none of the schools they may be. */
  readonly refused: ReadonlySet<string>;
  readonly cases: CaseDrafts;
  /** Every placement, in the order linked. */
  readonly placed: Placement[];
  /** Links that say more than the placement itself does: candidates, or why there is no verdict. */
  readonly unsure: Map<Placement, Link>;
  readonly unassigned: Unassigned[];
  /** Worked out once a code. */
  verdictOf(code: string, placement: Placement): CodeVerdict;
  /** Where a grant's placements without a code may be: any site of its LEAs; of a grant on no file, any site at all. */
  perhapsOf(membership: Membership<ResidencyDraft> | undefined): Perhaps;
  /** Every doubt met so far, in the order met. */
  doubts(): Iterable<Perhaps>;
}

/** The ground to place a year's residents on. */
export function groundOf(
  tables: Tables,
  grants: Grants,
  sites: Sites,
  agencies: Agencies,
  refused: ReadonlySet<string> = new Set(),
): Ground {
  const byCode = new Map<string, CodeVerdict>();
  const byGrant = new Map<Membership<ResidencyDraft> | undefined, Perhaps>();
  return {
    grants,
    grantsReported: tables.residency_grants.reported,
    sites,
    names: siteNames(sites.all, agencies),
    refused,
    cases: caseDrafts(),
    placed: [],
    unsure: new Map(),
    unassigned: [],
    verdictOf(code, placement) {
      const known = byCode.get(code);
      if (known !== undefined) return known;
      const verdict = codeVerdict(code, placement, sites, agencies);
      byCode.set(code, verdict);
      return verdict;
    },
    perhapsOf(membership) {
      const known = byGrant.get(membership);
      if (known !== undefined) return known;
      const around = membership?.leas.flatMap((lea) => sites.byLea.get(lea) ?? []) ?? sites.all;
      const perhaps: Perhaps = { placements: [], sites: around };
      byGrant.set(membership, perhaps);
      return perhaps;
    },
    *doubts() {
      for (const { perhaps } of byCode.values()) if (perhaps !== null) yield perhaps;
      yield* byGrant.values();
    },
  };
}
