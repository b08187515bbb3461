import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Io } from '../cli/io.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Result } from '../model/result.ts';
import type { Format, ReportOptions } from '../report/format.ts';
import { cannotWrite } from './output-file.ts';

/** Adds the summary a format comes with to the page of the run, where GitHub Actions names its file. */
export async function writeJobSummary(result: Result, format: Format, options: ReportOptions, io: Io): Promise<void> {
  await addToPage(io, async () => (await format.loadSummary?.())?.(result, options));
}

/** Adds what keeps a result from being made to the page of the run. */
export async function writeProblemsSummary(all: readonly Diagnostic[], format: Format, io: Io): Promise<void> {
  await addToPage(io, async () => (await format.loadProblemsSummary?.())?.(all));
}

type Chunks = Iterable<string> | AsyncIterable<string | Uint8Array>;

async function addToPage(io: Io, summary: () => Promise<Chunks | undefined>): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY ?? '';
  if (io.env.GITHUB_ACTIONS !== 'true' || path === '') return;
  const chunks = await summary();
  if (chunks === undefined) return;
  try {
    // Other commands of the step write there too.
    await pipeline(Readable.from(chunks), createWriteStream(resolve(io.cwd, path), { flags: 'a' }));
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
