import { monthOf } from '../model/calendar.ts';
import type { Cells, Row, Tables } from '../model/record.ts';
import { compareText } from './order.ts';

/** The tables whose rows are of a school year. */
export type YearlyKind = 'placements' | 'community_school_sites' | 'educator_outcomes';

/** A school year that is passed by because not all of it is on file yet. */
export interface PassedYear {
  readonly year: string;
  /** As in "2 of 12 grants on file in 2024-25 have no row: ...". */
  readonly why: string;
  /** Whether it is passed by for being a plan. */
  readonly isPlan: boolean;
}

/** The latest school year of a table that is complete, and the later ones that are not. */
export interface ChosenYear {
  readonly year: string;
  readonly passed: readonly PassedYear[];
  /** Who has rows in other years, runs in this one and has none in it: grants, or the sides that report outcomes. */
  readonly silent: readonly string[];
}

/**
 * Chooses among the years of a table. A year is not complete when it is a plan and an earlier year is not; when a grant
 * that has rows the year before, and whose dates say that it runs on, has none; or when one of the two sides that
 * reported outcomes the year before has not. What nobody knows (a grant without dates) does not make it incomplete.
 * Where that leads to a year that lacks as many itself, nothing is won by going back: the latest of them is scored.
 */
export function latestCompleteYear(
  kind: YearlyKind,
  rows: readonly Row<YearlyKind>[],
  years: ReadonlySet<string>,
  tables: Tables,
): ChosenYear {
  const ownersIn = ownersByYear(kind, rows);
  const walked = walkBack(kind, rows, years, ownersIn, tables);
  const silentIn = (year: string) => silentOwners(kind, year, years, ownersIn, tables);
  let year = walked.year;
  for (const each of [...walked.passed].reverse()) {
    if (!each.isPlan && silentIn(each.year).length <= silentIn(year).length) year = each.year;
  }
  return { year, passed: walked.passed.filter((each) => each.year > year), silent: silentIn(year) };
}

/** The same of a year that was asked for. */
export function yearAskedFor(
  kind: YearlyKind,
  rows: readonly Row<YearlyKind>[],
  year: string,
  years: ReadonlySet<string>,
  tables: Tables,
): ChosenYear {
  return { year, passed: [], silent: silentOwners(kind, year, years, ownersByYear(kind, rows), tables) };
}

function walkBack(
  kind: YearlyKind,
  rows: readonly Row<YearlyKind>[],
  years: ReadonlySet<string>,
  ownersIn: Owners,
  tables: Tables,
): Omit<ChosenYear, 'silent'> {
  const sorted = [...years].sort(compareText);
  const isPlan = plansAmong(kind, rows);
  const passed: PassedYear[] = [];
  for (let index = sorted.length - 1; index > 0; index--) {
    const year = sorted[index] ?? '';
    const before = sorted.slice(0, index);
    const plan = isPlan(year) && before.some((earlier) => !isPlan(earlier));
    const why = plan
      ? 'it holds planned placements only'
      : whyIncomplete(kind, [before.at(-1) ?? '', year], ownersIn, tables);
    if (why === null) return { year, passed };
    passed.push({ year, why, isPlan: plan });
  }
  return { year: sorted[0] ?? '', passed };
}

type Owners = (year: string) => ReadonlySet<string>;

/** Who has rows in a year: grants, or the sides that report outcomes. */
function ownersByYear(kind: YearlyKind, rows: readonly Row<YearlyKind>[]): Owners {
  const owners = new Map<string, Set<string>>();
  for (const row of rows) {
    const { school_year } = row.cells;
    const owner = ownerOf(kind, row);
    if (school_year === undefined || owner === undefined) continue;
    const known = owners.get(school_year);
    if (known === undefined) owners.set(school_year, new Set([owner]));
    else known.add(owner);
  }
  const nobody: ReadonlySet<string> = new Set();
  return (year) => owners.get(year) ?? nobody;
}

function ownerOf(kind: YearlyKind, row: Row<YearlyKind>): string | undefined {
  return kind === 'educator_outcomes'
    ? (row.cells as Cells<'educator_outcomes'>).reported_by
    : (row.cells as Cells<'placements' | 'community_school_sites'>).grant_id;
}

function plansAmong(kind: YearlyKind, rows: readonly Row<YearlyKind>[]): (year: string) => boolean {
  const placed = new Set<string>();
  for (const row of rows) {
    const { school_year, status } = row.cells as Cells<'placements'>;
    if (school_year !== undefined && status !== 'planned') placed.add(school_year);
  }
  return (year) => kind === 'placements' && !placed.has(year);
}

/** Named where there are few enough to look up. */
const NAMED = 5;

function silentOwners(
  kind: YearlyKind,
  year: string,
  years: ReadonlySet<string>,
  ownersIn: Owners,
  tables: Tables,
): readonly string[] {
  const here = ownersIn(year);
  const elsewhere = new Set([...years].flatMap((each) => [...ownersIn(each)]));
  const absent = [...elsewhere].filter((owner) => !here.has(owner)).sort(compareText);
  return kind === 'educator_outcomes' ? absent : absent.filter((grant) => runsIn(grant, year, kind, tables));
}

function whyIncomplete(
  kind: YearlyKind,
  [before, year]: readonly [string, string],
  ownersIn: Owners,
  tables: Tables,
): string | null {
  const here = ownersIn(year);
  const absent = [...ownersIn(before)].filter((owner) => !here.has(owner)).sort(compareText);
  if (kind === 'educator_outcomes') {
    return absent.length === 0 ? null : `${quoted(absent)} reported in "${before}" and not yet in this year`;
  }
  const running = absent.filter((grant) => runsIn(grant, year, kind, tables));
  if (running.length === 0) return null;
  const some = `${running.length} of ${ownersIn(before).size} grants with rows in "${before}" run on and have none`;
  return `${some}: ${firstOf(running)}`;
}

/** The first few names, quoted. */
export function firstOf(names: readonly string[]): string {
  return `${quoted(names.slice(0, NAMED))}${names.length > NAMED ? ' and others' : ''}`;
}

/** Whether a grant is known to run when a school year begins and ends, July to June. */
function runsIn(id: string, year: string, kind: YearlyKind, tables: Tables): boolean {
  const grants = kind === 'placements' ? tables.residency_grants.rows : tables.community_school_grants.rows;
  const first = monthOf(`${year.slice(0, 4)}-07-01`);
  return grants.some(({ cells: { grant_id, status, start_date, end_date } }) => {
    if (grant_id !== id || status === 'closed' || start_date === undefined || end_date === undefined) return false;
    return monthOf(start_date) <= first && monthOf(end_date) >= first + 11;
  });
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
