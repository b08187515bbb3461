const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const MORE_ORDINALS = ['eleventh', 'twelfth'].concat(TEENS.map((word) => `${word}th`));
// A lone "i" is an initial; from ten up the letters are words of their own.
const ROMAN = ['ii', 'iii', 'iv'];

const NUMERALS = numerals();

/** The digits a numeral stands for (`Fifth` 5th, `Twentynine` 29, `II` 2), a number without leading zeros, or null. */
export function digitsOf(word: string): string | null {
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  return NUMERALS.get(word) ?? null;
}

/** The digits two numerals in a row stand for (`Twenty Ninth` 29th), or null. */
export function digitsOfPair(first: string, second: string): string | null {
  return TENS.includes(first) ? (NUMERALS.get(first + second) ?? null) : null;
}

/** Whether a word is a number: numbers are equal or differ, one digit's slip is another school. */
export function isNumberWord(word: string): boolean {
  return /^\d+(st|nd|rd|th)?$/.test(word);
}

function numerals(): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  const cardinals = [...ONES, ...TEENS];
  const ordinals = [...ORDINALS, ...MORE_ORDINALS];
  for (const [index, word] of cardinals.entries()) known.set(word, String(index + 1));
  for (const [index, word] of ordinals.entries()) known.set(word, ordinal(index + 1));
  for (const [index, word] of ROMAN.entries()) known.set(word, String(index + 2));
  for (const [index, tens] of TENS.entries()) {
    const value = (index + 2) * 10;
    known.set(tens, String(value));
    known.set(`${tens.slice(0, -1)}ieth`, ordinal(value));
    for (let one = 1; one <= 9; one++) {
      known.set(tens + (cardinals[one - 1] ?? ''), String(value + one));
      known.set(tens + (ordinals[one - 1] ?? ''), ordinal(value + one));
    }
  }
  return known;
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const end = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${end}`;
}
