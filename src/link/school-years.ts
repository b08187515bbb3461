import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordKind, Row, Table, Tables } from '../model/record.ts';
import { latestCompleteYear, type YearlyKind, yearAskedFor } from './complete-year.ts';
import { compareText } from './order.ts';
import { otherYears, yearIncomplete, yearNotOnFile, yearOfNoRecord, yearWithSilent } from './year-diagnostics.ts';

/** The tables cut to the school year that is scored. */
export interface ScoredYear {
  readonly tables: Tables;
  readonly school_years: readonly string[];
  /** Rows of other years, by path. */
  readonly left_out: ReadonlyMap<string, number>;
  /** Grants that run in the year scored, with rows in other years and none in it: what they do there nobody knows. */
  readonly silent: Readonly<Record<'placements' | 'community_school_sites', ReadonlySet<string>>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Keeps the rows of `year`, or of each kind's latest complete year; rows that name no year always count. */
export function cutToYear(tables: Tables, year: string | null): ScoredYear {
  const used = new Set<string>();
  const onFile = new Set<string>();
  const leftOut = new Map<string, number>();
  const absent: RecordKind[] = [];
  const chosen: Diagnostic[] = [];
  const silent: Record<'placements' | 'community_school_sites', ReadonlySet<string>> = {
    placements: new Set(),
    community_school_sites: new Set(),
  };

  function cut<K extends YearlyKind>(kind: K): Table<K> {
    const rows: readonly Row<K>[] = tables[kind].rows;
    const table: YearlyKind = kind;
    const years = yearsOf(rows);
    for (const each of years) onFile.add(each);
    const [only] = years;
    if (only === undefined) return { reported: tables[kind].reported, rows };
    // Of one year nothing is passed by, and nobody has rows in another.
    if (years.size === 1 && (year === null || year === only)) {
      used.add(only);
      return { reported: true, rows };
    }
    const choice =
      year === null ? latestCompleteYear(kind, rows, years, tables) : yearAskedFor(kind, rows, year, years, tables);
    const scored = choice.year;
    if (years.has(scored)) used.add(scored);
    const kept = rows.filter((row) => counts(row, scored, leftOut));
    for (const passed of choice.passed) chosen.push(yearIncomplete(kind, passed, scored));
    const others = [...years].filter((each) => each !== scored).sort(compareText);
    if (years.has(scored)) chosen.push(otherYears(kind, scored, others, rows.length - kept.length));
    if (kept.length > 0) {
      if (choice.silent.length > 0) chosen.push(yearWithSilent(kind, scored, choice.silent));
      if (table !== 'educator_outcomes') silent[table] = new Set(choice.silent);
      return { reported: true, rows: kept };
    }
    // The table tells of other years only: of this one it says nothing, which is not "none".
    absent.push(kind);
    return { reported: false, rows: [] };
  }

  const cutTables: Tables = {
    ...tables,
    placements: cut('placements'),
    community_school_sites: cut('community_school_sites'),
    educator_outcomes: cut('educator_outcomes'),
  };
  const isAbsent = year !== null && used.size === 0;
  const diagnostics: Diagnostic[] = isAbsent ? [] : [...chosen];
  if (isAbsent) diagnostics.push(yearNotOnFile(year, [...onFile].sort(compareText)));
  else if (year !== null) for (const kind of absent) diagnostics.push(yearOfNoRecord(year, kind));
  const paths = [...leftOut].sort(([left], [right]) => compareText(left, right));
  return {
    tables: cutTables,
    school_years: [...used].sort(compareText),
    left_out: new Map(paths),
    silent,
    diagnostics,
  };
}

function yearsOf(rows: readonly Row<YearlyKind>[]): ReadonlySet<string> {
  const years = new Set<string>();
  let last: string | undefined;
  for (const row of rows) {
    const year = row.cells.school_year;
    if (year === last || year === undefined) continue;
    years.add(year);
    last = year;
  }
  return years;
}

function counts(row: Row<YearlyKind>, scored: string, leftOut: Map<string, number>): boolean {
  const year = row.cells.school_year;
  if (year === undefined || year === scored) return true;
  leftOut.set(row.path, (leftOut.get(row.path) ?? 0) + 1);
  return false;
}
