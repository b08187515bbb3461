import type { CellsOf, CellValue, Field, KindDefinition } from './field.ts';
import type { CellPlaces, FilledFrom, Origin } from './origin.ts';
import { COMMUNITY_SCHOOL_GRANTS } from './tables/community-school-grants.ts';
import { COMMUNITY_SCHOOL_SITES } from './tables/community-school-sites.ts';
import { EDUCATOR_OUTCOMES } from './tables/educator-outcomes.ts';
import { LOCAL_AGENCIES } from './tables/local-agencies.ts';
import { PLACEMENTS } from './tables/placements.ts';
import { RESIDENCY_GRANTS } from './tables/residency-grants.ts';

/** The six record kinds, in the order records are put before any arithmetic. A new kind is one line here. */
export const RECORD_KINDS = {
  residency_grants: RESIDENCY_GRANTS,
  placements: PLACEMENTS,
  community_school_grants: COMMUNITY_SCHOOL_GRANTS,
  community_school_sites: COMMUNITY_SCHOOL_SITES,
  educator_outcomes: EDUCATOR_OUTCOMES,
  local_agencies: LOCAL_AGENCIES,
} as const satisfies Record<string, KindDefinition>;

/** The name of a table. */
export type RecordKind = keyof typeof RECORD_KINDS;
/** The tables in the order they are documented. */
export const RECORD_KIND_NAMES = Object.keys(RECORD_KINDS) as RecordKind[];

/** The cells of a row of a table; a cell not reported is left out. */
export type Cells<K extends RecordKind> = CellsOf<(typeof RECORD_KINDS)[K]['fields']>;

/** One record as read: its reported cells and where they stand. */
export interface Row<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly cells: Cells<K>;
  readonly path: string;
  readonly line: number;
  readonly places: CellPlaces;
  /** Fields that are known and not to be told: their cells hold what may be. Left out: none. */
  readonly masked?: ReadonlySet<string>;
}

/** All records of one kind. Not reported: no input supplies the table, so what it holds is unknown. */
export interface Table<K extends RecordKind = RecordKind> {
  readonly reported: boolean;
  readonly rows: readonly Row<K>[];
}

/** All records of a run, by table. */
export type Tables = { readonly [K in RecordKind]: Table<K> };

/** The fields of a table. */
export function fieldsOf(kind: RecordKind): Readonly<Record<string, Field>> {
  return RECORD_KINDS[kind].fields;
}

/** A row's cell; undefined: not reported. */
export function cellOf(row: Row, field: string): CellValue | undefined {
  return (row.cells as Readonly<Record<string, CellValue | undefined>>)[field];
}

/** The value of one part of a key: `site_cds|site_name` is the code, else the name, else empty. */
export function keyPartOf(row: Row, part: string): string {
  for (const field of part.split('|')) {
    const cell = cellOf(row, field);
    if (cell !== undefined) return String(cell);
  }
  return '';
}

/** The record's identity as reports print it: its key's reported parts, joined by ` / `. */
export function keyOf(row: Row): string {
  const parts: string[] = [];
  for (const part of RECORD_KINDS[row.kind].key) {
    const text = keyPartOf(row, part);
    if (text !== '') parts.push(text);
  }
  return parts.join(' / ');
}

/** Where a field of a record stands; where the input has no such cell, the record itself. */
export function originOf(row: Row, field: string | null): Origin {
  const place = field === null ? undefined : row.places.placeOf(field);
  const origin = { path: place?.path ?? row.path, line: place?.line ?? row.line, column: place?.column ?? null, field };
  const filled_from = field === null ? undefined : row.places.filledFrom?.(field);
  return filled_from === undefined ? origin : { ...origin, filled_from };
}

function printCell(value: CellValue): string {
  if (typeof value === 'number') return String(Math.round(value * 10) / 10);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A cell that another file fills in. */
export interface FilledCell {
  readonly value: CellValue;
  readonly from: Omit<FilledFrom, 'value'>;
}

/** The row with cells it lacked, which say where they come from; what the record itself reports is never touched. */
export function fillRow<K extends RecordKind>(row: Row<K>, filled: ReadonlyMap<string, FilledCell>): Row<K> {
  const lacking = [...filled].filter(([field]) => cellOf(row, field) === undefined);
  if (lacking.length === 0) return row;
  const { places } = row;
  const froms = new Map(lacking.map(([field, { value, from }]) => [field, { ...from, value: printCell(value) }]));
  const values = Object.fromEntries(lacking.map(([field, { value }]) => [field, value]));
  return {
    ...row,
    cells: { ...row.cells, ...values },
    places: {
      placeOf: (field) => places.placeOf(field),
      filledFrom: (field) => froms.get(field) ?? places.filledFrom?.(field),
    },
  };
}
