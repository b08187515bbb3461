import type { Diagnostic } from '../../model/diagnostic.ts';

/** What is wrong with the input now and was not before, and what no longer is. */
export interface DiagnosticChanges {
  readonly came: readonly Diagnostic[];
  readonly went: readonly Diagnostic[];
}

/** Compares what two runs told. A line number may move with every edit: a diagnostic is the same wherever it stands in its file. */
export function diagnosticChanges(before: readonly Diagnostic[], after: readonly Diagnostic[]): DiagnosticChanges {
  return { came: without(after, before), went: without(before, after) };
}

function without(all: readonly Diagnostic[], known: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const each of known) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return all.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
}

function keyOf({ code, message, origin }: Diagnostic): string {
  return [code, origin?.path ?? '', origin?.field ?? '', message].join('\0');
}
