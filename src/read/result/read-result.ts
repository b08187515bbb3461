import { createHash, type Hash } from 'node:crypto';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { SCHEMA_VERSION } from '../../model/version.ts';
import { type Bytes, bytesOfFile, isFileError, reportUnreadable } from '../bytes.ts';
import { reportNotFound } from '../path-problems.ts';
import { shownPath } from '../paths.ts';
import type { ReadIo } from '../read-sources.ts';
import { checkShape } from './check-shape.ts';
import { type ListLine, takeApart } from './result-lines.ts';

/** A result file's result, or what keeps it from being one. */
export type ReadResult = Unhashed & { readonly sha256: string };

/** Reads a result file (`-` is standard input) that this or an older grantalign wrote, case by case. */
export async function readResult(path: string, io: ReadIo): Promise<ReadResult> {
  const full = resolve(io.cwd, path);
  const shown = path === '-' ? '-' : shownPath(path, io.cwd);
  const hash = createHash('sha256');
  const bytes = hashing(path === '-' ? () => io.stdin : bytesOfFile(full), hash);
  try {
    const read = await readLines(shown, bytes);
    return { ...read, sha256: hash.digest('hex') };
  } catch (error) {
    if (!isFileError(error)) throw error;
    const why = error.code === 'ENOENT' ? await reportNotFound(shown, full) : reportUnreadable(shown, error);
    return { ...refused(why), sha256: '' };
  }
}

function hashing(bytes: Bytes, hash: Hash): Bytes {
  return async function* read() {
    for await (const chunk of bytes()) {
      hash.update(chunk);
      yield chunk;
    }
  };
}

/** What is read, before its hash is known. */
type Unhashed =
  | { readonly result: Result; readonly diagnostics: readonly [] }
  | { readonly result: null; readonly diagnostics: readonly Diagnostic[] };

async function readLines(path: string, bytes: Bytes): Promise<Unhashed> {
  const lines = createInterface({ input: Readable.from(bytes()), crlfDelay: Number.POSITIVE_INFINITY });
  const { cases, links, rest } = await takeApart(lines);
  const parsed = parse(path, { text: rest, line: 1 });
  if ('wrong' in parsed) return refused(parsed.wrong);
  const version = versionOf(parsed.value);
  if (version === null) return refused(reportNoResult(path));
  if (majorOf(version) > majorOf(SCHEMA_VERSION)) return refused(reportNewer(path, version));
  const whole = parsed.value as unknown as { cases: unknown[]; links: { links: unknown[] } };
  for (const [list, elements] of [
    [whole.cases, cases],
    [whole.links?.links, links],
  ] as const) {
    for (const each of elements) {
      const element = parse(path, each);
      if ('wrong' in element) return refused(element.wrong);
      list.push(element.value);
    }
  }
  const wrong = await checkShape(path, whole, { version, lines: cases.map(({ line }) => line) });
  return wrong.length > 0
    ? { result: null, diagnostics: wrong }
    : { result: whole as unknown as Result, diagnostics: [] };
}

function parse(path: string, { text, line }: ListLine): { value: object } | { wrong: Diagnostic } {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { value } : { wrong: reportNoResult(path) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const why = error.message.replace(/,? (in JSON )?at position.*$/s, '');
    return {
      wrong: {
        severity: 'error',
        code: 'read/no-result',
        message: `this is no result file: its JSON cannot be parsed (${why})`,
        hint: 'name a file written with "grantalign audit PATH -o result.json", whole and unchanged',
        origin: { path, line: line === 1 ? null : line, column: null, field: null },
      },
    };
  }
}

function versionOf(value: object): string | null {
  const { schema_version } = value as { readonly schema_version?: unknown };
  return typeof schema_version === 'string' && /^\d+\.\d+\.\d+$/.test(schema_version) ? schema_version : null;
}

function majorOf(version: string): number {
  return Number(version.split('.')[0]);
}

function refused(diagnostic: Diagnostic): Unhashed & { readonly result: null } {
  return { result: null, diagnostics: [diagnostic] };
}

function reportNoResult(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'read/no-result',
    message: 'this is no result file: it names no "schema_version"',
    hint: 'name a file written with "grantalign audit PATH -o result.json"; records are read by audit and check',
    origin: { path, line: null, column: null, field: null },
  };
}

function reportNewer(path: string, version: string): Diagnostic {
  return {
    severity: 'error',
    code: 'read/newer-result',
    message: `this result file has schema version ${version}; this grantalign reads up to ${majorOf(SCHEMA_VERSION)}.x`,
    hint: 'update grantalign, or audit the records again with this version',
    origin: { path, line: null, column: null, field: null },
  };
}
