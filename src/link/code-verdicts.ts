import type { LinkMethod, Placement } from '../model/case.ts';
import type { Facts, Truth } from '../model/value.ts';
import { joinFacts, Unknown } from '../model/value.ts';
import type { Agencies } from './agencies.ts';
import { schoolDigits } from './codes.ts';
import type { Perhaps, SiteDraft } from './drafts.ts';
import { factOf, UNREPORTED } from './facts.ts';
import type { Sites } from './sites.ts';

/** What one school code says of every placement that bears it. */
export interface CodeVerdict {
  readonly lea: string;
  readonly verdict: Truth;
  readonly method: LinkMethod;
  /** Community school sites of exactly this code: several where several grants fund the school. */
  readonly exact: readonly SiteDraft[];
  /** Sites of the same last seven digits: one of them may be the school under an earlier code. */
  readonly moved: readonly SiteDraft[];
  /** Sites of the LEA that have no code: one of them may be the school. */
  readonly codeless: readonly SiteDraft[];
  /** Where its placements may be; gathers them. null: nothing is in doubt. */
  readonly perhaps: Perhaps | null;
}

const NONE: readonly SiteDraft[] = [];

/**
 * What a school code says; `placement` is the first that bears it.
 * Every placement of the code shares the verdict and its facts: settling one settles all.
 */
export function codeVerdict(code: string, placement: Placement, sites: Sites, agencies: Agencies): CodeVerdict {
  const exact = sites.byCode.get(code);
  const lea = exact?.[0]?.lea ?? agencies.leaOf(code);
  if (!sites.reported) return certain(lea, UNREPORTED.community_school_sites, 'no-table', NONE);
  if (exact !== undefined) return certain(lea, true, 'code', exact);
  if (sites.untold.has(lea)) return certain(lea, UNREPORTED.community_school_sites, 'no-table', NONE);

  const moved = sites.byDigits.get(schoolDigits(code)) ?? NONE;
  const codeless = sites.codelessByLea.get(lea) ?? NONE;
  const unplaced = sites.homeless.length === 0 ? codeless : [...codeless, ...sites.homeless];
  if (moved.length === 0 && unplaced.length === 0) return certain(lea, false, 'code', NONE);
  let facts: Facts = moved.length === 0 ? null : factOf(placement, null);
  for (const site of unplaced) facts = joinFacts(facts, factOf(site.record, 'site_cds'));
  return {
    lea,
    verdict: new Unknown(facts),
    method: moved.length === 0 ? 'no-code' : 'moved-code',
    exact: NONE,
    moved,
    codeless,
    perhaps: { placements: [], sites: [...moved, ...unplaced] },
  };
}

function certain(lea: string, verdict: Truth, method: LinkMethod, exact: readonly SiteDraft[]): CodeVerdict {
  return { lea, verdict, method, exact, moved: NONE, codeless: NONE, perhaps: null };
}
