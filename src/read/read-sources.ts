import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { sheetPath } from '../model/sheet-path.ts';
import type { Source } from '../model/source.ts';
import { type Bytes, bytesOfFile, isFileError, reportUnreadable } from './bytes.ts';
import { listFolder } from './folder.ts';
import { endingOf, isLockFile, isRecordFile } from './format.ts';
import { reportLink, reportNoRecords, reportNotFound, reportPassedOver, reportTwoKinds } from './path-problems.ts';
import { shownPath } from './paths.ts';
import { parseRequest, type Request, sheetRequest } from './request.ts';
import { sourceOf } from './source.ts';

/** What reading takes from outside. */
export interface ReadIo {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Buffer | string>;
  /** Files that hold no records though they may stand among them. */
  readonly apart?: readonly string[];
}

/** The sources that arguments name (`PATH`, `KIND=PATH`, a folder, `-`), each once, in the order named. */
export async function readSources(
  paths: readonly string[],
  io: ReadIo,
): Promise<{ sources: readonly Source[]; diagnostics: readonly Diagnostic[] }> {
  const sources = new Map<string, Source>();
  const sheets = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  const crosswalks = new Set<string>();
  for (const argument of paths) {
    const crosswalk = CROSSWALK.exec(argument)?.[1];
    if (crosswalk !== undefined) crosswalks.add(resolve(io.cwd, crosswalk));
    const request = parseRequest(crosswalk ?? argument);
    if ('code' in request) diagnostics.push(request);
    else await addSources(request, io, { sources, sheets, diagnostics });
  }
  for (const path of io.apart ?? []) sources.delete(resolve(io.cwd, path));
  const named = [...sources].map(([full, source]) =>
    crosswalks.has(full) ? { ...source, isCrosswalk: true } : source,
  );
  return { sources: named, diagnostics };
}

// A crosswalk is no record kind, and is known by its headings where it is not named.
const CROSSWALK = /^crosswalk=(.+)$/is;

/** The sources found so far by full path, and what is wrong with the arguments. */
interface Finding {
  readonly sources: Map<string, Source>;
  /** Sheets named on their own, by their workbook's full path: the workbook as a whole is read without them. */
  readonly sheets: Map<string, Set<string>>;
  readonly diagnostics: Diagnostic[];
}

async function addSources({ path, kind }: Request, io: ReadIo, finding: Finding): Promise<void> {
  if (path === '-') {
    addFile('-', { path, kind }, () => io.stdin, finding);
    return;
  }
  const sheet = sheetRequest(path);
  const full = resolve(io.cwd, path);
  const shown = shownPath(path, io.cwd);
  try {
    if ((await stat(full)).isDirectory()) await addFolder(full, { path: shown, kind }, io.cwd, finding);
    else addFile(full, { path: shown, kind }, bytesOfFile(full), finding);
  } catch (error) {
    if (!isFileError(error)) throw error;
    const isGone = error.code === 'ENOENT';
    if (isGone && sheet !== null) return addSheet({ path: sheet.path, kind }, sheet.sheet, io, finding);
    finding.diagnostics.push(isGone ? await reportNotFound(shown, full) : reportUnreadable(shown, error));
  }
}

/** A file named twice is read once, as the kind it is named under. */
function addFile(full: string, { path, kind }: Request, bytes: Bytes, finding: Finding): void {
  const { sources, diagnostics } = finding;
  const before = sources.get(full)?.kind ?? null;
  if (before !== null && kind !== null && before !== kind) diagnostics.push(reportTwoKinds(path, before, kind));
  else sources.set(full, sourceOf(path, kind ?? before, bytes, { only: null, except: apartIn(full, finding) }));
}

/** The sheets named on their own of one workbook; it grows until reading begins. */
function apartIn(full: string, { sheets }: Finding): Set<string> {
  const apart = sheets.get(full) ?? new Set();
  sheets.set(full, apart);
  return apart;
}

/** One sheet of a workbook is a source of its own. */
async function addSheet(workbook: Request, sheet: string, io: ReadIo, finding: Finding): Promise<void> {
  const full = resolve(io.cwd, workbook.path);
  const path = shownPath(workbook.path, io.cwd);
  try {
    await stat(full);
  } catch (error) {
    if (!isFileError(error)) throw error;
    finding.diagnostics.push(await reportNotFound(path, full));
    return;
  }
  const key = `${full}#${sheet.toLowerCase()}`;
  const before = finding.sources.get(key)?.kind ?? null;
  if (before !== null && workbook.kind !== null && before !== workbook.kind) {
    finding.diagnostics.push(reportTwoKinds(sheetPath(path, sheet), before, workbook.kind));
    return;
  }
  const kind = workbook.kind ?? before;
  finding.sources.set(key, sourceOf(path, kind, bytesOfFile(full), { only: sheet, except: new Set() }));
  apartIn(full, finding).add(sheet);
}

async function addFolder(full: string, { path, kind }: Request, cwd: string, finding: Finding): Promise<void> {
  const { sources, diagnostics } = finding;
  const shown = (below: string) => shownPath(join(full, below), cwd);
  const { files, links, closed } = await listFolder(full);
  const records = files.filter(isRecordFile);
  for (const file of records) {
    const each = join(full, file);
    const except = apartIn(each, finding);
    if (!sources.has(each)) sources.set(each, sourceOf(shown(file), kind, bytesOfFile(each), { only: null, except }));
  }
  if (records.length === 0) diagnostics.push(reportNoRecords(path));
  for (const [folder, error] of closed) diagnostics.push(reportUnreadable(shown(folder), error));
  for (const link of links) diagnostics.push(reportLink(shown(link)));
  for (const file of files) if (mayHoldRecords(file)) diagnostics.push(reportPassedOver(shown(file)));
}

/** Files that likely hold records in a form not read; documents and notes beside the records are no loss. */
function mayHoldRecords(path: string): boolean {
  return OTHER_ENDINGS.has(endingOf(path)) && !isLockFile(path);
}

const SHEETS = ['.xlsm', '.xlsb', '.xls', '.ods', '.numbers', '.txt'];
const OTHER_ENDINGS = new Set([...SHEETS, '.jsonl', '.ndjson', '.zip', '.gz', '.7z']);
