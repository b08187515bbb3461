/** A word of a closed list as people read it: `vacancy-reduction` is "vacancy reduction"; sentences stay as they are. */
export function plainWord(word: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)+$/.test(word) ? word.replaceAll('-', ' ') : word;
}

/** Whether two texts are one word, in any case, with blanks or hyphens between its parts. */
export function isSameWord(left: string, right: string): boolean {
  return plainWord(left.toLowerCase()) === plainWord(right.toLowerCase());
}
