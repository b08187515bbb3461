import type { ColumnMap } from '../model/column-map.ts';
import type { Severity } from '../model/diagnostic.ts';
import type { CellPlaces, Origin } from '../model/origin.ts';
import { RECORD_KINDS, type RecordKind, type Row } from '../model/record.ts';
import type { Delimiter } from '../model/source.ts';
import type { Column } from './column.ts';
import type { Refusal } from './decode/decoded.ts';
import type { RecordOptions } from './options.ts';
import type { Problems } from './problems.ts';
import { Repairs } from './repairs.ts';
import type { MutableCells } from './row-shape.ts';

/** One file while it is read: the records it gave, and what is told once a file. */
export class FileReading {
  readonly path: string;
  readonly options: RecordOptions;
  readonly problems: Problems;
  readonly repairs = new Repairs();
  private readonly rows = new Map<RecordKind, Row[]>();
  /** Kinds the file speaks of, even to say that there are none. */
  readonly kinds = new Set<RecordKind>();
  /** The maps its rows were read by. */
  readonly mapped = new Set<ColumnMap>();
  /** Records whose key is not known in full. */
  readonly doubtful = new Set<Row>();
  /** What separates the cells of its table. */
  delimiter: Delimiter = ',';
  leftOut = 0;
  private droppedCount = 0;
  private firstDropped: number | null = null;

  constructor(path: string, options: RecordOptions, problems: Problems) {
    this.path = path;
    this.options = options;
    this.problems = problems;
  }

  get dropped(): number {
    return this.droppedCount;
  }

  /** A wrong cell stops an audit, unless it was told to keep going. */
  get severity(): Severity {
    return this.options.keepGoing ? 'warning' : 'error';
  }

  keep(kind: RecordKind, cells: MutableCells, line: number, places: CellPlaces): void {
    this.listOf(kind).push({ kind, cells: cells as Row['cells'], path: this.path, line, places });
  }

  /** Keeps a record some of whose cells were refused: if one is of its key, nobody can say what it repeats. */
  keepDoubtful(
    kind: RecordKind,
    cells: MutableCells,
    line: number,
    places: CellPlaces,
    refused: ReadonlySet<string>,
  ): void {
    this.keep(kind, cells, line, places);
    const row = this.listOf(kind).at(-1);
    const isKey = RECORD_KINDS[kind].key.some((part) => part.split('|').some((field) => refused.has(field)));
    if (row !== undefined && isKey) this.doubtful.add(row);
  }

  /** The records of a kind the file gave, in its order. */
  rowsOf(kind: RecordKind): readonly Row[] {
    return this.listOf(kind);
  }

  private listOf(kind: RecordKind): Row[] {
    const list = this.rows.get(kind);
    if (list !== undefined) return list;
    const begun: Row[] = [];
    this.rows.set(kind, begun);
    return begun;
  }

  drop(line: number): void {
    this.droppedCount++;
    this.leftOut++;
    this.firstDropped ??= line;
  }

  refuse(refusal: Refusal, origin: Origin): void {
    const { code, message, hint } = refusal;
    this.problems.add({ severity: this.severity, code, message, hint, origin });
  }

  /** Percentages that may be of 0 to 1 cannot be read; keeping going, they are not reported. */
  checkPercents(kind: RecordKind, columns: Iterable<Column>, origin: (field: string) => Origin): void {
    for (const { field, percent } of columns) {
      if (percent?.isUnsure() !== true) continue;
      this.problems.add({
        severity: this.severity,
        code: 'records/percent-scale',
        message: `every "${field}" in this file without a % sign is at or under 1; percentages from 0 to 100 were expected`,
        hint: 'write 86.4 instead of 0.864; if they are percentages as they stand, write a % sign after them',
        origin: origin(field),
      });
      for (const row of this.rowsOf(kind)) (row.cells as MutableCells)[field] = undefined;
    }
  }

  /** Takes a table without a row at its word that it is not reported yet; false: it has rows, and counts as any other. */
  leaveUnreported(kind: RecordKind): boolean {
    if (this.rowsOf(kind).length > 0 || this.droppedCount > 0) return false;
    this.kinds.delete(kind);
    const message = `this table of ${kind} says that it is not reported yet, and has no rows`;
    this.problems.addAbout(this.path, 'note', 'records/not-reported', message, null);
    return true;
  }

  /** Tells that a file holds no table, not even an empty one. */
  reportNothing(what: string, severity: Severity): void {
    this.problems.addAbout(
      this.path,
      severity,
      'read/empty-file',
      `${what}; a header row or a top-level key was expected`,
      'to say that there are no such records, keep the header row alone, or write "[]" after the key',
    );
  }

  /** Tells what is told once a file. */
  finish(): void {
    this.repairs.report(this.path, this.problems);
    // Without keepGoing the run stops at the errors of these rows: nothing was left out.
    if (this.droppedCount === 0 || !this.options.keepGoing) return;
    const rows = this.droppedCount === 1 ? 'row without a usable key was' : 'rows without a usable key were';
    this.problems.add({
      severity: 'warning',
      code: 'records/row-dropped',
      message: `${this.droppedCount} ${rows} left out`,
      hint: 'mend them: a gate cannot pass on records that were left out',
      origin: { path: this.path, line: this.firstDropped, column: null, field: null },
    });
  }
}
