import type { Field } from '../model/field.ts';
import type { CellPlaces } from '../model/origin.ts';
import { fieldsOf, type RecordKind } from '../model/record.ts';
import { Column } from './column.ts';
import type { FileReading } from './file-reading.ts';
import { headingsOf, plainHeading } from './headings.ts';
import { type MappedColumns, NOTHING_MAPPED } from './map/mapped-columns.ts';
import { isPersonal } from './personal.ts';
import { type MutableCells, type RowShape, shapeOf } from './row-shape.ts';
import { codeParts } from './split-code.ts';
import { reportHeadings } from './unknown-headings.ts';

/** A column of a table and the field it is read as. */
export interface PlannedColumn {
  /** 0-based. */
  readonly index: number;
  /** The indices of county, district and school, where a code stands in parts; null: in the one cell. */
  readonly parts: readonly number[] | null;
  readonly column: Column;
  /** Where every row's value stands, where it is no cell of the row: a map's constant. */
  readonly place?: ConstantPlace | null;
}

/** A place outside the table. */
export interface ConstantPlace {
  readonly path: string;
  readonly line: number | null;
  readonly column: number;
}

/** How every row of a table is read. */
export interface TablePlan {
  readonly kind: RecordKind;
  /** Cells in a row: trailing columns without a heading are none. */
  readonly width: number;
  readonly columns: readonly PlannedColumn[];
  readonly shape: RowShape;
  readonly places: CellPlaces;
  /** A record with no cell reported, to be copied: an object born with its fields is half the size of one grown. */
  readonly blank: MutableCells;
}

/** Reads a header row; what is wrong with it is told, and the rest of the table still read for its own problems. */
export function planTable(
  header: readonly string[],
  line: number,
  kind: RecordKind,
  reading: FileReading,
  mapped: MappedColumns = NOTHING_MAPPED,
): TablePlan {
  const known = headingsOf(kind);
  const columnOf = (name: string, field: Field, heading: string) =>
    new Column(name, field, heading, null, reading.delimiter);
  const columns = new Map(mapped.columns);
  const strangers: number[] = [];
  const width = header.findLastIndex((cell) => cell.trim() !== '') + 1;
  for (let index = 0; index < width; index++) {
    if (mapped.taken.has(index)) continue;
    const heading = header[index] ?? '';
    const name = known.get(plainHeading(heading));
    const field = name === undefined ? undefined : fieldsOf(kind)[name];
    if (name === undefined || field === undefined) {
      if (isPersonal(heading)) reportPersonal(heading, line, index + 1, reading);
      else strangers.push(index);
      continue;
    }
    const before = columns.get(name);
    if (before === undefined) columns.set(name, { index, parts: null, column: columnOf(name, field, heading) });
    else if (mapped.columns.has(name)) reportMapped(name, heading, line, index + 1, reading);
    else reportTwice(name, [header[before.index] ?? '', heading], line, index + 1, reading);
  }
  for (const [name, parts] of codeParts(header, kind, columns)) {
    const field = fieldsOf(kind)[name];
    if (field !== undefined) columns.set(name, { index: parts[0] ?? 0, parts, column: columnOf(name, field, name) });
    for (const index of parts) if (strangers.includes(index)) strangers.splice(strangers.indexOf(index), 1);
  }
  const meant = new Set([...reportHeadings(header, strangers, kind, line, reading), ...mapped.told]);
  return {
    kind,
    width,
    columns: [...columns.values()],
    shape: shapeWith(columns, meant, kind, line, reading),
    places: placesOf(columns),
    blank: JSON.parse(JSON.stringify(Object.fromEntries([...columns.keys()].map((field) => [field, null])))),
  };
}

/** The shape rows are held to: a column that is missing is told once, not again at every row. */
function shapeWith(
  columns: ReadonlyMap<string, PlannedColumn>,
  meant: ReadonlySet<string>,
  kind: RecordKind,
  line: number,
  reading: FileReading,
): RowShape {
  const shape = shapeOf(kind);
  // A misspelt column is there: one mistake is told once.
  const isThere = (field: string) => columns.has(field) || meant.has(field);
  const missing = shape.required.filter((field) => !isThere(field)).map((field) => `"${field}"`);
  const either = shape.either.filter((field) => columns.has(field));
  if (shape.either.length > 0 && !shape.either.some(isThere)) {
    missing.push(shape.either.map((field) => `"${field}"`).join(' or '));
  }
  for (const field of missing) {
    reading.problems.add({
      severity: 'error',
      code: 'records/missing-column',
      message: `there is no column ${field}, which every record of ${kind} needs`,
      hint: 'add it, or if the file is of another kind, name the kind: KIND=PATH',
      origin: { path: reading.path, line, column: null, field: null },
    });
  }
  return { ...shape, required: shape.required.filter((field) => columns.has(field)), either };
}

function placesOf(columns: ReadonlyMap<string, PlannedColumn>): CellPlaces {
  const places = new Map<string, { line: number | null; column: number }>();
  for (const [field, { index, place }] of columns) places.set(field, place ?? { line: null, column: index + 1 });
  return { placeOf: (field) => places.get(field) };
}

function reportTwice(
  name: string,
  [first, second]: readonly [string, string],
  line: number,
  column: number,
  reading: FileReading,
): void {
  const both = first === second ? `"${second}" stands twice` : `"${first}" and "${second}" are both "${name}"`;
  reading.problems.add({
    severity: 'error',
    code: 'records/duplicate-heading',
    message: `the heading ${both}; one column a field was expected`,
    hint: 'delete one of the two columns, or rename it if it holds another fact',
    origin: { path: reading.path, line, column, field: name },
  });
}

function reportMapped(name: string, heading: string, line: number, column: number, reading: FileReading): void {
  reading.problems.add({
    severity: 'error',
    code: 'records/duplicate-heading',
    message: `"${heading.trim()}" is "${name}", which the column map of this file fills from elsewhere; one source a field was expected`,
    hint: `take "${name}" out of the map, or put "${heading.trim()}" under its "ignore"`,
    origin: { path: reading.path, line, column, field: name },
  });
}

function reportPersonal(heading: string, line: number, column: number, reading: FileReading): void {
  const { dropPersonalColumns } = reading.options;
  reading.problems.add({
    severity: dropPersonalColumns ? 'warning' : 'error',
    code: 'records/personal-data',
    message: dropPersonalColumns
      ? `the column "${heading}" is about people and was dropped unread`
      : `the column "${heading}" is about people; records of grants, sites and counts were expected`,
    hint: dropPersonalColumns ? null : 'remove the column, or pass --drop-personal-columns to drop it unread',
    origin: { path: reading.path, line, column, field: null },
  });
}
