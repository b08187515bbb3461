import { type MaskedRecords, maskRecords } from '../../src/mask/mask-records.ts';
import { type Cells, RECORD_KIND_NAMES, type RecordKind, type Tables } from '../../src/model/record.ts';
import { row } from '../measure/hand-made.ts';

/** Cells of some records of each kind; kinds left out are in no input. */
export type WorldCells = { readonly [K in RecordKind]?: readonly Cells<K>[] };

/** The tables of a world. */
export function tablesOf(world: WorldCells): Tables {
  const tables = RECORD_KIND_NAMES.map((kind) => {
    const cells: readonly object[] | undefined = world[kind];
    const rows = (cells ?? []).map((each, index) => row(kind, each, index + 2));
    return [kind, { reported: cells !== undefined, rows }];
  });
  return Object.fromEntries(tables) as Tables;
}

/** The world as it is published. */
export function masked(world: WorldCells): MaskedRecords {
  return maskRecords(tablesOf(world));
}

/** All that any audit of a masked world can tell. */
export function sightOf({ tables }: MaskedRecords): string {
  return JSON.stringify(
    RECORD_KIND_NAMES.map((kind) => tables[kind].rows.map(({ cells, masked }) => [cells, [...(masked ?? [])]])),
  );
}
