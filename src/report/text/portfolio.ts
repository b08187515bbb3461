import type { CaseResult, Result } from '../../model/result.ts';
import type { Sort } from '../../model/sort.ts';
import { countyOf, nameOf } from '../lea-name.ts';
import { casesLine, groupsByScore, meanLines, standingOf } from '../portfolio-words.ts';
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
  page.section(casesLine(result));
  for (const line of meanLines(result)) page.write([line], { indent: 2 });
  page.blank();
  if (sort === 'county') writeTable(page, COLUMNS, cases.map(rowOf));
  else writeByScore(page, cases);
}

function writeByScore(page: Page, cases: readonly CaseResult[]): void {
  writeHeadings(page, COLUMNS);
  for (const group of groupsByScore(cases)) {
    page.blank();
    page.write([toned('strong', group.title)], { indent: 2 });
    writeRows(page, COLUMNS, group.cases.map(rowOf));
  }
}

function rowOf(one: CaseResult): Piece[] {
  const { evidence, alignment, band, isAside } = standingOf(one);
  return [countyOf(one), nameOf(one), evidence, alignment, isAside ? toned('quiet', band) : band];
}
