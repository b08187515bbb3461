import type { ColumnMap } from '../model/column-map.ts';
import type { Origin } from '../model/origin.ts';
import type { RecordKind } from '../model/record.ts';
import { isSheetPath } from '../model/sheet-path.ts';
import { DELIMITER_NAMES } from '../model/source.ts';
import { checkRow } from './check-row.ts';
import { isPlain } from './column.ts';
import { type Decoded, Refusal, Repaired } from './decode/decoded.ts';
import type { FileReading } from './file-reading.ts';
import { HeaderSearch } from './header-search.ts';
import { mappedColumns } from './map/mapped-columns.ts';
import { isBlankRow, isFooter } from './no-record.ts';
import { isWhole, type MutableCells } from './row-shape.ts';
import { joinParts } from './split-code.ts';
import { type PlannedColumn, planTable, type TablePlan } from './table-plan.ts';

type Odd = readonly [PlannedColumn, Decoded];
const NONE: readonly Odd[] = [];

/** Reads the rows of one table, handed to it one by one, into records. */
export class TableReader {
  private readonly reading: FileReading;
  private readonly search: HeaderSearch;
  private readonly isSheet: boolean;
  private readonly map: ColumnMap | null;
  private plan: TablePlan | null = null;
  private headerLine = 0;
  private header: readonly string[] = [];
  private isUnreported = false;
  private readonly passed = { title: 0, blank: 0, header: 0, footer: 0 };

  /** `isOneOfMany`: a sheet of a workbook, which may hold no records. */
  constructor(reading: FileReading, kind: RecordKind | null, isOneOfMany = false, map: ColumnMap | null = null) {
    this.reading = reading;
    this.isSheet = isSheetPath(reading.path);
    this.search = new HeaderSearch(kind, isOneOfMany, map);
    this.map = map;
  }

  /** Whether no row came that is not blank. */
  get isBlank(): boolean {
    return this.search.isEmpty;
  }

  row(cells: readonly string[], line: number): void {
    if (this.plan !== null) {
      if (this.map === null || !this.passes(cells)) this.record(this.plan, cells, line);
    } else if (this.search.isOver) return;
    else if (isBlankRow(cells)) this.passed.blank++;
    else if (this.search.offer(cells, line)) this.begin();
  }

  /** Tells what is told once a table. */
  end(): void {
    if (this.plan === null && !this.search.isOver) this.begin();
    const { plan, reading } = this;
    if (plan === null) {
      if (this.search.isEmpty && this.passed.blank > 0)
        reading.reportNothing('every row of this file is blank', 'error');
      return;
    }
    const columns = plan.columns.map(({ column }) => column);
    reading.checkPercents(plan.kind, columns, (field) => this.originOf(plan, this.headerLine, field));
    if (!this.isUnreported || !reading.leaveUnreported(plan.kind)) this.reportPassed();
  }

  private begin(): void {
    const found = this.search.choose(this.reading);
    if (found === null) return;
    this.headerLine = found.header.line;
    this.header = found.header.cells;
    this.passed.title = found.titles;
    this.isUnreported = found.isUnreported;
    const { cells: header, line: headerLine } = found.header;
    const mapped = this.map === null ? undefined : mappedColumns(header, this.map, this.reading);
    this.plan = planTable(header, headerLine, found.kind, this.reading, mapped);
    this.reading.kinds.add(found.kind);
    for (const { cells, line } of found.rest) {
      if (this.map === null || !this.passes(cells)) this.record(this.plan, cells, line);
    }
  }

  /** With constants of a map even a blank row has what records need: such rows are passed by their look alone. */
  private passes(cells: readonly string[]): boolean {
    if (isBlankRow(cells)) this.passed.blank++;
    else if (isFooter(cells)) this.passed.footer++;
    else return false;
    return true;
  }

