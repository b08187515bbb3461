import type { Row } from '../model/record.ts';
import { isSmallCount, LARGEST_SMALL } from '../model/small-count.ts';
import { type Count, highEnd, type Published, publish } from './nested.ts';

/** A placement row with the residents published of it. */
export interface PublishedPlacement {
  readonly row: Row<'placements'>;
  /** undefined: the row gives none. */
  readonly residents: Published | undefined;
}

/** What a grant's rows of the year come to. */
interface Sum {
  readonly true_high: number;
  readonly published_high: number;
  /** Rows whose residents are hidden. */
  readonly hidden: number;
  /** All told as plain numbers: only then do they add up to a total that may be shown. */
  readonly plain: boolean;
}

/** A grant's totals of residents as they are published. */
export interface PublishedTotals {
  readonly enrolled: Published | undefined;
  readonly projected: Published | undefined;
}

/**
 * Publishes a grant's totals of residents beside its rows, which add up to them: 12 in all and 11 at one site tell of 1
 * at the other. A total is hidden where its rows would not keep all their values, and where few are left beside them.
 */
export function publishTotals(
  { cells }: Row<'residency_grants'>,
  placements: readonly PublishedPlacement[] | null,
): PublishedTotals {
  const statusOf = ({ row }: PublishedPlacement) =>
    row.cells.status ?? (cells.status === 'draft' ? 'planned' : 'actual');
  const rows = placements ?? [];
  const planned = rows.filter((each) => statusOf(each) === 'planned');
  const actual = rows.filter((each) => statusOf(each) === 'actual');
  const counting = sumOf(actual.length > 0 ? actual : planned);
  const plan = sumOf(planned);
  const { residents_enrolled, projected_residents } = cells;

  const enrolled = residents_enrolled === undefined ? undefined : ofRows(residents_enrolled, counting, placements);
  if (projected_residents === undefined) return { enrolled, projected: undefined };
  // Where nobody tells how many enrolled, the target stands for them. The two are mostly one number.
  const alone =
    enrolled === undefined ? ofRows(projected_residents, counting, placements) : publish(projected_residents, null);
  const isTold = enrolled === undefined ? !alone.hidden : !enrolled.hidden && !alone.hidden;
  if (projected_residents === 0 || (isTold && plan.hidden === 0)) return { enrolled, projected: alone };
  const base = Math.max(
    plan.published_high,
    alone.hidden ? highEnd(alone.cell) : LARGEST_SMALL,
    enrolled?.hidden ? highEnd(enrolled.cell) : 0,
  );
  return { enrolled, projected: hiddenTotal(base, highEnd(projected_residents) - base) };
}

/** A total of the rows that count for it. */
function ofRows(total: Count, rows: Sum, placements: readonly PublishedPlacement[] | null): Published {
  const alone = publish(total, null);
  if (total === 0 || placements === null) return alone;
  // Residents on no row: they get a stand-in later, which must leave room for all of them.
  const left = Math.max(0, highEnd(total) - rows.true_high);
  const isTold = !alone.hidden && !isSmallCount(left) && (rows.hidden === 0 || keepsEveryValue(total, rows));
  return isTold ? alone : hiddenTotal(rows.published_high, left);
}

/** A total behind a span that holds what the rows may come to and, in tens, what is left beside them. */
function hiddenTotal(rows: number, left: number): Published {
  const more = left > 0 ? Math.ceil(left / LARGEST_SMALL) * LARGEST_SMALL : 0;
  return { cell: { low: 1, high: Math.max(LARGEST_SMALL, rows + more) }, hidden: true };
}

/**
 * Whether hidden rows that add up to what is left of a total may each still be anything from 1 to 10: one of them may
 * be 10 with 1 in every other, and 1 with 10 in every other.
 */
function keepsEveryValue(total: Count, { true_high, published_high, hidden, plain }: Sum): boolean {
  if (!plain || total !== true_high) return false;
  const shown = published_high - hidden * LARGEST_SMALL;
  const rest = total - shown;
  return rest >= hidden - 1 + LARGEST_SMALL && rest <= (hidden - 1) * LARGEST_SMALL + 1;
}

function sumOf(placements: readonly PublishedPlacement[]): Sum {
  let true_high = 0;
  let published_high = 0;
  let hidden = 0;
  let plain = true;
  for (const { row, residents } of placements) {
    const count = row.cells.residents;
    true_high += count === undefined ? Number.POSITIVE_INFINITY : highEnd(count);
    published_high += residents === undefined ? Number.POSITIVE_INFINITY : highEnd(residents.cell);
    if (residents?.hidden) hidden += 1;
    if (typeof count !== 'number') plain = false;
  }
  return { true_high, published_high, hidden, plain };
}
