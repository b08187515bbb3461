import { plainHeading } from '../headings.ts';
import { columnOf, type FindColumns, presentColumns } from './header.ts';

/** What is read of a CUPC file. */
export type CountColumn =
  | 'year'
  | 'code'
  | 'county'
  | 'district'
  | 'school'
  | 'charter'
  | 'funding'
  | 'enrollment'
  | 'count'
  | 'percent';

/** What messages say a CUPC file's columns are called. */
export const COUNT_HEADINGS =
  '"County Code", "District Code", "School Code" (or "CDS Code"), "Total Enrollment" and "CALPADS Unduplicated Pupil Count"';

/** Finds the columns by their headings, which change from year to year; of several spans of grades the widest. */
export const countColumns: FindColumns<CountColumn> = (header) => {
  const span = widestSpan(header);
  const measure = (is: (heading: string) => boolean) => {
    const index = header.findIndex((cell) => is(plainWords(cell)) && (span === null || gradesIn(cell) === span));
    return index === -1 ? undefined : index;
  };
  const found = {
    year: columnOf(header, ['academicyear', 'schoolyear', 'year']),
    code: columnOf(header, ['cdscode', 'cds', 'cdsnumber']),
    county: columnOf(header, ['countycode']),
    district: columnOf(header, ['districtcode']),
    school: columnOf(header, ['schoolcode']),
    charter: columnOf(header, ['charterschoolyn', 'charterschool', 'charteryn', 'charter']),
    funding: columnOf(header, ['charterfundingtype', 'fundingtype']),
    enrollment: measure(isEnrollment),
    count: measure(isCount),
    percent: measure(isPercent),
  };
  const hasCode =
    found.code !== undefined || [found.county, found.district, found.school].every((at) => at !== undefined);
  const hasMeasure = found.percent !== undefined || (found.count !== undefined && found.enrollment !== undefined);
  return hasCode && hasMeasure ? presentColumns(found) : null;
};

/** The grades a heading speaks of: `Total Enrollment (Grades 9-12)` of `9-12`; null: of none in particular. */
export function gradesIn(heading: string): string | null {
  const match = /\((?:grades?\s*|ages?\s*)?((?:tk|k|\d{1,2})\s*[-–]\s*\d{1,2})\)/i.exec(heading.replace(/\s+/g, ' '));
  return match?.[1]?.replace(/\s/g, '').replace('–', '-').toUpperCase() ?? null;
}

/** The span of grades to read: all of a school's, where the headings have it. */
function widestSpan(header: readonly string[]): string | null {
  const measures = header.filter((cell) => [isEnrollment, isCount, isPercent].some((is) => is(plainWords(cell))));
  const spans = measures.map(gradesIn);
  return ['TK-12', 'K-12', null].find((span) => spans.includes(span)) ?? spans[0] ?? null;
}

function isEnrollment(heading: string): boolean {
  return /^(total )?enrollment\b/.test(heading);
}

function isCount(heading: string): boolean {
  return /unduplicated pupil count\b/.test(heading) && !/percent/.test(heading);
}

/** Not the column that says whether the percentage is 75 or more. */
function isPercent(heading: string): boolean {
  return /unduplicated pupil percent/.test(heading) && !/or more|\by n\b/.test(heading);
}

function plainWords(heading: string): string {
  return plainHeading(heading) === ''
    ? ''
    : heading
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}
