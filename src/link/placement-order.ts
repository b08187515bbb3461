import type { Row } from '../model/record.ts';
import { compareRows, compareText, inOrder, isInOrder } from './order.ts';

type PlacementRow = Row<'placements'>;

/**
 * Placement rows by grant, grants and rows in the one order of records.
 * Files of 200,000 rows are mostly in order already; else each grant's few rows are sorted, never the whole file.
 */
export function placementsByGrant(rows: readonly PlacementRow[]): ReadonlyMap<string, readonly PlacementRow[]> {
  const byGrant = new Map<string, PlacementRow[]>();
  let id: string | undefined;
  let group: PlacementRow[] = [];
  for (const row of rows) {
    const next = row.cells.grant_id ?? '';
    if (next !== id) {
      id = next;
      group = byGrant.get(id) ?? [];
      if (group.length === 0) byGrant.set(id, group);
    }
    group.push(row);
  }
  if (isInOrder(rows, comparePlacements)) return byGrant;
  const ids = [...byGrant.keys()].sort(compareText);
  return new Map(ids.map((each) => [each, inOrder(byGrant.get(each) ?? [], comparePlacements)]));
}

// The same order as compareRows, with the key's cells read directly: they mostly decide.
function comparePlacements(left: PlacementRow, right: PlacementRow): number {
  const a = left.cells;
  const b = right.cells;
  return (
    compareText(a.grant_id ?? '', b.grant_id ?? '') ||
    compareText(a.school_year ?? '', b.school_year ?? '') ||
    compareText(a.site_cds ?? a.site_name ?? '', b.site_cds ?? b.site_name ?? '') ||
    compareText(a.status ?? '', b.status ?? '') ||
    compareText(a.residency_area ?? '', b.residency_area ?? '') ||
    compareRows(left, right)
  );
}
