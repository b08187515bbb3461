import type { ColumnMap } from '../model/column-map.ts';
import type { RecordKind } from '../model/record.ts';
import type { FileReading } from './file-reading.ts';
import { mostKnown } from './header-search.ts';
import { mappedHeadings, mapsFor } from './map/find-headings.ts';
import { TableReader } from './table-reader.ts';

/** Takes rows one by one. */
export interface RowReader {
  row(cells: readonly string[], line: number): void;
}

/** What a file, or a sheet, is read as: the one table its headings tell, or one for each map that is for it. */
export class FileTables {
  /** Whom rows are to be handed to. */
  readonly rows: RowReader;
  private readonly tables: readonly TableReader[];
  private readonly maps: readonly ColumnMap[];
  private readonly kind: RecordKind | null;

  /** `sheet` is the name of one of a workbook, of which not all may hold records; null: a file, or a sheet asked for. */
  constructor(reading: FileReading, kind: RecordKind | null, sheet: string | null = null, isOneOfMany = false) {
    const maps = mapsFor(reading.options.maps ?? [], reading.path, kind, sheet);
    this.maps = maps;
    this.kind = kind;
    const tableBy = (map: ColumnMap) => new TableReader(reading, map.kind, isOneOfMany, map);
    const only = new TableReader(reading, kind, isOneOfMany);
    this.tables = maps.length === 0 ? [only] : maps.map(tableBy);
    // The rows of a file nobody mapped take no step more for maps.
    this.rows = maps.length === 0 ? only : { row: (cells, line) => this.share(cells, line, maps, reading) };
  }

  /** Whether no row came that is not blank. */
  get isBlank(): boolean {
    return this.tables.every(({ isBlank }) => isBlank);
  }

  /** How many cells of a row are headings that are known, by the tables' own names or by a map. */
  knownHeadings(cells: readonly string[]): number {
    return mostKnown(cells, this.kind) + Math.max(0, ...this.maps.map((map) => mappedHeadings(cells, map)));
  }

  /** Tells what is told once a table. */
  end(): void {
    for (const table of this.tables) table.end();
  }

  private share(cells: readonly string[], line: number, maps: readonly ColumnMap[], reading: FileReading): void {
    for (const map of maps) reading.mapped.add(map);
    for (const table of this.tables) table.row(cells, line);
  }
}
