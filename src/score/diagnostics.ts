import type { Diagnostic } from '../model/diagnostic.ts';
import { printOrigin } from '../model/origin.ts';
import type { Result } from '../model/result.ts';

/** Diagnostics as results carry them, each once: a mistake seen by three rules is one mistake. */
export function diagnosticsOf(diagnostics: readonly Diagnostic[]): Result['diagnostics'] {
  const seen = new Set<string>();
  return diagnostics.flatMap(({ severity, code, message, hint, origin }) => {
    const where = origin === null ? '' : `${printOrigin(origin)} ${origin.field ?? ''}`;
    const identity = `${code}\n${where}\n${message}`;
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [{ severity, code, message, hint, origin }];
  });
}
