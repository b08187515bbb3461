import type { CaseResult, Result } from '../../model/result.ts';
import type { Sort } from '../format.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { counted, grouped, percent, percentSpan } from '../numbers.ts';
import { bandOf, isTooLittle, isUnfunded } from '../standing.ts';
import { tiesOf } from '../ties.ts';
import { TOO_LITTLE } from '../words.ts';
import { type Page, type Piece, toned } from './page.ts';
import { type Column, writeHeadings, writeRows, writeTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'County', width: 14 },
  { title: 'LEA', width: 'rest' },
  { title: 'Evidence on file', width: 8, right: true },
  { title: 'Alignment', width: 10 },
  { title: 'Band', width: 16 },
];

/** All LEAs in one table: evidence before score, and never a rank. */
export function writePortfolio(page: Page, cases: readonly CaseResult[], result: Result, sort: Sort): void {
  const { portfolio } = result;
  page.section(`${counted(portfolio.cases, 'LEA')}, ${portfolio.scored} scored`);
  if (portfolio.score !== null) {
    const bands = portfolio.bands.filter((band) => band.cases > 0).map((band) => `${band.title} ${band.cases}`);
    page.write([`Mean ${percentSpan(portfolio.score)} of 100 · ${bands.join(' · ')}, by the low end`], { indent: 2 });
    const little = cases.filter((one) => one.score !== null && isTooLittle(one)).length;
    if (little > 0) page.write([`${grouped(little)} of these too little to compare one by one`], { indent: 2 });
  }
  page.blank();
  if (sort === 'county') writeTable(page, COLUMNS, cases.map(rowOf));
  else writeByScore(page, cases);
}

function writeByScore(page: Page, cases: readonly CaseResult[]): void {
  writeHeadings(page, COLUMNS);
  const comparable = cases.filter((one) => one.score !== null && !isTooLittle(one));
  for (const tie of tiesOf(comparable)) {
    const title = tie.length > 1 ? 'Tied: their intervals overlap' : 'Apart from all others';
    writeGroup(page, title, tie);
  }
  writeGroup(
    page,
    'Too little to compare',
    cases.filter((one) => one.score !== null && isTooLittle(one)),
  );
  writeGroup(
    page,
    'Not scored',
    cases.filter((one) => one.score === null),
  );
}

function writeGroup(page: Page, title: string, cases: readonly CaseResult[]): void {
  if (cases.length === 0) return;
  page.blank();
  page.write([toned('strong', title)], { indent: 2 });
  writeRows(page, COLUMNS, cases.map(rowOf));
}

function rowOf(one: CaseResult): Piece[] {
  const coverage = one.completeness === null ? '–' : `${percent(one.completeness)}%`;
  const start: Piece[] = [countyOf(one), nameOf(one), coverage];
  if (one.score === null) return [...start, '–', toned('quiet', isUnfunded(one) ? 'no grant' : 'one program')];
  if (isTooLittle(one)) return [...start, '–', toned('quiet', TOO_LITTLE)];
  return [...start, percentSpan(one.score), bandOf(one)];
}
