import type { Difference } from '../../model/difference.ts';
import { nameOf } from '../lea-name.ts';
import { counted } from '../numbers.ts';
import { printable } from '../printable.ts';
import { isNothing, partsOf } from './parts.ts';
import { leaScores } from './scores.ts';

/** A screen's worth: the rest is in the report below or above. */
const MOST_LINES = 8;

/** What changed in a few printable lines, scores first, then what got worse and what got better: for a terminal kept open. */
export function diffBrief(difference: Difference): readonly string[] {
  if (isNothing(difference)) return ['Nothing changed.'];
  const { rows } = leaScores(difference, false);
  const moved = rows.map(({ name, before, after, change }) => `${name}: alignment ${before} → ${after} (${change})`);
  const told = partsOf(difference, true).flatMap(({ id, groups }) => {
    if (id !== 'worse' && id !== 'better' && id !== 'known' && id !== 'scope') return [];
    const word = id === 'worse' || id === 'better' ? id : 'changed';
    return groups.flatMap(({ lea, entries }) => {
      const where = difference.cases.length > 1 ? `${nameOf(lea)}: ` : '';
      return entries.map(({ title, change }) => `${word}: ${where}${title}: ${change}`);
    });
  });
  const lines = [...moved, ...told];
  if (lines.length === 0) return ['Rules, records or what is scored changed; no finding got worse or better.'];
  const rest = lines.length - MOST_LINES;
  const shown = rest > 1 ? [...lines.slice(0, MOST_LINES), `and ${counted(rest, 'more change')}`] : lines;
  return shown.map(printable);
}
