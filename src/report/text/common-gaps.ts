import type { Result } from '../../model/result.ts';
import { type CommonGap, localGaps, stateGaps } from '../common-gaps.ts';
import { counted } from '../numbers.ts';
import { whose, whoseOfTheState } from '../words.ts';
import { type Page, type Piece, toned } from './page.ts';
import { type Column, writeTable } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: 'Rule', width: 'rest' },
  { title: 'Whose', width: 14 },
  { title: 'Applies to', width: 7, right: true },
  { title: 'Not yet', width: 7, right: true },
  { title: 'Not reported', width: 8, right: true },
];

// A page of them: what is common to most LEAs stands in the first few.
const SHOWN = 10;

/** The commonest gaps as three numbers, never one percentage of them. */
export function writeCommonGaps(page: Page, result: Result): void {
  const rows = localGaps(result).map((gap) => rowOf(gap, gap.rule.title, whose(gap.rule)));
  writeGaps(page, 'Commonest gaps', rows);
}

/** What only CTC or CDE can change, over all LEAs. */
export function writeStateGaps(page: Page, result: Result): void {
  const rows = stateGaps(result).map((gap) => {
    const { title, for_the_state: asked } = gap.rule;
    return rowOf(gap, asked === null ? title : `${title}: ${asked}`, whoseOfTheState(gap.rule));
  });
  writeGaps(page, 'For the state agencies: what only CTC or CDE can change', rows);
}

function rowOf({ counts }: CommonGap, title: string, asked: string): Piece[] {
  return [title, asked, String(counts.applies), String(counts.gap), String(counts.not_reported)];
}

function writeGaps(page: Page, title: string, rows: readonly Piece[][]): void {
  if (rows.length === 0) return;
  page.section(title);
  writeTable(page, COLUMNS, rows.slice(0, SHOWN));
  const rest = rows.length - SHOWN;
  if (rest > 0) page.write([toned('quiet', `and ${counted(rest, 'rule')} more in the result file`)], { indent: 2 });
}
