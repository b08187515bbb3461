import type { DocumentNode, Mapping, MappingEntry } from '../model/document.ts';
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
import { joinParts } from './split-code.ts';

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
    const { fields, parts, nested, twice, unknown } = sortMapping(mapping, kind);
    for (const [field, entry] of twice) this.problems.twice(field, entry);
    for (const entry of unknown) this.problems.unknown(kind, entry);
    const cells: MutableCells = {};
    const refused = new Set<string>();
    for (const [field, { key, value }] of fields) this.cell(kind, [field, key.text], [value], cells, refused);
    for (const [field, entries] of parts) {
      const values = entries.map(({ value }) => value);
      this.cell(kind, [field, field], values, cells, refused);
    }
    const own = cells.grant_id;
    // Where the parent's own id is wrong, that was told once.
    if (parent === '') refused.add('grant_id');
    else if (parent !== null) cells.grant_id ??= parent;
    if (parent !== null && parent !== '' && own !== undefined && own !== parent) {
      this.problems.otherGrant(String(own), parent, fields.get('grant_id')?.value ?? mapping);
      cells.grant_id = parent;
    }
    this.fill?.(kind, cells);
    const places = placesOf(fields, parts);
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

  /** Reads one field from its value, or a code from the values of its parts. */
  private cell(
    kind: RecordKind,
    [field, heading]: readonly [string, string],
    nodes: readonly DocumentNode[],
    cells: MutableCells,
    refused: Set<string>,
  ): void {
    const isList = fieldsOf(kind)[field]?.type === 'list';
    const texts: string[] = [];
    for (const node of nodes) {
      const text = node.is === 'list' && !isList ? null : textOf(node);
      if (text === null) {
        refused.add(field);
        this.problems.shape(field, node, isList);
        return;
      }
      texts.push(text);
    }
    const [place] = nodes;
    const [text = ''] = texts;
    const decoded = this.columnOf(kind, field, heading).read(texts.length === 1 ? text : joinParts(texts));
    if (decoded instanceof Refusal) {
      refused.add(field);
      this.reading.refuse(decoded, { ...this.place(place ?? null), field });
    } else if (decoded instanceof Repaired) {
      cells[field] = decoded.value;
      this.reading.repairs.count(decoded.repair, place?.line ?? 0);
    } else if (decoded !== null) cells[field] = decoded;
  }

  private columnOf(kind: RecordKind, name: string, heading: string): Column {
    const columns = this.columns.get(kind) ?? new Map<string, Column>();
    this.columns.set(kind, columns);
    let column = columns.get(name);
    const field = fieldsOf(kind)[name];
    if (column === undefined && field !== undefined) {
      column = new Column(name, field, heading);
      columns.set(name, column);
    }
    if (column === undefined) throw new Error(`no field ${name} in ${kind}`);
    return column;
  }

  private originIn(mapping: Mapping, places: CellPlaces, field: string | null): Origin {
    const place = field === null ? undefined : places.placeOf(field);
    return { ...this.place(place === undefined ? mapping : { line: place.line, column: place.column }), field };
  }

  private place(at: { readonly line: number | null; readonly column: number | null } | null): Origin {
    return { path: this.reading.path, line: at?.line ?? null, column: at?.column ?? null, field: null };
  }
}

function placesOf(
  fields: ReadonlyMap<string, MappingEntry>,
  parts: ReadonlyMap<string, readonly MappingEntry[]>,
): CellPlaces {
  return {
    placeOf: (field) => {
      const value = (fields.get(field) ?? parts.get(field)?.[0])?.value;
      return value === undefined ? undefined : { line: value.line, column: value.column };
    },
  };
}
