import { DIAGNOSTIC_CODES } from '../model/diagnostic.ts';
import type { Origin } from '../model/origin.ts';
import type { Result } from '../model/result.ts';
import { LARGEST_SMALL } from '../model/small-count.ts';

/** Stands for the hash of a file of records: who guesses its few small counts could check the guess against it. */
const NO_HASH = 'withheld';

/** A result of masked records that says so, without what was told of the files before they were masked. */
export function maskResult(result: Result, cells: number): Result {
  const { schema_version, tool, as_of, ...rest } = result;
  return {
    schema_version,
    tool,
    as_of,
    masked: { up_to: LARGEST_SMALL, cells },
    ...rest,
    inputs: rest.inputs.map((input) => ({ ...input, sha256: NO_HASH })),
    diagnostics: rest.diagnostics.map(withoutCells),
  };
}

/** Messages quote cells; what a code stands for quotes nothing. */
function withoutCells(diagnostic: Result['diagnostics'][number]): Result['diagnostics'][number] {
  const { severity, code, origin } = diagnostic;
  const meanings: Readonly<Record<string, string>> = DIAGNOSTIC_CODES;
  return {
    severity,
    code,
    message: meanings[code] ?? code,
    hint: null,
    origin: origin === null ? null : placeOf(origin),
  };
}

function placeOf({ path, line, field }: Origin): Origin {
  return { path, line, column: null, field };
}
