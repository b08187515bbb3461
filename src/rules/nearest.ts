/** The known name nearest to a word, for "did you mean"; null where none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const typed = word.toLowerCase();
  // A third of the letters may be wrong; of a short word, one.
  let allowed = Math.max(1, Math.floor(typed.length / 3));
  let found: string | null = null;
  for (const name of known) {
    const away = distance(typed, name.toLowerCase(), allowed);
    if (away <= allowed && (found === null || away < allowed)) {
      found = name;
      allowed = away;
    }
  }
  return found;
}

/** `Did you mean "x"?`, or else the names there are. */
export function suggest(word: string, known: Iterable<string>): string {
  const names = [...known];
  const near = nearest(word, names);
  if (near !== null) return `Did you mean "${near}"?`;
  return names.length === 0 ? 'There are none here.' : `There are: ${names.map((name) => `"${name}"`).join(', ')}.`;
}

/** Letters to insert, drop, change or swap; beyond `limit` it stops counting. */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(at(above, column) + 1, at(current, column - 1) + 1, at(above, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) least = Math.min(least, at(before, column - 2) + 1);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return at(above, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
