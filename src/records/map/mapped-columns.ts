import type { ColumnMap, MappedField } from '../../model/column-map.ts';
import type { Field } from '../../model/field.ts';
import { nearestName } from '../../model/nearest.ts';
import { fieldsOf } from '../../model/record.ts';
import type { Delimiter } from '../../model/source.ts';
import { Column } from '../column.ts';
import { Refusal } from '../decode/decoded.ts';
import type { FileReading } from '../file-reading.ts';
import { isPersonal } from '../personal.ts';
import type { PlannedColumn } from '../table-plan.ts';
import { placeOfHeading } from './find-headings.ts';
import { rewriteOf } from './rewrite.ts';

/** What a map makes of a header. */
export interface MappedColumns {
  readonly columns: ReadonlyMap<string, PlannedColumn>;
  /** Fields that cannot be filled, which was told. */
  readonly told: ReadonlySet<string>;
  /** Columns, from 0, that are spoken for. */
  readonly taken: ReadonlySet<number>;
}

/** A table nobody mapped. */
export const NOTHING_MAPPED: MappedColumns = { columns: new Map(), told: new Set(), taken: new Set() };

/** The columns a map reads; a heading it names that is not in the file is told at the config. */
export function mappedColumns(header: readonly string[], map: ColumnMap, reading: FileReading): MappedColumns {
  const columns = new Map<string, PlannedColumn>();
  const told = new Set<string>();
  const taken = new Set<number>();
  for (const mapped of map.fields) {
    const field = fieldsOf(map.kind)[mapped.field];
    const indices = mapped.headings.map((heading) => indexOf(header, heading, mapped, reading));
    for (const heading of mapped.headings) taken.add(placeOfHeading(header, heading));
    const planned =
      field === undefined || indices.includes(-1) ? null : plannedOf(mapped, field, indices, reading.delimiter);
    if (planned === null || planned.column.read('') instanceof Refusal) told.add(mapped.field);
    else columns.set(mapped.field, planned);
  }
  for (const heading of map.ignore) {
    const index = placeOfHeading(header, heading);
    if (index >= 0) taken.add(index);
    else reportMissing(header, heading, { ...map.origin, field: null }, reading);
  }
  return { columns, told, taken };
}

function plannedOf(mapped: MappedField, field: Field, indices: readonly number[], by: Delimiter): PlannedColumn {
  const [index = NO_COLUMN] = indices;
  const column = new Column(mapped.field, field, mapped.headings[0] ?? mapped.field, rewriteOf(mapped), by);
  const { origin } = mapped;
  const place = index === NO_COLUMN ? { path: origin.path, line: origin.line, column: origin.column ?? 1 } : null;
  return { index, parts: indices.length > 1 ? indices : null, column, place };
}

/** No row has a cell there: a constant's column reads a blank, and gives the constant. */
const NO_COLUMN = -1;

function indexOf(header: readonly string[], heading: string, mapped: MappedField, reading: FileReading): number {
  const index = placeOfHeading(header, heading);
  if (index < 0) reportMissing(header, heading, mapped.origin, reading);
  else if (isPersonal(heading)) {
    reading.problems.add({
      severity: 'error',
      code: 'records/personal-data',
      message: `"${heading}" is about people and is not read as "${mapped.field}"; records of grants, sites and counts were expected`,
      hint: 'take it out of the map; "ignore" leaves the column unread',
      origin: mapped.origin,
    });
    return -1;
  }
  return index;
}

function reportMissing(
  header: readonly string[],
  heading: string,
  origin: MappedField['origin'],
  { path, problems }: FileReading,
): void {
  const there = header.map((cell) => cell.trim().replace(/\s+/g, ' ')).filter((cell) => cell !== '');
  const near = nearestName(heading, there);
  const listed = there.slice(0, 12).map((cell) => `"${cell}"`);
  problems.add({
    severity: 'error',
    code: 'config/no-such-heading',
    message: `"${heading}" is no heading of "${path}"`,
    hint: near === null ? `its headings are ${listed.join(', ')}` : `did you mean "${near}"?`,
    origin,
  });
}
