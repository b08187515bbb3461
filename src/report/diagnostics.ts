import type { Severity } from '../model/diagnostic.ts';
import { type Origin, printOrigin } from '../model/origin.ts';
import type { Ink, Tone } from './ink.ts';
import { counted } from './numbers.ts';
import { printable } from './printable.ts';

/** What of a diagnostic is printed; those of a run and those of a result file both fit. */
export interface PrintedDiagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly origin: Origin | null;
  readonly excerpt?: string;
}

const TONES: Readonly<Record<Severity, Tone>> = { error: 'open', warning: 'unsure', note: 'quiet' };

/** Every diagnostic by path and line, one greppable line each with its excerpt and hint below, then a line of counts. */
export function* reportDiagnostics(diagnostics: readonly PrintedDiagnostic[], ink: Ink): Generator<string> {
  if (diagnostics.length === 0) return;
  for (const diagnostic of [...diagnostics].sort(byPlace)) yield printDiagnostic(diagnostic, ink);
  yield `${countDiagnostics(diagnostics)}\n`;
}

/** `2 errors, 1 warning`: how many there are of each severity; empty for none. */
export function countDiagnostics(diagnostics: readonly { readonly severity: Severity }[]): string {
  const of = (severity: Severity) => diagnostics.filter((one) => one.severity === severity).length;
  const counts: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const count = of(severity);
    if (count > 0) counts.push(counted(count, severity));
  }
  return counts.join(', ');
}

/** `severity path:line:col: message [code]`, the excerpt with its caret, the hint. */
export function printDiagnostic(diagnostic: PrintedDiagnostic, ink: Ink): string {
  const { severity, code, message, hint, origin, excerpt } = diagnostic;
  const place = origin === null ? '' : ` ${printable(printOrigin(origin))}`;
  let text = `${ink[TONES[severity]](severity)}${ink.strong(place)}: ${printable(message)} ${ink.quiet(`[${printable(code)}]`)}\n`;
  if (excerpt !== undefined) {
    for (const line of excerpt.replace(/\n$/, '').split('\n')) text += `    ${printable(line)}\n`;
  }
  if (hint !== null) text += `    hint: ${printable(hint)}\n`;
  return text;
}

/** Those of no place come first: they are about the run itself. Code units, never a locale, order paths. */
function byPlace(left: PrintedDiagnostic, right: PrintedDiagnostic): number {
  const leftPath = left.origin?.path ?? '';
  const rightPath = right.origin?.path ?? '';
  if (leftPath !== rightPath) return leftPath < rightPath ? -1 : 1;
  const lines = (left.origin?.line ?? 0) - (right.origin?.line ?? 0);
  return lines !== 0 ? lines : (left.origin?.column ?? 0) - (right.origin?.column ?? 0);
}