  /** The one path every row takes: nothing is allocated for a row that is as it should be but its record. */
  private record(plan: TablePlan, cells: readonly string[], line: number): void {
    if (cells.length !== plan.width && !this.fits(plan, cells, line)) return;
    const record = { ...plan.blank };
    let odd = NONE;
    for (const planned of plan.columns) {
      const { column, index, parts } = planned;
      const decoded = column.read(
        parts === null ? (cells[index] ?? '') : joinParts(parts.map((part) => cells[part] ?? '')),
      );
      if (isPlain(decoded)) record[column.field] = decoded ?? undefined;
      else {
        record[column.field] = undefined;
        odd = [...odd, [planned, decoded]];
      }
    }
    if (odd === NONE && isWhole(plan.shape, record)) this.reading.keep(plan.kind, record, line, plan.places);
    else this.settle(plan, cells, line, record, odd);
  }

  /** A row with something mended, refused or missing; or no record at all. */
  private settle(
    plan: TablePlan,
    cells: readonly string[],
    line: number,
    record: MutableCells,
    odd: readonly Odd[],
  ): void {
    if (this.isNoRecord(plan, cells, record)) return;
    if (this.repeatsHeader(cells)) return;
    const refused = new Set<string>();
    for (const [{ column }, decoded] of odd) {
      if (decoded instanceof Repaired) {
        record[column.field] = decoded.value;
        this.reading.repairs.count(decoded.repair, line);
      } else if (decoded instanceof Refusal) {
        refused.add(column.field);
        this.reading.refuse(decoded, this.originOf(plan, line, column.field));
      }
    }
    const isKept = checkRow(plan.shape, record, refused, this.reading, (field) => this.originOf(plan, line, field));
    if (isKept) this.reading.keepDoubtful(plan.kind, record, line, plan.places, refused);
    else this.reading.drop(line);
  }

  /** Sheets put one below the other bring their headers along. */
  private repeatsHeader(cells: readonly string[]): boolean {
    if (!cells.every((cell, index) => cell === this.header[index])) return false;
    this.passed.header++;
    return true;
  }

  /** Blank rows and footers lack what every record has. */
  private isNoRecord(plan: TablePlan, cells: readonly string[], record: MutableCells): boolean {
    if (isWhole(plan.shape, record)) return false;
    if (isBlankRow(cells)) this.passed.blank++;
    else if (isFooter(cells)) this.passed.footer++;
    else return false;
    return true;
  }

  /** Whether a row of another length is a record all the same: only blank cells too many. */
  private fits(plan: TablePlan, cells: readonly string[], line: number): boolean {
    if (isBlankRow(cells)) this.passed.blank++;
    else if (isFooter(cells)) this.passed.footer++;
    // A sheet's row ends with its last filled cell.
    else if (cells.length < plan.width && this.isSheet) return true;
    else if (cells.length > plan.width && isBlankRow(cells.slice(plan.width))) return true;
    else {
      const { reading } = this;
      reading.problems.add({
        severity: reading.severity,
        code: 'records/ragged-row',
        message: `this row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}; the header has ${plan.width}`,
        hint: this.isSheet
          ? 'give the column a heading, or clear the cells beyond the last heading'
          : `look for a ${DELIMITER_NAMES[reading.delimiter]} inside a cell that is not in quotes, or a cell that was left out`,
        origin: { path: reading.path, line, column: Math.min(cells.length, plan.width + 1), field: null },
      });
      // Nobody knows which cell moved, so no cell of its key can be trusted.
      if (reading.options.keepGoing) reading.drop(line);
    }
    return false;
  }

  private originOf(plan: TablePlan, line: number, field: string | null): Origin {
    const place = field === null ? undefined : plan.places.placeOf(field);
    return { path: place?.path ?? this.reading.path, line: place?.line ?? line, column: place?.column ?? null, field };
  }

  private reportPassed(): void {
    const { title, blank, header, footer } = this.passed;
    const sum = title + blank + header + footer;
    this.reading.leftOut += sum;
    if (sum === 0) return;
    const parts = [
      `${title} above the header`,
      `${blank} blank`,
      `${header} the header again`,
      `${footer} below the records`,
    ];
    const told = parts.filter((part) => !part.startsWith('0 ')).join(', ');
    const message = `${sum === 1 ? 'a row that is' : `${sum} rows that are`} no record: ${told}`;
    this.reading.problems.addAbout(this.reading.path, 'note', 'records/passed-over', message, null);
  }
}
