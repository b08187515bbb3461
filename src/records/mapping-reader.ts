import type { Mapping, MappingEntry } from '../model/document.ts';
import type { CellPlaces, Origin } from '../model/origin.ts';
import { fieldsOf, type RecordKind } from '../model/record.ts';
import { checkRow } from './check-row.ts';
import { Column } from './column.ts';
import { Refusal, Repaired } from './decode/decoded.ts';
import type { FileReading } from './file-reading.ts';
import { sortMapping } from './mapping.ts';
import { MappingProblems } from './mapping-problems.ts';
import { textOf } from './node-text.ts';
import { type MutableCells, shapeOf } from './row-shape.ts';

/** Fills in what a record may leave out; audits leave nothing out, examples of rules do. */
export type Fill = (kind: RecordKind, cells: MutableCells) => void;

/** What a mapping holds beside its own cells. */
export interface ReadMapping {
  readonly nested: readonly (readonly [RecordKind, MappingEntry])[];
  /** Its grant_id, for the records nested in it. */
  readonly grant: string | null;
}

/** Reads mappings of one file, each a record, with the decoders that read CSV cells. */
export class MappingReader {
  private readonly reading: FileReading;
  private readonly fill: Fill | null;
  private readonly problems: MappingProblems;
  private readonly columns = new Map<RecordKind, Map<string, Column>>();

  constructor(reading: FileReading, fill: Fill | null) {
    this.reading = reading;
    this.fill = fill;
    this.problems = new MappingProblems(reading);
  }

  /** Reads one record; `parent` is the grant_id of the record it is nested in. */
  read(kind: RecordKind, mapping: Mapping, parent: string | null): ReadMapping {
    const { fields, nested, twice, unknown } = sortMapping(mapping, kind);
    for (const [field, entry] of twice) this.problems.twice(field, entry);
    for (const entry of unknown) this.problems.unknown(kind, entry);
    const cells: MutableCells = {};
    const refused = new Set<string>();
    for (const [field, entry] of fields) this.cell(kind, field, entry, cells, refused);
    // Where the parent's own id is wrong, that was told once.
    if (parent === '') refused.add('grant_id');
    else if (parent !== null) cells.grant_id ??= parent;
    this.fill?.(kind, cells);
    const places = placesOf(fields);
    const isKept = checkRow(shapeOf(kind), cells, refused, this.reading, (field) =>
      this.originIn(mapping, places, field),
    );
    if (isKept) this.reading.keepDoubtful(kind, cells, mapping.line, places, refused);
    else this.reading.drop(mapping.line);
    return { nested, grant: typeof cells.grant_id === 'string' ? cells.grant_id : '' };
  }

  /** Tells what is told once a file. */
  end(): void {
    for (const [kind, columns] of this.columns) {
      this.reading.checkPercents(kind, columns.values(), (field) => ({ ...this.place(null), field }));
    }
    this.problems.end();
  }

  private cell(kind: RecordKind, field: string, entry: MappingEntry, cells: MutableCells, refused: Set<string>): void {
    const isList = fieldsOf(kind)[field]?.type === 'list';
    const text = entry.value.is === 'list' && !isList ? null : textOf(entry.value);
    if (text === null) {
      refused.add(field);
      this.problems.shape(field, entry.value, isList);
      return;
    }
    const decoded = this.columnOf(kind, field, entry).read(text);
    if (decoded instanceof Refusal) {
      refused.add(field);
      this.reading.refuse(decoded, { ...this.place(entry.value), field });
    } else if (decoded instanceof Repaired) {
      cells[field] = decoded.value;
      this.reading.repairs.count(decoded.repair, entry.value.line);
    } else if (decoded !== null) cells[field] = decoded;
  }

  private columnOf(kind: RecordKind, name: string, { key }: MappingEntry): Column {
    const columns = this.columns.get(kind) ?? new Map<string, Column>();
    this.columns.set(kind, columns);
    let column = columns.get(name);
    const field = fieldsOf(kind)[name];
    if (column === undefined && field !== undefined) {
      column = new Column(name, field, key.text);
      columns.set(name, column);
    }
    if (column === undefined) throw new Error(`no field ${name} in ${kind}`);
    return column;
  }

  private originIn(mapping: Mapping, places: CellPlaces, field: string | null): Origin {
    const place = field === null ? undefined : places.placeOf(field);
    return { ...this.place(place === undefined ? mapping : { line: place.line, column: place.column }), field };
  }

  private place(at: { readonly line: number | null; readonly column: number } | null): Origin {
    return { path: this.reading.path, line: at?.line ?? null, column: at?.column ?? null, field: null };
  }
}

function placesOf(fields: ReadonlyMap<string, MappingEntry>): CellPlaces {
  return {
    placeOf: (field) => {
      const value = fields.get(field)?.value;
      return value === undefined ? undefined : { line: value.line, column: value.column };
    },
  };
}
