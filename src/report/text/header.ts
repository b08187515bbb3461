import type { Result } from '../../model/result.ts';
import { countDiagnostics } from '../diagnostics.ts';
import { counted, grouped } from '../numbers.ts';
import { SMALL_COUNTS } from '../words.ts';
import { fileLine } from './evidence.ts';
import { type Page, toned } from './page.ts';

// A county's worth of files fits a screen; beyond that the totals say it.
const FILES_SHOWN = 12;
const UNASSIGNED_SHOWN = 10;
const REPAIRS_SHOWN = 8;
const LEFT_OUT = 'other school years, rows that are no record, rows given twice';

/** What was read, before anything is concluded from it. */
export function writeHeader(page: Page, result: Result): void {
  if (hasSmallCounts(result)) page.write([toned('strong', SMALL_COUNTS)]);
  page.section('What was read');
  const years = result.school_years;
  page.labelled('School year', [years.length === 0 ? 'no placements of any year on file' : years.join(', ')]);
  writeInputs(page, result);
  page.labelled('Directory', [directoryLine(result)]);
  page.labelled('Links', [linkSummary(result)]);
  writeRepairs(page, result);
  page.labelled('Rules', [`${result.pack.title} ${result.pack.version}, as of ${result.as_of}`]);
  writeUnassigned(page, result);
}

/** `38 of 45 placements linked, 2 unsure, 5 at other schools`: no links look like a gap and are not one. */
export function linkSummary({ links }: Result): string {
  if (links.total === 0) return 'no placements to link';
  const unsure = links.unsure > 0 ? `, ${grouped(links.unsure)} unsure` : '';
  const other = links.total - links.linked - links.unsure;
  const others = other > 0 ? `, ${grouped(other)} at other schools` : '';
  return `${grouped(links.linked)} of ${counted(links.total, 'placement')} linked${unsure}${others}`;
}

/** What codes were checked against, and of which day it is. */
function directoryLine({ directory }: Result): string {
  if (directory === null) return 'none: codes were not checked';
  const of = directory.date === null ? 'of no stated day' : `of ${directory.date}`;
  return `school directory ${of}, ${counted(directory.schools, 'school')} (${directory.path})`;
}

function writeInputs(page: Page, { inputs }: Result): void {
  let records = 0;
  let leftOut = 0;
  for (const input of inputs) {
    records += input.records;
    leftOut += input.left_out;
  }
  const files = new Set(inputs.map((input) => input.path)).size;
  const left = leftOut > 0 ? `, ${counted(leftOut, 'row')} left out: ${LEFT_OUT}` : '';
  page.labelled('Rows', [`${counted(records, 'row')} from ${counted(files, 'file')}${left}`]);
  if (files > FILES_SHOWN) return;
  for (const [path, kinds] of kindsByFile(inputs)) {
    page.write([path, toned('quiet', ` (${kinds.join(', ')})`)], { indent: 4, hang: 6 });
  }
}

/** `placements 64, 13 left out`, for each kind a file holds. */
function kindsByFile(inputs: Result['inputs']): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const { path, kind, records, left_out } of inputs) {
    const out = left_out > 0 ? `, ${grouped(left_out)} left out` : '';
    kinds.set(path, [...(kinds.get(path) ?? []), `${kind} ${grouped(records)}${out}`]);
  }
  return kinds;
}

/** What was mended or passed over on the way in, file by file: numbers rest on it. */
function writeRepairs(page: Page, { diagnostics }: Result): void {
  page.labelled('Repairs', [diagnostics.length === 0 ? 'none' : countDiagnostics(diagnostics)]);
  for (const { message, origin } of diagnostics.slice(0, REPAIRS_SHOWN)) {
    page.write([origin === null ? '' : `${fileLine(origin)}: `, message], { indent: 4, hang: 6 });
  }
  const rest = diagnostics.length - REPAIRS_SHOWN;
  if (rest > 0) page.write([`and ${counted(rest, 'more', 'more')} in the result file`], { indent: 4 });
}

function writeUnassigned(page: Page, { unassigned }: Result): void {
  if (unassigned.length === 0) return;
  page.labelled('No usable LEA', [`${counted(unassigned.length, 'row')} in no LEA's findings:`]);
  for (const one of unassigned.slice(0, UNASSIGNED_SHOWN)) {
    page.labelled('', [`${one.key} (${fileLine(one.origin)}): ${one.why}`]);
  }
  const rest = unassigned.length - UNASSIGNED_SHOWN;
  if (rest > 0) page.labelled('', [`and ${counted(rest, 'row')} more`]);
}

/** Whether a site shows between one and ten residents: what California leaves out of published files. */
function hasSmallCounts({ cases }: Result): boolean {
  return cases.some(({ sites }) => sites.some(({ residents: { low, high } }) => isSmall(low) || isSmall(high ?? 0)));
}

function isSmall(count: number): boolean {
  return count >= 1 && count <= 10;
}
