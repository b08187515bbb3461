import { type Io, print } from '../../cli/io.ts';
import { compareResults } from '../../compare/compare.ts';
import { type Diagnostic, isError } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { shownPath } from '../../read/paths.ts';
import { countDiagnostics } from '../../report/diagnostics.ts';
import { diffBrief } from '../../report/diff/brief.ts';
import { isNothing } from '../../report/diff/parts.ts';
import { gateChanges } from '../../report/gate-changes.ts';
import { printable } from '../../report/printable.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { writeFiles } from '../write-reports.ts';
import { diagnosticChanges } from './diagnostic-changes.ts';
import type { Round } from './round.ts';

/** More names than these are told by number. */
const MOST_NAMED = 3;

/** Tells what a run found that the one before had not, and writes the reports in files anew. */
export async function tellChanges(last: Round, next: Round, shown: Result | null, io: Io): Promise<void> {
  const { wanted, flags } = next.printing;
  const { came, went } = diagnosticChanges(last.diagnostics, next.diagnostics);
  // A run that came to no end did not look at everything: what it does not tell may still be there.
  const isWhole = next.result !== null;
  await printDiagnostics(came, flags, io);
  const gone = flags.quiet === true || !isWhole ? went.filter((one) => isError(one) && isReadAgain(one, next)) : went;
  for (const diagnostic of gone) await say(`no longer: ${inBrief(diagnostic)}`, io);
  if (next.result === null) {
    const errors = next.diagnostics.filter(isError);
    await say(`no result while there ${errors.length === 1 ? 'is' : 'are'} ${countDiagnostics(errors)}`, io);
    return;
  }
  const lines = shown === null ? [] : changesBetween(shown, next.result);
  // Written before anything is said: who reads "changed" finds the new report.
  await writeFiles(next.result, wanted, flags, io);
  await say(lines.join('\n'), io);
}

function changesBetween(before: Result, after: Result): readonly string[] {
  const difference = compareResults(before, after, { before: 'the last run', after: 'this run' });
  const gates = gateChanges(before.gates, after.gates);
  // A waiver or a gate that changed moves no finding, and is a change all the same.
  return isNothing(difference) && gates.length > 0 ? gates : [...diffBrief(difference), ...gates];
}

/** Whether an error can be said to be gone: its file was read, and nothing keeps it from being read to its end. */
function isReadAgain({ origin }: Diagnostic, { request, diagnostics }: Round): boolean {
  const isUnread = ({ code, origin: at }: Diagnostic) => code.startsWith('read/') && at?.path === origin?.path;
  return request !== null && !diagnostics.some(isUnread);
}

/** What a run that came to no end leaves known: its own, and warnings of the run before that nobody took back. */
export function knownAfter(last: Round, next: Round): Round {
  if (next.result !== null) return next;
  const { went } = diagnosticChanges(last.diagnostics, next.diagnostics);
  return { ...next, diagnostics: [...next.diagnostics, ...went.filter((one) => !isError(one))] };
}

function inBrief({ severity, message, origin }: Diagnostic): string {
  return `${severity}${origin === null ? '' : ` ${origin.path}`}: ${message}`;
}

/** `draft.yaml, rules/pack.yaml and 3 more`. */
export function nameFiles(paths: readonly string[], cwd: string): string {
  const names = paths.slice(0, MOST_NAMED).map((path) => shownPath(path, cwd));
  const more = paths.length - names.length;
  return `${names.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
}

/** Prints lines on standard error: standard output has the report. */
export async function say(text: string, io: Io): Promise<void> {
  await print(io.stderr, `${text.split('\n').map(printable).join('\n')}\n`);
}
