import type { CellValue } from '../model/field.ts';
import { cellOf, type Row, type Table, type Tables } from '../model/record.ts';
import { isSmallCount } from '../model/small-count.ts';
import { hideCounts, maskRow } from './mask-row.ts';
import type { Published } from './nested.ts';
import { type PublishedPlacement, publishTotals } from './totals.ts';

/** Records as they are published, with how many cells are masked. */
export interface MaskedRecords {
  readonly tables: Tables;
  readonly cells: number;
}

// What each count is a part of; wholes stand before their parts.
const OF_PLACEMENTS: ReadonlyMap<string, string | null> = new Map([
  ['residents', null],
  ['mentors', null],
  ['mentors_qualified', 'mentors'],
  ['mentors_trained_in_pillars', 'mentors'],
]);
const OF_GRANTS: ReadonlyMap<string, string | null> = new Map([
  ['projected_residents', null],
  ['residents_enrolled', null],
  ['residents_from_community', 'residents_enrolled'],
  ['residents_completed', 'residents_enrolled'],
  ['residents_hired', 'residents_completed'],
  ['residents_hired_at_community_schools', 'residents_hired'],
  ['residents_retained_at_community_schools', 'residents_hired_at_community_schools'],
]);
const OF_SITES: ReadonlyMap<string, string | null> = new Map([
  ['enrollment', null],
  ['mentor_capacity', null],
]);

/**
 * The scored year's records with every count of people of 10 or fewer masked, and the counts that would give one away.
 * An audit of these records is fit to publish whatever the rules ask: it knows nothing else. Vacancies and teacher FTE
 * are posts, and awards are public money; they stay.
 */
export function maskRecords(tables: Tables): MaskedRecords {
  const byGrant = new Map<string, PublishedPlacement[]>();
  const placementTable = maskTable(tables.placements, (row) => {
    const published = new Map<string, Published>();
    const hidden = hideCounts(row, OF_PLACEMENTS, published);
    const id = row.cells.grant_id ?? '';
    const ofGrant = byGrant.get(id) ?? [];
    ofGrant.push({ row, residents: published.get('residents') });
    byGrant.set(id, ofGrant);
    return hidden;
  });
  const masked: Tables = {
    ...tables,
    placements: placementTable,
    residency_grants: maskTable(tables.residency_grants, (row) => {
      const rows = tables.placements.reported ? (byGrant.get(row.cells.grant_id ?? '') ?? []) : null;
      const { enrolled, projected } = publishTotals(row, rows);
      const settled = new Map<string, Published>();
      if (enrolled !== undefined) settled.set('residents_enrolled', enrolled);
      if (projected !== undefined) settled.set('projected_residents', projected);
      return hideCounts(row, OF_GRANTS, settled);
    }),
    community_school_grants: maskTable(tables.community_school_grants, () => new Map()),
    community_school_sites: maskTable(tables.community_school_sites, hideOfSite),
    educator_outcomes: maskTable(tables.educator_outcomes, hideOfOutcome),
    local_agencies: maskTable(tables.local_agencies, () => new Map()),
  };
  return { tables: masked, cells: cellsMasked(masked) };
}

/** Few pupils and their percentage are two numbers of one count. */
function hideOfSite(row: Row<'community_school_sites'>): Map<string, CellValue | undefined> {
  const hidden = new Map(hideCounts(row, OF_SITES));
  const { enrollment, upp } = row.cells;
  if (typeof enrollment === 'number' && isSmallCount(enrollment) && upp !== undefined) hidden.set('upp', undefined);
  return hidden;
}

/** A rate of a few people is a count of them, and no rule of a value's size is to be made: both go. */
function hideOfOutcome(row: Row<'educator_outcomes'>): Map<string, undefined> {
  return new Map(
    ['value', 'group_size'].filter((field) => cellOf(row, field) !== undefined).map((field) => [field, undefined]),
  );
}

function maskTable<T extends Table>(
  table: T,
  hide: (row: T['rows'][number]) => ReadonlyMap<string, CellValue | undefined>,
): T {
  return { ...table, rows: table.rows.map((row) => maskRow(row, hide(row))) };
}

function cellsMasked(tables: Tables): number {
  let cells = 0;
  for (const { rows } of Object.values(tables)) for (const { masked } of rows) cells += masked?.size ?? 0;
  return cells;
}
