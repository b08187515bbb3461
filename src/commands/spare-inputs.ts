import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../cli/exit.ts';

/** Refuses to write a report over a file that the run reads: nothing would bring it back. */
export function spareInputs(
  outputs: readonly { readonly path: string }[],
  inputs: readonly string[],
  cwd: string,
): void {
  const read = new Set(inputs.map((path) => placeOf(path, cwd)));
  for (const { path } of outputs) {
    if (!read.has(placeOf(path, cwd))) continue;
    throw new UsageError(
      `"${path}" is read by this run, and a report would be written over it`,
      'name another file with -o, or in "reports" of the config',
    );
  }
}

/** A file by whatever name: a link, `./`. */
function placeOf(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  return existsSync(full) ? realpathSync(full) : full;
}
