/** Letters at the start that count as agreeing, and what each is worth: Winkler's own figures. */
const PREFIX = 4;
const PREFIX_WEIGHT = 0.1;

/** How alike two words are, 0 to 1: letters in common near one another, their order, a common start. */
export function jaroWinkler(left: string, right: string): number {
  if (left === right) return 1;
  const jaro = jaroOf(left, right);
  let prefix = 0;
  while (prefix < PREFIX && prefix < left.length && left[prefix] === right[prefix]) prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroOf(left: string, right: string): number {
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken: boolean[] = [];
  const common: string[] = [];
  for (let at = 0; at < left.length; at++) {
    const end = Math.min(right.length - 1, at + reach);
    for (let other = Math.max(0, at - reach); other <= end; other++) {
      if (taken[other] === true || left[at] !== right[other]) continue;
      taken[other] = true;
      common.push(left[at] ?? '');
      break;
    }
  }
  if (common.length === 0) return 0;
  let moved = 0;
  let next = 0;
  for (let other = 0; other < right.length; other++) {
    if (taken[other] !== true) continue;
    if (right[other] !== common[next]) moved++;
    next++;
  }
  const count = common.length;
  return (count / left.length + count / right.length + (count - moved / 2) / count) / 3;
}
