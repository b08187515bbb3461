import { type Diagnostic, isError } from '../model/diagnostic.ts';
import { RECORD_KIND_NAMES, type RecordKind, type Row, type Tables } from '../model/record.ts';
import type { Source, SourceEnd } from '../model/source.ts';
import { reportDangling } from './dangling.ts';
import { DocumentReader } from './document-reader.ts';
import { FileReading } from './file-reading.ts';
import { FileTables } from './file-tables.ts';
import { checkMaps, reportUnused } from './map/check-maps.ts';
import type { RecordOptions } from './options.ts';
import { Problems } from './problems.ts';
import { withoutRepeats } from './repeated.ts';
import { SheetReader } from './sheet-reader.ts';

/** What one file gave of one kind. */
interface RecordInput {
  readonly path: string;
  readonly kind: RecordKind;
  readonly records: number;
  /** Rows that are no record, were dropped, or say the same as another. */
  readonly left_out: number;
  readonly sha256: string;
}

/** The records of all sources, and all that is wrong with them. */
export interface ReadRecords {
  readonly tables: Tables;
  /** In the order of the sources; a file of several kinds stands once for each. */
  readonly inputs: readonly RecordInput[];
  readonly diagnostics: readonly Diagnostic[];
  /** Rows left out for want of a usable key: a run with any can fail a gate and not pass one. */
  readonly dropped: number;
}

interface ReadFile {
  readonly reading: FileReading;
  readonly end: SourceEnd;
}

/** Reads every source, one after the other, into one table a kind. */
export async function readRecords(sources: readonly Source[], options: RecordOptions): Promise<ReadRecords> {
  const problems = new Problems();
  const files: ReadFile[] = [];
  const maps = options.maps ?? [];
  checkMaps(maps, problems);
  for (const source of sources) files.push(...(await readFiles(source, options, problems)));
  reportUnused(maps, new Set(files.flatMap(({ reading }) => [...reading.mapped])), problems);
  const tables = tablesOf(files, problems);
  const counts = countByFile(tables);
  return {
    tables,
    inputs: files.flatMap((file) => inputsOf(file, counts)),
    diagnostics: problems.all(),
    dropped: options.keepGoing ? files.reduce((sum, { reading }) => sum + reading.dropped, 0) : 0,
  };
}

/** Every sheet of a workbook that holds records is a file of its own. */
async function readFiles(source: Source, options: RecordOptions, problems: Problems): Promise<readonly ReadFile[]> {
  const reading = new FileReading(source.path, options, problems);
  const table = new FileTables(reading, source.kind);
  const documents = new DocumentReader(reading, source.kind);
  const sheets = new SheetReader(source, options, problems);
  let { rows } = table;
  const end = await source.read({
    sheet(sheet) {
      rows = sheets.begin(sheet);
    },
    sheetEnd: (oddities) => sheets.end(oddities),
    row: (cells, line) => rows.row(cells, line),
    document: (document) => documents.document(document),
    knownHeadings: (cells) => table.knownHeadings(cells),
    separated: (by) => {
      reading.delimiter = by;
    },
  });
  for (const diagnostic of end.diagnostics) problems.add(diagnostic);
  if (sheets.count > 0) {
    if (!end.diagnostics.some(isError)) sheets.report();
    return sheets.readings.map((reading) => ({ reading, end }));
  }
  table.end();
  documents.end();
  reading.finish();
  return [{ reading, end }];
}

function tablesOf(files: readonly ReadFile[], problems: Problems): Tables {
  const rows = new Map<RecordKind, readonly Row[]>();
  const isDoubtful = (row: Row) => files.some(({ reading }) => reading.doubtful.has(row));
  for (const kind of RECORD_KIND_NAMES) {
    const lists = files.map(({ reading }) => reading.rowsOf(kind)).filter((list) => list.length > 0);
    const all = lists.length === 1 ? lists[0] : lists.flat();
    rows.set(kind, withoutRepeats(kind, all ?? [], isDoubtful, problems));
  }
  const rowsOf = (kind: RecordKind) => rows.get(kind) ?? [];
  const isReported = (kind: RecordKind) => files.some(({ reading }) => reading.kinds.has(kind));
  // A grant whose row could not be read is not dangling: it is on file, beyond the problem told of.
  const isHalfRead = files.some(({ reading, end }) => reading.dropped > 0 || end.diagnostics.some(isError));
  reportDangling(rowsOf, (kind) => isReported(kind) && !isHalfRead, problems);
  return Object.fromEntries(
    RECORD_KIND_NAMES.map((kind) => [kind, { reported: isReported(kind), rows: rowsOf(kind) }]),
  ) as unknown as Tables;
}

function inputsOf({ reading, end }: ReadFile, counts: ReadonlyMap<string, number>): readonly RecordInput[] {
  const { path } = reading;
  const kinds = RECORD_KIND_NAMES.filter((kind) => reading.kinds.has(kind));
  return kinds.map((kind, index) => {
    const records = counts.get(`${kind} ${path}`) ?? 0;
    // Rows that hold no record are of no kind: they stand at the file's first.
    const others = index === 0 ? reading.leftOut : 0;
    return { path, kind, records, left_out: others + reading.rowsOf(kind).length - records, sha256: end.sha256 };
  });
}

/** Records by kind and path, repeats counted once: a table's rows stand file after file. */
function countByFile(tables: Tables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of RECORD_KIND_NAMES) {
    const rows: readonly Row[] = tables[kind].rows;
    let start = 0;
    for (let index = 1; index <= rows.length; index++) {
      const path = rows[start]?.path;
      if (index < rows.length && rows[index]?.path === path) continue;
      counts.set(`${kind} ${path}`, index - start);
      start = index;
    }
  }
  return counts;
}
