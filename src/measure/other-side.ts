import { type CaseRecord, isCaseRecord, type ScopeTable } from '../model/case.ts';
import type { Expression, Judging } from '../model/rule.ts';
import { MaybeList, Unknown } from '../model/value.ts';

type Side = 'residency' | 'community-schools';

// Enough to open both files at the right rows; the other side has its own findings.
const RELATED_SHOWN = 3;

/** Whose records a table holds; outcomes are of both, each row says whose. */
const SIDES: Readonly<Partial<Record<ScopeTable, Side>>> = {
  residency_grants: 'residency',
  placements: 'residency',
  community_school_grants: 'community-schools',
  community_school_sites: 'community-schools',
};

/** The links that lead from one program to the other. */
const CROSSING: Readonly<Partial<Record<ScopeTable, string>>> = {
  placements: 'site',
  community_school_sites: 'placements',
};

/**
 * The other program's records that a piece of evidence is held against: those it is linked to, else those of the
 * tables the finding names, else, where it goes through a link that is not there, the other program's grants.
 */
export function otherSideOf(
  record: CaseRecord,
  source: Expression,
  tables: ReadonlySet<ScopeTable>,
  scope: Judging['scope'],
): CaseRecord[] {
  const side = sideOf(record);
  if (side === null) return [];
  const others: Others = { record, other: side === 'residency' ? 'community-schools' : 'residency', found: [] };
  const links = record as unknown as Readonly<Record<string, unknown>>;
  const crossing = source.follows.filter((name) => name === CROSSING[record.kind]);
  for (const name of crossing) take(links[name], others);
  if (others.found.length > 0) return others.found;
  // Tables of its own side are never walked: a county's placements are many.
  for (const table of tables) if ((SIDES[table] ?? others.other) === others.other) take(scope[table], others);
  if (others.found.length > 0 || crossing.length === 0) return others.found;
  take(scope[side === 'residency' ? 'community_school_grants' : 'residency_grants'], others);
  return others.found;
}

interface Others {
  readonly record: CaseRecord;
  readonly other: Side;
  readonly found: CaseRecord[];
}

/** Takes the first records of the other side out of a link or a table, as far as they are known for certain. */
function take(value: unknown, { record, other, found }: Others): void {
  if (value instanceof Unknown) return;
  const members: readonly unknown[] =
    value instanceof MaybeList ? value.members : Array.isArray(value) ? value : [value];
  for (const [at, member] of members.entries()) {
    if (found.length === RELATED_SHOWN) return;
    if (value instanceof MaybeList && value.doubts[at] !== null) continue;
    if (isCaseRecord(member) && sideOf(member) === other && isOfOneMeasure(record, member)) found.push(member);
  }
}

/** Which of the two programs a record speaks for; null: neither alone. */
function sideOf(record: CaseRecord): Side | null {
  return record.kind === 'educator_outcomes' ? (record.row.cells.reported_by ?? null) : (SIDES[record.kind] ?? null);
}

/** One side's retention is held against the other's retention, not against its vacancies. */
function isOfOneMeasure(left: CaseRecord, right: CaseRecord): boolean {
  if (left.kind !== 'educator_outcomes' || right.kind !== 'educator_outcomes') return true;
  return left.row.cells.indicator === right.row.cells.indicator;
}
