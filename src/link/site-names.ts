import type { SiteDraft } from './drafts.ts';

/** Finds the sites a placement's site name may mean: shown to a person, never joined. */
export interface SiteNames {
  /** Sites of the same name, then those whose name holds it or is held by it. */
  candidates(name: string | undefined, sites: readonly SiteDraft[]): readonly SiteDraft[];
}

const NONE: readonly SiteDraft[] = [];

/** A finder of sites by name that spells every name out once. */
export function siteNames(): SiteNames {
  const spelled = new Map<string, string>();
  const spell = (name: string): string => {
    const known = spelled.get(name);
    if (known !== undefined) return known;
    const plain = plainWords(name);
    spelled.set(name, plain);
    return plain;
  };
  return {
    candidates(name, sites) {
      const wanted = name === undefined ? '' : spell(name);
      if (wanted.trim() === '') return NONE;
      const same: SiteDraft[] = [];
      const near: SiteDraft[] = [];
      for (const site of sites) {
        const theirs = spell(site.record.row.cells.site_name ?? '');
        if (theirs === wanted) same.push(site);
        else if (theirs.trim() !== '' && (theirs.includes(wanted) || wanted.includes(theirs))) near.push(site);
      }
      return same.length + near.length === 0 ? NONE : [...same, ...near];
    },
  };
}

// Words between single blanks, with one at each end, so that one name holds another only by whole words.
function plainWords(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
