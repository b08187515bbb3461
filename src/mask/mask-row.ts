import type { CellValue } from '../model/field.ts';
import type { CellPlaces } from '../model/origin.ts';
import { cellOf, type RecordKind, type Row } from '../model/record.ts';
import { type Count, type Published, publish } from './nested.ts';

/** What to publish in place of cells; undefined: nothing. Cells that are shown stay out of it. */
export type Hidden = ReadonlyMap<string, CellValue | undefined>;

/** A document's name and page may name or count people: that there is one is told, not which. */
const DOCUMENT = 'a document on file';

/** The row with its hidden cells replaced, which know that they are masked and not where they were filled in from. */
export function maskRow<K extends RecordKind>(row: Row<K>, hidden: Hidden): Row<K> {
  const isDocumented = cellOf(row, 'evidence') !== undefined;
  const evidence = isDocumented ? { evidence: DOCUMENT } : {};
  const cells = { ...row.cells, ...Object.fromEntries(hidden), ...evidence };
  const places = withoutColumns(row.places);
  if (hidden.size === 0) return { ...row, cells, places };
  return {
    ...row,
    cells,
    places: {
      placeOf: (field) => places.placeOf(field),
      filledFrom: (field) => (hidden.has(field) ? undefined : places.filledFrom?.(field)),
    },
    masked: new Set(hidden.keys()),
  };
}

/** Where a cell begins in a line of YAML tells how many digits the counts before it have. */
function withoutColumns(places: CellPlaces): CellPlaces {
  return {
    placeOf(field) {
      const place = places.placeOf(field);
      return place === undefined ? undefined : { ...place, column: null };
    },
    filledFrom: (field) => places.filledFrom?.(field),
  };
}

/**
 * Publishes counts of a row, each a part of the nearest count on file above it; `wholes` names what each is a part of,
 * wholes first. `published` holds what is settled beforehand.
 */
export function hideCounts(
  row: Row,
  wholes: ReadonlyMap<string, string | null>,
  published: Map<string, Published> = new Map(),
): Hidden {
  for (const field of wholes.keys()) {
    const cell = cellOf(row, field);
    if (published.has(field) || !isCount(cell)) continue;
    published.set(field, publish(cell, wholeOf(field, wholes, published)));
  }
  return new Map([...published].filter(([, { hidden }]) => hidden).map(([field, { cell }]) => [field, cell]));
}

function wholeOf(
  field: string,
  wholes: ReadonlyMap<string, string | null>,
  published: ReadonlyMap<string, Published>,
): Published | null {
  for (let above = wholes.get(field); above !== undefined && above !== null; above = wholes.get(above)) {
    const found = published.get(above);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a cell holds a count or a range of them. */
export function isCount(cell: CellValue | undefined): cell is Count {
  return typeof cell === 'number' || (typeof cell === 'object' && 'low' in cell);
}
