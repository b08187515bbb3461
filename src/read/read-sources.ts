import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { nearestName } from '../model/nearest.ts';
import type { Source } from '../model/source.ts';
import { bytesOfFile, isFileError, reportUnreadable } from './bytes.ts';
import { listFolder } from './folder.ts';
import { endingOf, isRecordFile } from './format.ts';
import { shownPath } from './paths.ts';
import { parseRequest, type Request } from './request.ts';
import { sourceOf } from './source.ts';

/** What reading takes from outside. */
export interface ReadIo {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Buffer | string>;
}

/** The sources that arguments name (`PATH`, `KIND=PATH`, a folder, `-`), each once, in the order named. */
export async function readSources(
  paths: readonly string[],
  io: ReadIo,
): Promise<{ sources: readonly Source[]; diagnostics: readonly Diagnostic[] }> {
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  for (const argument of paths) {
    const request = parseRequest(argument);
    if ('code' in request) diagnostics.push(request);
    else await addSources(request, io, sources, diagnostics);
  }
  return { sources: [...sources.values()], diagnostics };
}

async function addSources(
  request: Request,
  io: ReadIo,
  sources: Map<string, Source>,
  diagnostics: Diagnostic[],
): Promise<void> {
  const { path, kind } = request;
  if (path === '-') {
    sources.set(
      '-',
      sourceOf('-', kind, () => io.stdin),
    );
    return;
  }
  const full = resolve(io.cwd, path);
  const shown = shownPath(path, io.cwd);
  try {
    if (!(await stat(full)).isDirectory()) {
      sources.set(full, sourceOf(shown, kind, bytesOfFile(full)));
      return;
    }
    const files = await listFolder(full);
    const records = files.filter(isRecordFile);
    for (const file of records) {
      const each = join(full, file);
      if (!sources.has(each)) sources.set(each, sourceOf(shownPath(each, io.cwd), kind, bytesOfFile(each)));
    }
    if (records.length === 0) diagnostics.push(reportNoRecords(shown));
    for (const file of files) {
      if (isSpreadsheet(file)) diagnostics.push(reportPassedOver(shownPath(join(full, file), io.cwd)));
    }
  } catch (error) {
    if (!isFileError(error)) throw error;
    diagnostics.push(error.code === 'ENOENT' ? await reportNotFound(shown, full) : reportUnreadable(shown, error));
  }
}

/** Files that likely hold records in a form not read; documents and notes beside the records are no loss. */
function isSpreadsheet(path: string): boolean {
  return ['.xlsx', '.xlsm', '.xls', '.ods', '.numbers', '.tsv', '.txt'].includes(endingOf(path));
}

function reportPassedOver(path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'read/passed-over',
    message: 'this file was passed over; CSV, YAML or JSON was expected',
    hint: 'if it holds records, export each sheet as "CSV UTF-8"',
    origin: { path, line: null, column: null, field: null },
  };
}

function reportNoRecords(path: string): Diagnostic {
  return {
    severity: 'error',
    code: 'read/no-records',
    message: 'this folder holds no CSV, YAML or JSON file',
    hint: 'name the folder or the files that hold the records',
    origin: { path, line: null, column: null, field: null },
  };
}

async function reportNotFound(path: string, full: string): Promise<Diagnostic> {
  const beside = await readdir(dirname(full)).catch(() => []);
  const near = nearestName(basename(full), beside);
  return {
    severity: 'error',
    code: 'read/not-found',
    message: `there is no file or folder "${path}"`,
    hint: near === null ? 'check the path' : `did you mean "${join(dirname(path), near)}"?`,
    origin: { path, line: null, column: null, field: null },
  };
}
