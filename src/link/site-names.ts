import type { SiteDraft } from './drafts.ts';

/** Finds the sites a placement's site name may mean: shown to a person, never joined. */
export interface SiteNames {
  /** Sites of the same name, then those whose name holds it or is held by it. */
  candidates(name: string | undefined, sites: readonly SiteDraft[]): readonly SiteDraft[];
}

const NONE: readonly SiteDraft[] = [];
// What a name without a letter or digit is spelled as.
const NAMELESS = '  ';

/** A finder of sites by name that spells every name out, and looks for it among the same sites, once. */
export function siteNames(): SiteNames {
  const spelled = new Map<string, string>();
  const found = new Map<readonly SiteDraft[], Map<string, readonly SiteDraft[]>>();
  const spell = (name: string): string => remembered(spelled, name, () => plainWords(name));
  return {
    candidates(name, sites) {
      if (name === undefined || sites.length === 0) return NONE;
      const among = remembered(found, sites, () => new Map<string, readonly SiteDraft[]>());
      return remembered(among, name, () => likeNamed(spell(name), sites, spell));
    },
  };
}

function likeNamed(wanted: string, sites: readonly SiteDraft[], spell: (name: string) => string): readonly SiteDraft[] {
  if (wanted === NAMELESS) return NONE;
  const same: SiteDraft[] = [];
  const near: SiteDraft[] = [];
  for (const site of sites) {
    const theirs = spell(site.record.row.cells.site_name ?? '');
    if (theirs === wanted) same.push(site);
    else if (theirs !== NAMELESS && (theirs.includes(wanted) || wanted.includes(theirs))) near.push(site);
  }
  return [...same, ...near];
}

function remembered<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  known.set(key, value);
  return value;
}

// Words between single blanks, with one at each end, so that one name holds another only by whole words.
function plainWords(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
