import { createHash, type Hash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordKind } from '../model/record.ts';
import { sheetPath } from '../model/sheet-path.ts';
import type { Source, SourceEnd, SourceVisitor } from '../model/source.ts';
import { type Bytes, isFileError, reportUnreadable } from './bytes.ts';
import { readCsv } from './csv.ts';
import { endingOf, type Format, formatOf } from './format.ts';
import { readWhole } from './whole.ts';
import type { SheetChoice } from './xlsx/workbook.ts';
import { parseDocuments } from './yaml.ts';

/** A file to read, and which sheets of it, should it be a workbook. */
interface File {
  readonly path: string;
  readonly sheets: SheetChoice;
}

/** Every sheet of a workbook. */
const ALL_SHEETS: SheetChoice = { only: null, except: new Set() };

/** A source of records: format by the path's ending, else by how its text begins. */
export function sourceOf(path: string, kind: RecordKind | null, bytes: Bytes, sheets = ALL_SHEETS): Source {
  const shown = sheets.only === null ? path : sheetPath(path, sheets.only);
  return { path: shown, kind, read: (visitor) => readSource({ path, sheets }, bytes, visitor) };
}

async function readSource(file: File, bytes: Bytes, visitor: SourceVisitor): Promise<SourceEnd> {
  const { path } = file;
  const hash = createHash('sha256');
  const diagnostics: Diagnostic[] = [];
  try {
    const { first, all } = await peek(hashed(bytes(), hash));
    if (first === null) diagnostics.push(reportEmpty(path));
    else diagnostics.push(...(await readAs(formatOf(path, first), file, all, visitor)));
  } catch (error) {
    if (!isFileError(error)) throw error;
    diagnostics.push(reportUnreadable(path, error));
  }
  return { sha256: hash.digest('hex'), diagnostics };
}

async function readAs(
  format: Format,
  { path, sheets }: File,
  bytes: AsyncIterable<Buffer>,
  visitor: SourceVisitor,
): Promise<readonly Diagnostic[]> {
  if (format === 'csv') {
    const stopped = await readCsv(path, bytes, visitor);
    return stopped === null ? [] : [stopped];
  }
  if (format === 'workbook') {
    const { readWorkbook } = await import('./xlsx/workbook.ts');
    const stopped = await readWorkbook({ path, ending: endingOf(path), bytes }, sheets, visitor);
    return stopped === null ? [] : [stopped];
  }
  const whole = await readWhole(path, bytes);
  if (whole.text === null) return [whole.wrong];
  const { documents, diagnostics } = await parseDocuments(path, whole.text);
  for (const document of documents) visitor.document(document);
  return diagnostics;
}

async function* hashed(bytes: AsyncIterable<Buffer | string>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    hash.update(buffer);
    yield buffer;
  }
}

const BYTE_ORDER_MARK = '\ufeff';

/** The first chunk that holds more than blanks (null: there is none), and all chunks from the start. */
async function peek(bytes: AsyncGenerator<Buffer>): Promise<{ first: string | null; all: AsyncIterable<Buffer> }> {
  const passed: Buffer[] = [];
  for (let next = await bytes.next(); next.done !== true; next = await bytes.next()) {
    passed.push(next.value);
    const text = next.value.toString('utf8', 0, 4096).replace(BYTE_ORDER_MARK, '');
    if (next.value.length > 4096 || text.trim() !== '') return { first: text, all: chained(passed, bytes) };
  }
  return { first: null, all: chained(passed, bytes) };
}

async function* chained(passed: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* passed;
  yield* rest;
}

function reportEmpty(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'read/empty-file',
    message: 'this file holds nothing; a header row or a top-level key was expected',
    hint: 'to say that there are no such records, keep the header row alone, or write "[]" after the key',
    origin: { path, line: null, column: null, field: null },
  };
}
