import { type Diagnostic, isError } from '../../model/diagnostic.ts';
import type { PupilCounts } from '../../model/pupil-counts.ts';
import type { Source } from '../../model/source.ts';
import { Problems } from '../problems.ts';
import { COUNT_HEADINGS, type CountColumn, countColumns, gradesIn } from './count-columns.ts';
import { CountRows } from './count-rows.ts';
import { reportNoSchools, reportPassed, reportTallies, reportUnknownShape } from './official-problems.ts';
import { OfficialTable } from './official-table.ts';

/** A CUPC file as read; null where the diagnostics say why there is none. */
export interface ReadPupilCounts {
  readonly counts: PupilCounts | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads CDE's CALPADS unduplicated pupil count file: pupils enrolled and the unduplicated percentage, school by school. */
export async function readPupilCounts(source: Source): Promise<ReadPupilCounts> {
  const rows = new CountRows();
  let header: readonly string[] = [];
  const find: typeof countColumns = (cells) => {
    header = cells;
    return countColumns(cells);
  };
  const table = new OfficialTable<CountColumn>(find, (row, line) => rows.take(row, line));
  const { sha256, diagnostics } = await source.read(table);
  const problems = new Problems();
  for (const diagnostic of diagnostics) problems.add(diagnostic);
  const path = table.path ?? source.path;
  const { columns } = table;
  if (columns === null && !diagnostics.some(isError)) {
    reportUnknownShape(path, 'CUPC file', COUNT_HEADINGS, table.firstRow, problems);
  }
  if (columns === null || diagnostics.some(isError)) return { counts: null, diagnostics: problems.all() };
  const { byCode, differing } = rows.end();
  reportPassed(path, table.passed, problems);
  reportTallies(path, tallied(rows), problems);
  reportScope(path, rows.noSchools, differing, problems);
  if (byCode.size === 0 && rows.noSchools === 0) {
    reportNoSchools(path, 'CUPC file', problems);
    return { counts: null, diagnostics: problems.all() };
  }
  const upp = columns.count !== undefined && columns.enrollment !== undefined ? columns.count : columns.percent;
  const place = (index: number | undefined) => (index === undefined ? null : index + 1);
  const counts: PupilCounts = {
    path,
    sha256,
    school_year: rows.school_year,
    grades: gradesIn(header[upp ?? 0] ?? ''),
    schools: byCode.size,
    columns: { enrollment: place(columns.enrollment), upp: place(upp), charter: place(columns.funding) },
    find: (cds) => byCode.get(cds),
  };
  return { counts, diagnostics: problems.all() };
}

function reportScope(path: string, noSchools: number, differing: number, problems: Problems): void {
  if (noSchools > 0) {
    const rows =
      noSchools === 1
        ? '1 row of a district or of no school was'
        : `${noSchools} rows of districts or of no school were`;
    const message = `${rows} passed over (codes that end in 0000000 or 0000001)`;
    problems.addAbout(path, 'note', 'official/passed-over', message, null);
  }
  if (differing > 0) {
    const message = `${differing} stated ${differing === 1 ? 'percentage is' : 'percentages are'} not the count divided by the enrollment; the count divided by the enrollment was used`;
    problems.addAbout(path, 'warning', 'official/repaired', message, null);
  }
}

function tallied({ tallies }: CountRows) {
  return [
    {
      tally: tallies.refused,
      one: 'row without a usable code was left out',
      many: 'rows without a usable code were left out',
    },
    {
      tally: tallies.twice,
      one: 'school stands in a second row; the first was used',
      many: 'schools stand in a second row; the first was used',
    },
    {
      tally: tallies.older,
      one: 'row of an earlier school year, or of none, was left out; the latest year of the file was used',
      many: 'rows of earlier school years, or of none, were left out; the latest year of the file was used',
    },
    {
      tally: tallies.unread,
      one: 'cell is no number and was taken as not reported',
      many: 'cells are no numbers and were taken as not reported',
    },
    {
      tally: tallies.above,
      one: 'school has more unduplicated pupils than pupils; its percentage was left out',
      many: 'schools have more unduplicated pupils than pupils; their percentages were left out',
    },
  ];
}
