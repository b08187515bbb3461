import type { Likeness } from './likeness.ts';
import type { Pairing } from './pairings.ts';
import type { SpelledName, Word } from './spell.ts';

const WRITTEN_OUT = 3;

/** What makes two names alike and what does not, in words: `name equal but for "Elem."/"Elementary"`. */
export function whyAlike(left: SpelledName, right: SpelledName, likeness: Likeness): string {
  const { pairings, alone, cut, levelsDiffer } = likeness;
  const parts: string[] = [];
  const isWhole = alone.left.length === 0 && alone.right.length === 0 && !cut;
  const spelled = differing(pairings, left, right, (alike) => alike === 1);
  const typed = differing(pairings, left, right, (alike) => alike < 1);
  if (left.written === right.written) parts.push('same name');
  else if (isWhole && typed.length === 0) {
    parts.push(
      spelled.length === 0 ? 'same name but for order, case or signs' : `name equal but for ${listed(spelled)}`,
    );
  } else if (isWhole) parts.push(`name alike but for ${listed([...typed, ...spelled])}`);
  else {
    if (cut) parts.push('name cut off as in state exports');
    if (typed.length > 0) parts.push(`${listed(typed)} taken for one word`);
    if (alone.left.length > 0) parts.push(`${listed(quoted(alone.left))} only in the record`);
    if (alone.right.length > 0) parts.push(`${listed(quoted(alone.right))} only in the school's name`);
    if (parts.length === 0) parts.push('name alike');
  }
  if (levelsDiffer) parts.push('another level of school');
  return parts.join('; ');
}

function differing(
  pairings: readonly Pairing[],
  left: SpelledName,
  right: SpelledName,
  isOf: (alike: number) => boolean,
): readonly string[] {
  return pairings.flatMap((pairing) => {
    const [ours, theirs] = [wordsAt(left, pairing.left), wordsAt(right, pairing.right)];
    return isOf(pairing.alike) && ours.toLowerCase() !== theirs.toLowerCase() ? [`"${ours}"/"${theirs}"`] : [];
  });
}

function wordsAt({ words }: SpelledName, { at, count }: Pairing['left']): string {
  return words
    .slice(at, at + count)
    .map(({ written }) => written)
    .join(' ');
}

function quoted(words: readonly Word[]): readonly string[] {
  return words.map(({ written }) => `"${written}"`);
}

function listed(parts: readonly string[]): string {
  const shown = parts.slice(0, WRITTEN_OUT).join(', ');
  return parts.length > WRITTEN_OUT ? `${shown} and more` : shown;
}
