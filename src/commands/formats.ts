import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { UsageError } from '../cli/exit.ts';
import { nearestName } from '../model/nearest.ts';
import type { Result } from '../model/result.ts';
import type { Format, ReportOptions } from '../report/format.ts';
import { FORMAT_NAMES, FORMATS, formatNamed, formatOfPath } from '../report/registry.ts';
import { cannotWrite } from './output-file.ts';

/** A report wanted in a file. */
export interface Output {
  readonly path: string;
  readonly format: Format;
}

/** The format named with `-f`. */
export function formatWanted(name: string): Format {
  const format = formatNamed(name);
  if (format === undefined) {
    const near = nearestName(name, FORMAT_NAMES);
    const hint = near === null ? `formats: ${FORMAT_NAMES.join(', ')}` : `did you mean "${near}"?`;
    throw new UsageError(`there is no format "${name}"`, hint);
  }
  return format;
}

/** Reads `-o` values: `format:path`, or a path whose ending tells the format. */
export function outputsWanted(values: readonly string[]): readonly Output[] {
  return values.map((value) => {
    const [, name = '', path = ''] = /^([a-z]+):(.+)$/.exec(value) ?? [];
    const named = formatNamed(name);
    if (named !== undefined) return { path, format: named };
    const format = formatOfPath(value);
    if (format !== undefined) return { path: value, format };
    const endings = FORMATS.flatMap((one) => one.extensions.map((extension) => `.${extension}`));
    throw new UsageError(
      `no format is known by the name or ending of "${value}"`,
      `end the path in ${endings.join(', ')}, or write format:path`,
    );
  });
}

/** Writes one report to its file. */
export async function writeOutput(output: Output, result: Result, options: ReportOptions, cwd: string): Promise<void> {
  const write = await output.format.load();
  try {
    await pipeline(Readable.from(write(result, options)), createWriteStream(resolve(cwd, output.path)));
  } catch (error) {
    throw cannotWrite(output.path, error);
  }
}
