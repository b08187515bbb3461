import type { CaseDifference, Difference, FindingChange } from '../../model/difference.ts';
import { byCounty } from '../by-county.ts';
import { nameOf } from '../lea-name.ts';
import { counted } from '../numbers.ts';
import { notToldApart } from './change-words.ts';
import { type Group, groupsOf } from './entry.ts';
import { heldLines } from './held-words.ts';
import { isMoved } from './score-words.ts';

// A county's worth.
const LEAS_LISTED = 30;

/** One part of a comparison: what is told in lines, then findings LEA by LEA. */
export interface Part {
  /** One word of ours, for links within a page. */
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly groups: readonly Group[];
}

/** The parts of a comparison as its reader asks: what got worse, what better, what is open still, what is not known. */
export function partsOf(difference: Difference, detail: boolean): readonly Part[] {
  const cases = byCounty(difference.cases);
  const of = (isWanted: (one: FindingChange) => boolean) => groupsOf(difference, cases, isWanted);
  const still = isQuiet('still');
  const unknown = isQuiet('undecided');
  const parts: readonly Part[] = [
    part(
      'worse',
      'What got worse',
      of(({ direction }) => direction === 'worse' || direction === 'mixed'),
    ),
    part(
      'better',
      'What got better',
      of(({ direction }) => direction === 'better'),
    ),
    part(
      'known',
      'What became known, or no longer is',
      of((one) => unknown(one) && isOther(one)),
    ),
    part(
      'scope',
      'What came to apply, or no longer does',
      of(({ change }) => change === 'scope'),
    ),
    {
      ...part('one-side', 'In one of the two results only', detail ? of(({ change }) => change === 'one-side') : []),
      lines: [...oneSided(cases), ...heldLines(difference)],
    },
    {
      ...part('still', 'Still open', detail ? of(still) : []),
      lines: detail ? [] : perLea(cases, still),
    },
    {
      ...part('undecided', 'Still not known', detail ? of((one) => unknown(one) && !isOther(one)) : []),
      lines: detail ? [] : perLea(cases, (one) => unknown(one) && !isOther(one)),
    },
  ];
  return parts.filter(({ lines, groups }) => lines.length + groups.length > 0);
}

/** Whether nothing is other than it was but files and days: no finding, score, rule or record. */
export function isNothing({ cases, rules, records }: Difference): boolean {
  const changed = [rules.new, rules.gone, rules.changed, records.new, records.gone];
  if (changed.some((list) => list.length > 0)) return false;
  return cases.every(
    ({ on, score, levers, findings }) =>
      on === 'both' &&
      ![score, ...levers].some(isMoved) &&
      findings.every((one) => (one.change === 'still' || one.change === 'undecided') && isSame(one)),
  );
}

/** `2 new, 1 closed, 14 still open, 6 undecided`, and what cannot be told. */
export function countLines({ counts }: Difference): readonly string[] {
  const { worse, better, not_told_apart } = counts;
  const line = `${counts.new} new, ${counts.closed} closed, ${counts.still} still open, ${counts.undecided} undecided`;
  const moved = `Got worse: ${counted(worse, 'finding')}. Got better: ${counted(better, 'finding')}.`;
  return [
    `Findings: ${line}.`,
    moved,
    ...(not_told_apart > 0 ? [`Not told apart: ${notToldApart(not_told_apart)}.`] : []),
  ];
}

function part(id: string, title: string, groups: readonly Group[]): Part {
  return { id, title, lines: [], groups };
}

function isQuiet(change: FindingChange['change']): (one: FindingChange) => boolean {
  return (one) => one.change === change && one.direction === 'none';
}

/** Whether it is called otherwise than it was. */
function isOther({ before, after }: FindingChange): boolean {
  return before?.outcome !== after?.outcome;
}

function isSame(one: FindingChange): boolean {
  const { before, after, records } = one;
  return one.direction === 'none' && records.not_told_apart === 0 && JSON.stringify(before) === JSON.stringify(after);
}

function perLea(cases: readonly CaseDifference[], isWanted: (one: FindingChange) => boolean): string[] {
  let total = 0;
  const lines = cases.flatMap((lea) => {
    const count = lea.findings.filter(isWanted).length;
    total += count;
    return count === 0 ? [] : [`${nameOf(lea)}: ${counted(count, 'finding')}`];
  });
  return lines.length <= LEAS_LISTED ? lines : [`${counted(total, 'finding')} in ${counted(lines.length, 'LEA')}`];
}

function oneSided(cases: readonly CaseDifference[]): string[] {
  return cases.flatMap((lea) => {
    const count = lea.findings.filter(({ change }) => change === 'one-side').length;
    if (lea.on === 'both') {
      return count === 0 ? [] : [`${nameOf(lea)}: ${counted(count, 'finding')} of rules in one of the packs only`];
    }
    const open = count === 0 ? 'nothing open' : `${counted(count, 'finding')} open or not known`;
    return [lea.on === 'after' ? `${nameOf(lea)} is new: ${open}` : `${nameOf(lea)} is gone: it had ${open}`];
  });
}
