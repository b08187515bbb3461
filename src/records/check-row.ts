import type { Origin } from '../model/origin.ts';
import type { FileReading } from './file-reading.ts';
import { endsBeforeStart, hasEither, hasUsableKey, type MutableCells, type RowShape } from './row-shape.ts';

const FILL_IN = 'write it into the row; a value written once for several rows is filled down to each of them';

/**
 * Tells what a record lacks, and whether its key is usable. `refused` are fields whose cells were told of already.
 */
export function checkRow(
  shape: RowShape,
  cells: MutableCells,
  refused: ReadonlySet<string>,
  reading: FileReading,
  originOf: (field: string | null) => Origin,
): boolean {
  const { problems, severity } = reading;
  for (const field of shape.required) {
    if (cells[field] !== undefined || refused.has(field)) continue;
    problems.add({
      severity,
      code: 'records/missing-cell',
      message: `"${field}" is blank; every record needs it`,
      hint: FILL_IN,
      origin: originOf(field),
    });
  }
  if (!hasEither(shape.either, cells) && !shape.either.some((field) => refused.has(field))) {
    problems.add({
      severity,
      code: 'records/missing-cell',
      message: blankMessage(shape.either),
      hint: FILL_IN,
      origin: originOf(shape.either.length === 1 ? (shape.either[0] ?? null) : null),
    });
  }
  if (shape.hasTerm && endsBeforeStart(cells)) {
    problems.add({
      severity,
      code: 'records/end-before-start',
      message: `"end_date" ${cells.end_date} is before "start_date" ${cells.start_date}`,
      hint: 'check both dates; US dates are month/day/year',
      origin: originOf('end_date'),
    });
    // Nobody knows which of the two is wrong.
    cells.start_date = undefined;
    cells.end_date = undefined;
  }
  return hasUsableKey(shape, cells);
}

/** Columns that are not in the file are not called blank. */
function blankMessage(either: readonly string[]): string {
  const names = either.map((field) => `"${field}"`);
  return names.length === 1
    ? `${names[0]} is blank; every record needs it`
    : `${names.join(' and ')} are both blank; one of them was expected`;
}
