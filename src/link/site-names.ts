import type { Agencies } from './agencies.ts';
import type { SiteDraft } from './drafts.ts';
import { NameIndex } from './names/name-index.ts';
import { type SpelledName, spellName } from './names/spell.ts';
import { type WordWeights, weighWords } from './names/word-weights.ts';
import { REVIEW_FROM } from './names/zones.ts';

/** A site a placement's name may mean, and how alike the names are, 0 to 1. */
export interface LikeSite {
  readonly site: SiteDraft;
  readonly score: number;
}

/** Finds the sites a placement's site name may mean: shown to a person, never joined. */
export interface SiteNames {
  /** The most alike first. */
  candidates(name: string | undefined, sites: readonly SiteDraft[]): readonly LikeSite[];
}

const NONE: readonly LikeSite[] = [];
/** More than a person looks at would be a list of the LEA's schools. */
const SHOWN = 5;

/** A finder of sites by name that spells every name out, and looks for it among the same sites, once. */
export function siteNames(all: readonly SiteDraft[], agencies: Agencies): SiteNames {
  const spelled = new Map<SiteDraft, SpelledName>();
  const known = new Map<readonly SiteDraft[], Around>();
  let weights: WordWeights | null = null;
  const nameOfLea = ({ lea }: SiteDraft) => (lea === null ? null : agencies.nameOf(lea));
  const spell = (site: SiteDraft): SpelledName => {
    const lea = nameOfLea(site);
    return remembered(spelled, site, () => spellName(site.record.row.cells.site_name ?? '', lea === null ? [] : [lea]));
  };
  const around = (sites: readonly SiteDraft[]): Around => {
    weights ??= weighWords(all.map(spell).filter(hasWords));
    const named = sites.map((site) => ({ of: site, name: spell(site) })).filter(({ name }) => hasWords(name));
    const leas = [...new Set(sites.map(nameOfLea))].filter((lea) => lea !== null);
    return { leas, index: new NameIndex(named, weights), found: new Map() };
  };
  return {
    candidates(name, sites) {
      if (name === undefined || sites.length === 0) return NONE;
      const { leas, index, found } = remembered(known, sites, () => around(sites));
      return remembered(found, name, () => {
        const wanted = spellName(name, leas);
        if (!hasWords(wanted)) return NONE;
        const likes = index.like(wanted, REVIEW_FROM).slice(0, SHOWN);
        return likes.map(({ of, likeness }) => ({ site: of, score: likeness.score }));
      });
    },
  };
}

/** Sites that names are held against, and what was found among them. */
interface Around {
  readonly leas: readonly string[];
  readonly index: NameIndex<SiteDraft>;
  readonly found: Map<string, readonly LikeSite[]>;
}

function hasWords({ words }: SpelledName): boolean {
  return words.length > 0;
}

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  known.set(key, value);
  return value;
}
