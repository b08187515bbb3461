import type { CellPlaces } from '../../src/model/origin.ts';
import type { Cells, RecordKind, Row, Table, Tables } from '../../src/model/record.ts';
import { fieldsOf, RECORD_KIND_NAMES } from '../../src/model/record.ts';

/** Records by kind, as decoded cells; a kind left out is a table no input holds, `[]` one that holds none. */
export type World = { readonly [K in RecordKind]?: readonly Cells<K>[] };

/** The tables `link` takes: every record stands in `<kind>.csv`, one a line below the header, columns in field order. */
export function world(records: World): Tables {
  const tables = RECORD_KIND_NAMES.map((kind) => [kind, tableOf(kind, records[kind])] as const);
  return Object.fromEntries(tables) as Tables;
}

function tableOf<K extends RecordKind>(kind: K, cells: readonly Cells<K>[] | undefined): Table<K> {
  if (cells === undefined) return { reported: false, rows: [] };
  const places = columnsOf(kind);
  const rows = cells.map(
    (each, index): Row<K> => ({ kind, cells: each, path: `${kind}.csv`, line: index + 2, places }),
  );
  return { reported: true, rows };
}

function columnsOf(kind: RecordKind): CellPlaces {
  const columns = new Map(
    Object.keys(fieldsOf(kind)).map((field, index) => [field, { line: null, column: index + 1 }]),
  );
  return { placeOf: (field) => columns.get(field) };
}
