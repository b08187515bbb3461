/** Words that half the schools of the state have in their names, and what people write instead of them. */
const COMMON = new Set(
  `a and at of in for the on elementary elem el es intermediate inter middle mid ms high hs school schools sch junior jr
  jhs senior sr academy acad charter continuation adult community day unified union joint city county district usd uhsd
  esd unif un dist co office education coe dept public magnet k 6 8 12 tk no campus center ctr`.split(/\s+/),
);

/** Words written in two ways. */
const SAME: Readonly<Record<string, string>> = {
  st: 'saint',
  mt: 'mount',
  dr: 'doctor',
  ft: 'fort',
  ave: 'avenue',
  rd: 'road',
  blvd: 'boulevard',
  science: 'sci',
  technology: 'tech',
  northeast: 'ne',
};

/**
 * Whether two names are most likely of two schools: they share no word of their own, not even shortened, misspelt by a
 * letter, or as initials. Names of common words alone say nothing.
 */
export function namesDiffer(left: string, right: string): boolean {
  const [some, others] = [wordsOf(left), wordsOf(right)];
  const [own, theirs] = [ownWords(some), ownWords(others)];
  if (own.length === 0 || theirs.length === 0) return false;
  if (own.some((word) => theirs.some((other) => isAlike(word, other)))) return false;
  if (own.join('') === theirs.join('') || own.join('').includes(theirs.join(''))) return false;
  if (theirs.join('').includes(own.join(''))) return false;
  return !isInitials(some, others) && !isInitials(others, some);
}

function wordsOf(name: string): readonly string[] {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’.]/g, '');
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

function ownWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !COMMON.has(word)).map((word) => SAME[word] ?? word);
}

function isAlike(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  // An initial stands for its word: "M. L. King" and "Martin Luther King".
  if (long.startsWith(short)) return true;
  return short.length >= 4 && long.length - short.length <= 1 && isOneLetterApart(short, long);
}

function isOneLetterApart(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = long.slice(at + 1);
  if (short.length !== long.length) return short.slice(at) === rest;
  const isSwapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === rest || (isSwapped && short.slice(at + 2) === long.slice(at + 2));
}

/** Whether one name is written by first letters of the other: "MLK" and "Martin Luther King Elementary". */
function isInitials(short: readonly string[], words: readonly string[]): boolean {
  const initials = words.map((word) => word.charAt(0)).join('');
  return ownWords(short).some((word) => word.length >= 2 && word.length <= 6 && initials.includes(word));
}
