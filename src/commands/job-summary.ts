import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Io } from '../cli/io.ts';
import type { Result } from '../model/result.ts';
import type { Format, ReportOptions } from '../report/format.ts';
import { cannotWrite } from './output-file.ts';

/** Adds the summary a format comes with to the page of the run, where GitHub Actions names its file. */
export async function writeJobSummary(result: Result, format: Format, options: ReportOptions, io: Io): Promise<void> {
  const path = io.env.GITHUB_STEP_SUMMARY ?? '';
  if (io.env.GITHUB_ACTIONS !== 'true' || path === '') return;
  const write = await format.loadSummary?.();
  if (write === undefined) return;
  try {
    // Other commands of the step write there too.
    await pipeline(Readable.from(write(result, options)), createWriteStream(resolve(io.cwd, path), { flags: 'a' }));
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
