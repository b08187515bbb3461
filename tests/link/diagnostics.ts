import type { Diagnostic } from '../../src/model/diagnostic.ts';

/** `severity code`, the part of a diagnostic that is not prose. */
export function printDiagnosticCode({ severity, code }: Diagnostic): string {
  return `${severity} ${code}`;
}
