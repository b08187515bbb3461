import type { CaseResult, Result } from '../model/result.ts';
import { counted, grouped, percent, percentSpan } from './numbers.ts';
import { bandOf, isTooLittle, isUnfunded } from './standing.ts';
import { tiesOf } from './ties.ts';
import { TOO_LITTLE } from './words.ts';

/** `16 LEAs, 9 scored` */
export function casesLine({ portfolio }: Result): string {
  return `${counted(portfolio.cases, 'LEA')}, ${grouped(portfolio.scored)} scored`;
}

/** The mean, the bands, and how many scores stand on too little; nothing where no LEA has a score. */
export function meanLines({ portfolio, cases }: Result): string[] {
  if (portfolio.score === null) return [];
  const bands = portfolio.bands.filter((band) => band.cases > 0).map((band) => `${band.title} ${band.cases}`);
  const mean = `Mean ${percentSpan(portfolio.score)} of 100 · ${bands.join(' · ')}, by the low end`;
  const little = cases.filter((one) => one.score !== null && isTooLittle(one)).length;
  return little > 0 ? [mean, `${grouped(little)} of these too little to compare one by one`] : [mean];
}

/** Whether an LEA's score may be set beside others. */
export function isComparable(one: CaseResult): boolean {
  return one.score !== null && !isTooLittle(one);
}

/** What a table of LEAs says of one: evidence before the score, words where a score is not to be compared. */
export interface Standing {
  readonly evidence: string;
  readonly alignment: string;
  readonly band: string;
  /** The band is a stand-in for one: why there is none. */
  readonly isAside: boolean;
}

/** How one LEA stands in a table of many. */
export function standingOf(one: CaseResult): Standing {
  const evidence = one.completeness === null ? '–' : `${percent(one.completeness)}%`;
  const aside = { evidence, alignment: '–', isAside: true };
  if (one.score === null) return { ...aside, band: isUnfunded(one) ? 'no grant' : 'one program' };
  if (isTooLittle(one)) return { ...aside, band: TOO_LITTLE };
  return { evidence, alignment: percentSpan(one.score), band: bandOf(one), isAside: false };
}

/** LEAs that nothing tells apart, under a heading that says so. */
export interface ScoreGroup {
  readonly title: string;
  readonly cases: readonly CaseResult[];
}

/** By score without ranks: LEAs whose intervals overlap stand together, in the order given, the highest first. */
export function groupsByScore(cases: readonly CaseResult[]): ScoreGroup[] {
  const ties = tiesOf(cases.filter(isComparable)).map((tied) => ({
    title: tied.length > 1 ? 'Tied: their intervals overlap' : 'Apart from all others',
    cases: tied,
  }));
  const little = cases.filter((one) => one.score !== null && isTooLittle(one));
  const unscored = cases.filter((one) => one.score === null);
  const groups = [...ties, { title: 'Too little to compare', cases: little }, { title: 'Not scored', cases: unscored }];
  return groups.filter((group) => group.cases.length > 0);
}
