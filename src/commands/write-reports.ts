import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Io, isColoured, print, widthOf } from '../cli/io.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result } from '../model/result.ts';
import type { Format, ReportOptions } from '../report/format.ts';
import { formatWanted, type Output, outputsWanted } from './formats.ts';
import type { ReportFlags } from './options.ts';
import { cannotWrite, writeText } from './output-file.ts';

/** The reports a command line asks for: one on standard output, any number in files. */
export interface Reports {
  readonly format: Format;
  readonly outputs: readonly Output[];
  /** Fit to publish: no cell is quoted. */
  readonly isPublic: boolean;
}

/** What `-f` and `-o` ask for; told before any work is done where they cannot be had. */
export function reportsWanted(flags: ReportFlags): Reports {
  return {
    format: formatWanted(flags.format ?? 'text'),
    outputs: outputsWanted(flags.output ?? []),
    isPublic: flags.public === true,
  };
}

/** Columns of a report in a file: the terminal it was started from says nothing of its readers. */
const FILE_WIDTH = 100;

/** Writes every report asked for, files first. */
export async function writeReports(result: Result, wanted: Reports, flags: ReportFlags, io: Io): Promise<void> {
  await writeFiles(result, wanted, flags, io);
  // A summary is for a page nobody's terminal shows.
  if (wanted.format.loadSummary !== undefined) {
    const { writeJobSummary } = await import('./job-summary.ts');
    await writeJobSummary(result, wanted.format, inFile(flags), io);
  }
  const width = widthOf(io.stdout, io.env);
  const write = await wanted.format.load();
  const page: ReportOptions = { ...inFile(flags), width, colour: isColoured(io.stdout, io.env, flags.color) };
  for await (const chunk of write(result, page)) await print(io.stdout, String(chunk));
}

/** Writes the reports that are asked for in files. */
export async function writeFiles(result: Result, wanted: Reports, flags: ReportFlags, io: Io): Promise<void> {
  for (const output of wanted.outputs) {
    try {
      await (output.isFolder ? writeFolder : writeOne)(output, result, inFile(flags), io.cwd);
    } catch (error) {
      throw cannotWrite(output.path, error);
    }
  }
}

function inFile({ detail, sort }: ReportFlags): ReportOptions {
  return { detail: detail === true, sort: sort ?? 'county', width: FILE_WIDTH, colour: false };
}

/** Writes what keeps a result from being made, where a format has a form for it: files first, as of a result. */
export async function writeProblems(problems: readonly Diagnostic[], wanted: Reports, io: Io): Promise<void> {
  const { format, outputs, isPublic } = wanted;
  const all = isPublic ? problems.map(withoutQuotes) : problems;
  for (const output of outputs) {
    const write = await output.format.loadProblems?.();
    if (write !== undefined) await writeText(output.path, [...write(all)].join(''), io.cwd);
  }
  if (format.loadProblemsSummary !== undefined) {
    const { writeProblemsSummary } = await import('./job-summary.ts');
    await writeProblemsSummary(all, format, io);
  }
  const write = await format.loadProblems?.();
  for (const line of write?.(all) ?? []) await print(io.stdout, line);
}

function withoutQuotes({ severity, code, origin }: Diagnostic): Diagnostic {
  return { severity, code, origin, hint: null, message: 'the log says what is wrong: it quotes the records' };
}

async function writeOne({ path, format }: Output, result: Result, options: ReportOptions, cwd: string): Promise<void> {
  const write = await format.load();
  await pipeline(Readable.from(write(result, options)), createWriteStream(resolve(cwd, path)));
}

async function writeFolder(output: Output, result: Result, options: ReportOptions, cwd: string): Promise<void> {
  const write = await output.format.loadFolder?.();
  if (write === undefined) return;
  const folder = resolve(cwd, output.path);
  const made = new Set<string>();
  for await (const { path, text } of write(result, options)) {
    const full = join(folder, path);
    if (!made.has(dirname(full))) await mkdir(dirname(full), { recursive: true });
    made.add(dirname(full));
    await writeFile(full, text);
  }
}
