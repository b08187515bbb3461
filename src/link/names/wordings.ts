/** A word of school names and the other spellings that stand for it. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  academy: ['acad', 'acd', 'acdmy', 'aca', 'academies'],
  adult: ['adlt'],
  alternative: ['alt', 'altern', 'alter'],
  avenue: ['ave', 'av'],
  boulevard: ['blvd'],
  center: ['ctr', 'cntr', 'cen', 'centre'],
  charter: ['chtr', 'chrtr', 'char', 'chart'],
  college: ['coll'],
  community: ['comm', 'cmty', 'commun', 'cmnty', 'com'],
  continuation: ['cont', 'contin', 'continu'],
  county: ['co', 'cnty'],
  creek: ['crk'],
  district: ['dist'],
  drive: ['dr'],
  education: ['ed', 'educ'],
  elementary: ['elem', 'ele', 'elm', 'elemen', 'elementry', 'es'],
  fort: ['ft'],
  fundamental: ['fund'],
  heights: ['hts', 'hgts'],
  high: ['hs'],
  independent: ['indep'],
  intermediate: ['inter', 'interm', 'intermed'],
  international: ['intl', 'internat'],
  juniorhigh: ['jhs', 'jrhigh'],
  language: ['lang'],
  leadership: ['ldrshp'],
  learning: ['lrng', 'learn'],
  magnet: ['mag', 'magn'],
  middle: ['ms', 'mid', 'mdl'],
  // Names that begin with Mount and Mountain are both cut to "Mt.".
  mount: ['mt', 'mountain', 'mtn'],
  opportunity: ['opp', 'opportun'],
  park: ['pk'],
  preparatory: ['prep', 'prepar'],
  primary: ['prim', 'pri'],
  road: ['rd'],
  // "St." is a saint before a name and a street after it: one spelling for the three of them.
  saint: ['st', 'street'],
  school: ['sch', 'schl', 'scl', 'schools'],
  science: ['sci', 'sciences'],
  special: ['spec', 'spl'],
  technology: ['tech', 'technical', 'technol'],
  unified: ['unif', 'unfd'],
  university: ['univ'],
  valley: ['vly', 'vlly'],
  village: ['vlg'],
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/** The one spelling of a word that is abbreviated in several ways; any other word is its own. */
export function canonicalWord(word: string): string {
  return CANONICAL.get(word) ?? word;
}

/** Says how old a school's pupils are: an elementary school is not a high school. */
export type Level = 'elementary' | 'middle' | 'high';

const LEVELS: Readonly<Record<string, Level>> = {
  elementary: 'elementary',
  primary: 'elementary',
  middle: 'middle',
  intermediate: 'middle',
  juniorhigh: 'middle',
  high: 'high',
};

/** The level a word tells, or null. */
export function levelOf(word: string): Level | null {
  return LEVELS[word] ?? null;
}

const SORTS = ['academy', 'adult', 'alternative', 'center', 'charter', 'community', 'continuation', 'county', 'day'];
const MORE_SORTS = ['education', 'independent', 'k8', 'k12', 'learning', 'magnet', 'preparatory', 'study', 'studies'];
const SORT_WORDS: ReadonlySet<string> = new Set([...Object.keys(LEVELS), ...SORTS, ...MORE_SORTS]);

/** Whether a word tells the sort of school and not which school it is. */
export function isSortWord(word: string): boolean {
  return SORT_WORDS.has(word);
}

const EMPTY: ReadonlySet<string> = new Set(
  ['the', 'of', 'and', 'at', 'for', 'a', 'an', 'in', 'school', 'public', 'site'].concat(['jr', 'sr', 'no', 'number']),
);

/** Whether a word cut short may have been one that says nothing: `Scho`. */
export function mayBeginEmptyWord(word: string): boolean {
  return [...EMPTY].some((empty) => empty.startsWith(word));
}

/** Whether a word says nothing: "school", "the", "Jr." */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}
