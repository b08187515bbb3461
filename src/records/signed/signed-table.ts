import { nearestName } from '../../model/nearest.ts';
import type { Origin } from '../../model/origin.ts';
import type { SignedKind } from '../../model/signed.ts';
import { plainHeading } from '../headings.ts';
import { isBlankRow, isFooter } from '../no-record.ts';
import { isPersonal } from '../personal.ts';
import { named, requiredOf, type Statements } from './statements.ts';

/** So many headings tell a header row from a title: `rule` and `lea` begin both kinds. */
const ENOUGH = 2;

/** Reads one table of signed statements, row by row: a CSV file, or a sheet. */
export class SignedTable<K extends SignedKind> {
  readonly path: string;
  private readonly into: Statements<K>;
  private columns: ReadonlyMap<string, number> | null = null;
  private width = 0;
  private readonly told = new Set<string>();

  constructor(path: string, into: Statements<K>) {
    this.path = path;
    this.into = into;
  }

  /** Whether a row of headings was found. */
  get isRead(): boolean {
    return this.columns !== null;
  }

  row(cells: readonly string[], line: number): void {
    const { columns } = this;
    if (columns === null) {
      if (this.knownHeadings(cells) < ENOUGH) this.into.leftOut += 1;
      else {
        this.columns = this.header(cells, line);
        this.width = cells.length;
      }
      return;
    }
    if (isBlankRow(cells) || isFooter(cells)) {
      this.into.leftOut += 1;
      return;
    }
    this.checkWidth(cells, line);
    const text = (field: string) => cells[columns.get(field) ?? -1];
    const originOf = (field: string | null) => this.place(line, field === null ? undefined : columns.get(field), field);
    this.into.take({ text, originOf, told: this.told, zone: null });
  }

  /** How many cells are headings of a statement. */
  knownHeadings(cells: readonly string[]): number {
    const known = new Set(Object.keys(this.into.fields).map(plainHeading));
    return cells.filter((cell) => known.has(plainHeading(cell))).length;
  }

  private header(cells: readonly string[], line: number): ReadonlyMap<string, number> {
    const { into } = this;
    const names = new Map(Object.keys(into.fields).map((name) => [plainHeading(name), name]));
    const columns = new Map<string, number>();
    const unknown: string[] = [];
    for (const [at, cell] of cells.entries()) {
      const name = names.get(plainHeading(cell));
      const origin = this.place(line, at, null);
      if (name !== undefined && columns.has(name)) {
        const message = `two columns are "${name}"; one was expected`;
        into.refuse('records/duplicate-heading', message, 'keep one of the two', origin);
      } else if (name !== undefined) columns.set(name, at);
      else if (cell.trim() !== '') this.strange(cell.trim(), origin, unknown);
    }
    if (unknown.length > 0) {
      const message = `no ${into.singular} has ${unknown.map((each) => `"${each}"`).join(', ')}; passed over`;
      into.warn('records/unknown-heading', message, null, this.place(line, undefined, null));
    }
    this.checkColumns(columns, line);
    return columns;
  }

  /** A column that is missing is told once, and not again in every row. */
  private checkColumns(columns: ReadonlyMap<string, number>, line: number): void {
    const { into, told } = this;
    const missing = requiredOf(into.fields).filter((name) => !columns.has(name) && !told.has(name));
    if (missing.length === 0) return;
    const message = `${named(missing)} is not among the columns; ${named(requiredOf(into.fields))} were expected`;
    into.refuse(
      'records/missing-column',
      message,
      'add it, filled in for every row',
      this.place(line, undefined, null),
    );
    for (const name of missing) told.add(name);
  }

  /** Cells beyond the last heading: a comma stands in a text without quotes, and nobody knows which cell moved. */
  private checkWidth(cells: readonly string[], line: number): void {
    const { into, width } = this;
    if (isBlankRow(cells.slice(width))) return;
    const message = `this row has ${cells.length} cells; the header has ${width}`;
    const hint = 'put a text with a comma in it in quotes, or clear the cells beyond the last heading';
    into.refuse('records/ragged-row', message, hint, this.place(line, width, null));
  }

  /** A heading no statement has: refused where it is a slip or about people. */
  private strange(cell: string, origin: Origin, unknown: string[]): void {
    const { into } = this;
    const near = nearestName(cell.toLowerCase().replace(/[\s-]+/g, '_'), Object.keys(into.fields));
    if (isPersonal(cell)) {
      const message = `the column "${cell}" is about people; an office signs`;
      into.refuse('records/personal-data', message, 'take the column out', origin);
    } else if (near !== null) {
      const message = `"${cell}" is no column of ${into.kind}`;
      into.refuse('records/misspelt-heading', message, `did you mean "${near}"?`, origin);
      // What is meant is told; that its column is missing would be told twice.
      this.told.add(near);
    } else unknown.push(cell);
  }

  private place(line: number, at: number | undefined, field: string | null): Origin {
    return { path: this.path, line, column: at === undefined ? null : at + 1, field };
  }
}
