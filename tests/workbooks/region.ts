import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Cell, type SheetOf, workbookOf } from './workbook.ts';

const FOLDER = new URL('../../fixtures/region/', import.meta.url).pathname;
const KINDS = ['residency-grants', 'placements', 'community-school-grants', 'community-school-sites'].concat([
  'educator-outcomes',
  'local-agencies',
]);

/** The region of fixtures/ as one workbook, a kind a sheet, with the cells an analyst's Excel would have made. */
export function regionWorkbook(): Buffer {
  const sheets: Record<string, SheetOf> = {
    'Read me': { rows: [['The region, for the audit'], ['Illustrative grants at real schools']] },
  };
  for (const kind of KINDS) {
    const text = readFileSync(`${FOLDER}${kind}.csv`, 'utf8');
    const rows = parse(text, { relax_column_count: true, bom: true }) as string[][];
    sheets[kind] = { rows: rows.map((cells) => cells.map(typed)) };
  }
  return workbookOf(sheets);
}

/** What Excel makes of a text that is typed: days, dollars, percentages, numbers (codes too), yes and no. */
function typed(text: string): Cell {
  if (text === '') return null;
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (us !== null) return dayCell(Number(us[3]), Number(us[1]), Number(us[2]), 'm/d/yyyy');
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return dayCell(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy\\-mm\\-dd');
  if (/^\$[\d,]+$/.test(text)) return { number: Number(text.replace(/[$,]/g, '')), format: '"$"#,##0' };
  if (/^[\d.]+%$/.test(text)) return { number: Number(text.slice(0, -1)) / 100, format: '0.0%' };
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^(yes|no)$/.test(text)) return text === 'yes';
  return text;
}

function dayCell(year: number, month: number, day: number, format: string): Cell {
  return { number: (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000, format };
}
