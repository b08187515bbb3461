import { createHash, type Hash } from 'node:crypto';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordKind } from '../model/record.ts';
import { sheetPath } from '../model/sheet-path.ts';
import type { Source, SourceEnd, SourceVisitor } from '../model/source.ts';
import { type Bytes, isFileError, reportUnreadable } from './bytes.ts';
import { readCsv } from './csv.ts';
import { endingOf, formatOf } from './format.ts';
import { type BegunText, beginText } from './text/begin.ts';
import { reportNotText } from './text/report.ts';
import { joinText } from './text/whole.ts';
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
    diagnostics.push(...(await readBytes(file, await peek(hashed(bytes(), hash)), visitor)));
  } catch (error) {
    if (!isFileError(error)) throw error;
    diagnostics.push(reportUnreadable(path, error));
  }
  return { sha256: hash.digest('hex'), diagnostics };
}

/** The first bytes of a source, and all of them. */
interface Peeked {
  readonly start: string;
  readonly all: AsyncIterable<Buffer>;
}

async function readBytes(
  { path, sheets }: File,
  { start, all }: Peeked,
  visitor: SourceVisitor,
): Promise<readonly Diagnostic[]> {
  if (start === '' || formatOf(path, start) !== 'workbook') return readText(path, await beginText(all), visitor);
  const { readWorkbook } = await import('./xlsx/workbook.ts');
  const stopped = await readWorkbook({ path, ending: endingOf(path), bytes: all }, sheets, visitor);
  return stopped === null ? [] : [stopped];
}

async function readText(path: string, text: BegunText, visitor: SourceVisitor): Promise<readonly Diagnostic[]> {
  const { head, chunks, decoding } = text;
  const start = head.toString('utf8', 0, 4096);
  if (head.length <= 4096 && start.trim() === '') {
    return decoding.wrong === null ? [reportEmpty(path)] : [reportNotText(path, decoding, start.split('\n').length, 1)];
  }
  if (formatOf(path, start) === 'csv') return readCsv(path, text, visitor);
  const whole = await joinText(path, chunks, decoding);
  if (whole.text === null) return whole.diagnostics;
  const { documents, diagnostics } = await parseDocuments(path, whole.text);
  for (const document of documents) visitor.document(document);
  return [...whole.diagnostics, ...diagnostics];
}

async function* hashed(bytes: AsyncIterable<Buffer | string>, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    hash.update(buffer);
    yield buffer;
  }
}

/** Enough bytes to know an archive by. */
const MARK_BYTES = 4;

async function peek(bytes: AsyncGenerator<Buffer>): Promise<Peeked> {
  const passed: Buffer[] = [];
  let start = '';
  while (start.length < MARK_BYTES) {
    const next = await bytes.next();
    if (next.done === true) break;
    passed.push(next.value);
    start += next.value.toString('latin1', 0, MARK_BYTES);
  }
  return { start, all: chained(passed, bytes) };
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
