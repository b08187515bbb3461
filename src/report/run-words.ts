import type { Result } from '../model/result.ts';
import { isSmallCount } from '../model/small-count.ts';
import { counted, grouped } from './numbers.ts';
import { PUBLIC_NOTICE, SMALL_COUNTS } from './words.ts';

const LEFT_OUT = 'other school years, rows that are no record, rows given twice';

/** The school years that were scored. */
export function yearsLine({ school_years: years }: Result): string {
  return years.length === 0 ? 'no placements of any year on file' : years.join(', ');
}

/** The pack and the day it was applied on. */
export function rulesLine({ pack, as_of }: Result): string {
  return `${pack.title} ${pack.version}, as of ${as_of}`;
}

/** `166 rows from 6 files, 19 rows left out: ...` */
export function rowsRead(inputs: Result['inputs']): string {
  let records = 0;
  let leftOut = 0;
  for (const input of inputs) {
    records += input.records;
    leftOut += input.left_out;
  }
  const files = new Set(inputs.map((input) => input.path)).size;
  const left = leftOut > 0 ? `, ${counted(leftOut, 'row')} left out: ${LEFT_OUT}` : '';
  return `${counted(records, 'row')} from ${counted(files, 'file')}${left}`;
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
export function directoryLine({ directory }: Result): string {
  if (directory === null || directory === undefined) return 'none: codes were not checked';
  const of = directory.date === null ? 'of no stated day' : `of ${directory.date}`;
  return `school directory ${of}, ${counted(directory.schools, 'school')} (${directory.path})`;
}

/** The CUPC files that upp and enrollment were filled from. */
export function pupilCountsLine({ pupil_counts }: Result): string | null {
  if (pupil_counts === undefined || pupil_counts.length === 0) return null;
  const files = pupil_counts.map(({ path, school_year, schools }) => {
    const of = school_year === null ? 'of no stated year' : `of ${school_year}`;
    return `pupil counts ${of}, ${counted(schools, 'school')} (${path})`;
  });
  return files.join('; ');
}

/** `placements 64, 13 left out`, for each kind a file holds. */
export function kindsByFile(inputs: Result['inputs']): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const { path, kind, records, left_out } of inputs) {
    const out = left_out > 0 ? `, ${grouped(left_out)} left out` : '';
    kinds.set(path, [...(kinds.get(path) ?? []), `${kind} ${grouped(records)}${out}`]);
  }
  return kinds;
}

/** Who may read it: the first line of every report that has masked or small counts; null for others. */
export function sharingLine(result: Result): string | null {
  if (result.masked !== undefined) return PUBLIC_NOTICE;
  return hasSmallCounts(result) ? SMALL_COUNTS : null;
}

/** Whether a site shows between one and ten residents: what California leaves out of published files. */
function hasSmallCounts({ cases }: Result): boolean {
  return cases.some(({ sites }) =>
    sites.some(({ residents: { low, high } }) => isSmallCount(low) || isSmallCount(high ?? 0)),
  );
}
