/** What headings shorten, and the word in full. */
const IN_FULL: Readonly<Record<string, string>> = {
  '#': 'number',
  num: 'number',
  nbr: 'number',
  no: 'number',
  cnt: 'count',
  '%': 'percent',
  pct: 'percent',
  percentage: 'percent',
  enr: 'enrollment',
  enrl: 'enrollment',
  enroll: 'enrollment',
  enrolled: 'enrollment',
  enrolment: 'enrollment',
  cd: 'code',
  co: 'county',
  cnty: 'county',
  dist: 'district',
  sch: 'school',
  schl: 'school',
  campus: 'school',
  yr: 'year',
  amt: 'amount',
  coord: 'coordinator',
  vac: 'vacancy',
  vacant: 'vacancy',
  opening: 'vacancy',
  impl: 'implementation',
  sust: 'sustainability',
  adv: 'advisory',
  cncl: 'council',
  cupp: 'upp',
  unduplicated: 'upp',
  sy: 'year',
  univ: 'university',
  proj: 'projected',
  est: 'estimated',
  org: 'agency',
  apt: 'apprentice',
  tchr: 'teacher',
  res: 'resident',
  mtr: 'mentor',
};

/** Words that say nothing of which field it is. */
const EMPTY = new Set([
  'of',
  'the',
  'a',
  'at',
  'per',
  'in',
  'for',
  'and',
  'to',
  'by',
  'or',
  'y',
  'n',
  'yes',
  'is',
  'has',
  'each',
  'current',
  'annual',
  'this',
  'if',
  'any',
]);

/** A heading's words in small letters, in full and in the singular: `No. of Residents` is number, resident. */
export function wordsOf(heading: string): readonly string[] {
  const spaced = heading
    .normalize('NFKC')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[#%]/g, ' $& ')
    .toLowerCase();
  // "Yes/No" and "Y/N" say of what form the cells are, and "No" alone there is no number.
  const bare = spaced.replace(/\b(yes\s*\/\s*no|y\s*\/\s*n)\b/g, ' ');
  const words = bare.split(/[^a-z0-9#%]+/).filter((word) => word !== '' && !EMPTY.has(word));
  return [...new Set(words.map((word) => IN_FULL[word] ?? singular(word)).map((word) => IN_FULL[word] ?? word))];
}

function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss') || word.endsWith('us')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}
