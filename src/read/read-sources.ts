import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { type Bytes, bytesOfFile, isFileError, reportUnreadable } from './bytes.ts';
import { listFolder } from './folder.ts';
import { endingOf, isRecordFile } from './format.ts';
import { reportLink, reportNoRecords, reportNotFound, reportPassedOver, reportTwoKinds } from './path-problems.ts';
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
    else await addSources(request, io, { sources, diagnostics });
  }
  return { sources: [...sources.values()], diagnostics };
}

/** The sources found so far by full path, and what is wrong with the arguments. */
interface Finding {
  readonly sources: Map<string, Source>;
  readonly diagnostics: Diagnostic[];
}

async function addSources({ path, kind }: Request, io: ReadIo, finding: Finding): Promise<void> {
  if (path === '-') {
    addFile('-', { path, kind }, () => io.stdin, finding);
    return;
  }
  const full = resolve(io.cwd, path);
  const shown = shownPath(path, io.cwd);
  try {
    if ((await stat(full)).isDirectory()) await addFolder(full, { path: shown, kind }, io.cwd, finding);
    else addFile(full, { path: shown, kind }, bytesOfFile(full), finding);
  } catch (error) {
    if (!isFileError(error)) throw error;
    const isGone = error.code === 'ENOENT';
    finding.diagnostics.push(isGone ? await reportNotFound(shown, full) : reportUnreadable(shown, error));
  }
}

/** A file named twice is read once, as the kind it is named under. */
function addFile(full: string, { path, kind }: Request, bytes: Bytes, { sources, diagnostics }: Finding): void {
  const before = sources.get(full)?.kind ?? null;
  if (before !== null && kind !== null && before !== kind) diagnostics.push(reportTwoKinds(path, before, kind));
  else sources.set(full, sourceOf(path, kind ?? before, bytes));
}

async function addFolder(full: string, { path, kind }: Request, cwd: string, finding: Finding): Promise<void> {
  const { sources, diagnostics } = finding;
  const shown = (below: string) => shownPath(join(full, below), cwd);
  const { files, links, closed } = await listFolder(full);
  const records = files.filter(isRecordFile);
  for (const file of records) {
    const each = join(full, file);
    if (!sources.has(each)) sources.set(each, sourceOf(shown(file), kind, bytesOfFile(each)));
  }
  if (records.length === 0) diagnostics.push(reportNoRecords(path));
  for (const [folder, error] of closed) diagnostics.push(reportUnreadable(shown(folder), error));
  for (const link of links) diagnostics.push(reportLink(shown(link)));
  for (const file of files) if (mayHoldRecords(file)) diagnostics.push(reportPassedOver(shown(file)));
}

/** Files that likely hold records in a form not read; documents and notes beside the records are no loss. */
function mayHoldRecords(path: string): boolean {
  return OTHER_ENDINGS.has(endingOf(path));
}

const SHEETS = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.numbers', '.tsv', '.tab', '.txt'];
const OTHER_ENDINGS = new Set([...SHEETS, '.jsonl', '.ndjson', '.zip', '.gz', '.7z']);
