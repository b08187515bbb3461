import type { Diagnostic } from '../model/diagnostic.ts';
import { printOrigin } from '../model/origin.ts';
import type { Result } from '../model/result.ts';

/** Diagnostics as results carry them. */
export function diagnosticsOf(diagnostics: readonly Diagnostic[]): Result['diagnostics'] {
  return eachOnce(diagnostics).map(({ severity, code, message, hint, origin }) => ({
    severity,
    code,
    message,
    hint,
    origin,
  }));
}

/** Each diagnostic once: a mistake seen by three rules is one mistake. */
export function eachOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, origin }) => {
    const where = origin === null ? '' : `${printOrigin(origin)} ${origin.field ?? ''}`;
    const identity = `${code}\n${where}\n${message}`;
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
}
