import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { printOrigin } from '../../src/model/origin.ts';
import type { RecordKind, Tables } from '../../src/model/record.ts';
import { readSources } from '../../src/read/read-sources.ts';
import { parseRequest } from '../../src/read/request.ts';
import { sourceOf } from '../../src/read/source.ts';
import type { RecordOptions } from '../../src/records/options.ts';
import { type ReadRecords, readRecords } from '../../src/records/read-records.ts';

const BROKEN = fileURLToPath(new URL('broken', import.meta.url));
const STRICT: RecordOptions = { keepGoing: false, dropPersonalColumns: false };

/** Reads files of tests/records/broken. */
export async function readBroken(paths: readonly string[], options: Partial<RecordOptions> = {}): Promise<ReadRecords> {
  const { sources, diagnostics } = await readSources(paths, { cwd: BROKEN, stdin: Readable.from([]) });
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return readRecords(sources, { ...STRICT, ...options });
}

/** Reads texts as files of the names they stand under, `KIND=PATH` included. */
export function readTexts(
  texts: Readonly<Record<string, string>>,
  options: Partial<RecordOptions> = {},
): Promise<ReadRecords> {
  const sources = Object.entries(texts).map(([argument, text]) => {
    const request = parseRequest(argument);
    if ('code' in request) throw new Error(request.message);
    return sourceOf(request.path, request.kind, () => Readable.from([Buffer.from(text)]));
  });
  return readRecords(sources, { ...STRICT, ...options });
}

/** Diagnostics as a user sees them first: where, how bad, which code. */
export function brief(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(
    ({ severity, code, origin }) => `${origin === null ? '' : printOrigin(origin)} ${severity} ${code}`,
  );
}

/** The cells of a kind's records without those not reported. */
export function cellsIn(tables: Tables, kind: RecordKind): readonly Record<string, unknown>[] {
  return tables[kind].rows.map((row) =>
    Object.fromEntries(Object.entries(row.cells).filter(([, value]) => value !== undefined)),
  );
}
