import type { PrintedDiagnostic } from '../diagnostics.ts';
import { annotate, type Made } from './annotate.ts';
import { fitting } from './command.ts';
import { placeIn, placeText } from './place.ts';

/** What is wrong with the input as annotations: a draft that cannot be audited is told at its lines too. */
export function* annotateProblems(diagnostics: readonly PrintedDiagnostic[]): Generator<string> {
  yield* annotate(diagnostics.map(problem), 'in the log of this step');
}

/** One diagnostic as an annotation. */
export function problem({ severity, code, message, hint, origin }: PrintedDiagnostic): Made {
  const lines = [message, hint === null ? '' : `Hint: ${hint}`, origin === null ? '' : placeText(origin)];
  return {
    level: severity,
    make: () => ({
      level: severity,
      title: code,
      lines: fitting(lines.filter((line) => line !== '')),
      ...(origin === null ? {} : placeIn(origin)),
    }),
  };
}
