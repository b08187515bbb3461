import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordKind } from '../model/record.ts';
import { isSheetPath } from '../model/sheet-path.ts';
import type { Sheet, Source } from '../model/source.ts';
import { FileReading } from './file-reading.ts';
import { FileTables, type RowReader } from './file-tables.ts';
import type { RecordOptions } from './options.ts';
import { Problems } from './problems.ts';
import { listed } from './unknown-headings.ts';

/** One sheet while it is read: whether it holds records is known once its header was looked for. */
interface OpenSheet {
  readonly sheet: Sheet;
  readonly reading: FileReading;
  readonly table: FileTables;
  readonly problems: Problems;
}

const TELLING: ReadonlySet<string> = new Set(['records/state-file', 'records/own-report']);

/** Reads the sheets of one workbook: those that hold records as files of their own, the others are named in one note. */
export class SheetReader {
  readonly readings: FileReading[] = [];
  private readonly path: string;
  private readonly kind: RecordKind | null;
  private readonly isOneOfMany: boolean;
  private readonly options: RecordOptions;
  private readonly problems: Problems;
  private open: OpenSheet | null = null;
  private readonly passed: OpenSheet[] = [];

  constructor({ path, kind }: Source, options: RecordOptions, problems: Problems) {
    this.path = path;
    this.kind = kind;
    // A sheet named on its own is taken at its word, as a file is.
    this.isOneOfMany = !isSheetPath(path);
    this.options = options;
    this.problems = problems;
  }

  /** How many sheets came. */
  get count(): number {
    return this.readings.length + this.passed.length;
  }

  /** A sheet begins; its rows go to the table given. */
  begin(sheet: Sheet): RowReader {
    const problems = new Problems();
    const reading = new FileReading(sheet.path, this.options, problems);
    const table = new FileTables(reading, this.kind, sheet.name, this.isOneOfMany);
    this.open = { sheet, reading, table, problems };
    return table.rows;
  }

  /** The sheet's rows are over: what is wrong with it is told if it holds records, or may. */
  end(oddities: readonly Diagnostic[]): void {
    const { open } = this;
    if (open === null) return;
    this.open = null;
    const { reading, table, problems } = open;
    table.end();
    const isAsked = problems.all().some(({ code }) => code === 'records/ambiguous-kind');
    if (reading.kinds.size === 0 && !isAsked) {
      this.passed.push(open);
      return;
    }
    for (const diagnostic of oddities) problems.add(diagnostic);
    reading.finish();
    this.problems.addAll(problems);
    this.readings.push(reading);
  }

  /** Tells which sheets were passed over, or that none holds records. */
  report(): void {
    const { passed, kind, path, problems } = this;
    if (passed.length === 0) return;
    const filled = passed.filter(({ table }) => !table.isBlank);
    const [only] = filled;
    // Of a workbook of the state's with sheets of notes, or of our own, the sheet that gives it away says what it is.
    const telling = filled.find((each) => each.problems.all().some(({ code }) => TELLING.has(code)));
    const told = telling ?? (filled.length === 1 ? only : undefined);
    if (this.readings.length === 0 && told !== undefined) {
      problems.addAll(told.problems);
      return;
    }
    const names = listed(passed.map(({ sheet, table }) => `"${sheet.name}"${table.isBlank ? ' (blank)' : ''}`));
    const what = kind ?? 'records';
    if (this.readings.length === 0) {
      problems.addAbout(
        path,
        'error',
        filled.length === 0 ? 'read/empty-file' : 'read/no-records',
        filled.length === 0
          ? 'every sheet of this workbook is blank; a header row was expected'
          : `this workbook holds no sheet of ${what}; it has ${names}`,
        filled.length === 0
          ? 'to say that there are no such records, keep the header row alone'
          : 'give a sheet a header row, as `grantalign schema records` lists the columns, or name its kind: KIND=PATH.xlsx#Sheet',
      );
      return;
    }
    const sheets = passed.length === 1 ? 'a sheet without' : `${passed.length} sheets without`;
    const was = passed.length === 1 ? 'was' : 'were';
    problems.addAbout(path, 'note', 'records/passed-over', `${sheets} ${what} ${was} passed over: ${names}`, null);
  }
}
