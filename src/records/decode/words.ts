/** Words that say that nothing is reported, as found in the state's files. `*` is one too, but for counts. */
const NULL_WORDS = new Set(['', '*', '--', 'n/a', '#n/a', 'na', 'null', '~', 'no data', 'not reported']);

/** Whether trimmed text says "not reported". */
export function isNullWord(text: string): boolean {
  return text.length <= 12 && NULL_WORDS.has(text.toLowerCase());
}

/** Whether trimmed text says that there are known to be none. */
export function isNone(text: string): boolean {
  return text === '[]' || (text.length === 4 && text.toLowerCase() === 'none');
}

/** Text as words are compared: lower case, with everything but letters and digits as one space. */
export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `"a", "b" or "c"`. */
export function anyOf(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}
