import { type Io, isColoured, print } from '../cli/io.ts';
import { type Diagnostic, isError } from '../model/diagnostic.ts';
import { reportDiagnostics } from '../report/diagnostics.ts';
import { inkFor } from '../report/ink.ts';

/** Prints what is wrong with the input on standard error; `quiet` keeps only errors. */
export async function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  flags: { readonly quiet?: true; readonly color?: boolean },
  io: Io,
): Promise<void> {
  const wanted = flags.quiet === true ? diagnostics.filter(isError) : diagnostics;
  const ink = await inkFor(isColoured(io.stderr, io.env, flags.color));
  await print(io.stderr, [...reportDiagnostics(wanted, ink)].join(''));
}
