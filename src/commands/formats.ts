import { UsageError } from '../cli/exit.ts';
import { nearestName } from '../model/nearest.ts';
import type { Format } from '../report/format.ts';
import { FORMAT_NAMES, FORMATS, formatNamed, formatOfPath } from '../report/registry.ts';

/** A report wanted in a file, or in a folder of files. */
export interface Output {
  readonly path: string;
  readonly format: Format;
  readonly isFolder: boolean;
}

/** The format named with `-f`. */
export function formatWanted(name: string): Format {
  const format = formatNamed(name);
  if (format === undefined) {
    const near = nearestName(name, FORMAT_NAMES);
    const hint = near === null ? `formats: ${FORMAT_NAMES.join(', ')}` : `did you mean "${near}"?`;
    throw new UsageError(`there is no format "${name}"`, hint);
  }
  if (format.isBinary === true) {
    throw new UsageError(`"${name}" is no text to print`, `write it to a file: -o report.${format.extensions[0]}`);
  }
  return format;
}

/** Reads `-o` values: `format:path`, a path whose ending tells the format, or a folder with its `/`. */
export function outputsWanted(values: readonly string[]): readonly Output[] {
  return values.map((value) => {
    const [, name = '', rest = ''] = /^([a-z]+):(.+)$/.exec(value) ?? [];
    const named = formatNamed(name);
    const path = named === undefined ? value : rest;
    const isFolder = /[/\\]$/.test(path);
    const format = named ?? (isFolder ? FORMATS.find((one) => one.loadFolder !== undefined) : formatOfPath(path));
    if (format !== undefined && isFolder && format.loadFolder === undefined) {
      throw new UsageError(`"${format.name}" is written to one file, and "${path}" is a folder`, 'name a file in it');
    }
    if (format !== undefined) return { path, format, isFolder };
    const endings = FORMATS.flatMap((one) => one.extensions.map((extension) => `.${extension}`));
    throw new UsageError(
      `no format is known by the name or ending of "${value}"`,
      `end the path in ${endings.join(', ')}, or write format:path`,
    );
  });
}
