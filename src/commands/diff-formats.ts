import { UsageError } from '../cli/exit.ts';
import { nearestName } from '../model/nearest.ts';
import type { DiffFormat } from '../report/diff/format.ts';
import { DIFF_FORMAT_NAMES, DIFF_FORMATS } from '../report/diff/registry.ts';

/** A comparison wanted in a file. */
export interface DiffOutput {
  readonly path: string;
  readonly format: DiffFormat;
}

/** The format named with `-f`. */
export function diffFormatWanted(name: string): DiffFormat {
  const format = named(name);
  if (format !== undefined) return format;
  const near = nearestName(name, DIFF_FORMAT_NAMES);
  const hint = near === null ? `formats: ${DIFF_FORMAT_NAMES.join(', ')}` : `did you mean "${near}"?`;
  throw new UsageError(`there is no format "${name}" of a comparison`, hint);
}

/** Reads `-o` values: `format:path`, or a path whose ending tells the format. */
export function diffOutputsWanted(values: readonly string[]): readonly DiffOutput[] {
  return values.map((value) => {
    const [, name = '', rest = ''] = /^([a-z]+):(.+)$/.exec(value) ?? [];
    const asked = named(name);
    const path = asked === undefined ? value : rest;
    const format = asked ?? DIFF_FORMATS.find(({ extensions }) => extensions.some((end) => hasEnding(path, end)));
    if (format !== undefined && !/[/\\]$/.test(path)) return { path, format };
    const endings = DIFF_FORMATS.flatMap(({ extensions }) => extensions.map((end) => `.${end}`));
    throw new UsageError(
      `no format of a comparison is known by the name or ending of "${value}"`,
      `end the path in ${endings.join(', ')}, or write format:path`,
    );
  });
}

function named(name: string): DiffFormat | undefined {
  return DIFF_FORMATS.find((format) => format.name === name);
}

function hasEnding(path: string, ending: string): boolean {
  return path.toLowerCase().endsWith(`.${ending}`);
}
