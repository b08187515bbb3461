import type { Result } from '../../model/result.ts';
import { counted } from '../numbers.ts';
import { isForTheState, whose, whoseOfTheState } from '../words.ts';
import { type Page, type Piece, toned } from './page.ts';
import { type Column, writeTable } from './table.ts';
import { rulesById } from './view.ts';

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
  writeGaps(page, result, 'Commonest gaps', false);
}

/** What only CTC or CDE can change, over all LEAs. */
export function writeStateGaps(page: Page, result: Result): void {
  writeGaps(page, result, 'For the state agencies: what only CTC or CDE can change', true);
}

function writeGaps(page: Page, result: Result, title: string, forTheState: boolean): void {
  const rules = rulesById(result);
  const rows: Piece[][] = [];
  for (const gap of result.portfolio.common_gaps) {
    const rule = rules.get(gap.rule);
    if (rule === undefined || gap.gap + gap.not_reported === 0) continue;
    const counts = [String(gap.applies), String(gap.gap), String(gap.not_reported)];
    if (!forTheState && !isForTheState(rule)) rows.push([rule.title, whose(rule), ...counts]);
    if (forTheState && (isForTheState(rule) || rule.for_the_state !== null)) {
      const asked = rule.for_the_state === null ? '' : `: ${rule.for_the_state}`;
      rows.push([`${rule.title}${asked}`, whoseOfTheState(rule), ...counts]);
    }
  }
  if (rows.length === 0) return;
  page.section(title);
  writeTable(page, COLUMNS, rows.slice(0, SHOWN));
  const rest = rows.length - SHOWN;
  if (rest > 0) page.write([toned('quiet', `and ${counted(rest, 'rule')} more in the result file`)], { indent: 2 });
}
