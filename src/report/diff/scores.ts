import type { CaseDifference, Difference } from '../../model/difference.ts';
import { byCounty } from '../by-county.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { counted, percent } from '../numbers.ts';
import { isMoved, leverRows, type ScoreRow, scoreRow } from './score-words.ts';

/** One LEA's score before and after, with what stands beside it. */
export interface LeaScore extends ScoreRow {
  readonly county: string;
  readonly band: string;
  readonly evidence: string;
  readonly levers: readonly ScoreRow[];
}

/** Scores by county, then name: never a league table. Those that did not move are counted, unless all are wanted. */
export function leaScores(
  difference: Difference,
  all: boolean,
): { readonly rows: readonly LeaScore[]; readonly same: number } {
  const compared = byCounty(difference.cases).filter(({ on }) => on === 'both');
  const shown = compared.filter((one) => all || [one.score, ...one.levers].some(isMoved));
  return { rows: shown.map((one) => rowOf(one, difference.levers)), same: compared.length - shown.length };
}

/** `12 more LEAs with the score they had` */
export function sameScores(shown: number, same: number): string {
  const leas = counted(same, shown > 0 ? 'more LEA' : 'LEA');
  return `${leas} with the score ${same === 1 ? 'it' : 'they'} had`;
}

function rowOf(one: CaseDifference, levers: Difference['levers']): LeaScore {
  const { score, band, completeness } = one;
  return {
    ...scoreRow(nameOf(one), score),
    county: countyOf(one),
    band: arrow(band.before?.low ?? 'none', band.after?.low ?? 'none'),
    evidence: arrow(share(completeness.before), share(completeness.after)),
    levers: leverRows(one, levers),
  };
}

function share(completeness: number | null): string {
  return completeness === null ? 'none' : `${percent(completeness)}%`;
}

function arrow(before: string, after: string): string {
  return before === after ? after : `${before} → ${after}`;
}
