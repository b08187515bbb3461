import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Delimiter, DELIMITER_NAMES as NAMES } from '../../model/source.ts';
import { endingOf } from '../format.ts';

/** What a file's ending says of the sign between its cells; a text's may be anything, and state files have tabs. */
export function delimiterOfEnding(path: string): Delimiter {
  return ['.tsv', '.tab', '.txt'].includes(endingOf(path)) ? '\t' : ',';
}

/** Tells that a file's cells are separated by another sign than its name says. */
export function reportDelimiter(path: string, by: Delimiter): readonly Diagnostic[] {
  const expected = delimiterOfEnding(path);
  if (by === expected || (by === ',' && endingOf(path) === '.txt')) return [];
  return [
    {
      severity: 'note',
      code: 'read/delimiter',
      message: `read as ${NAMES[by]}-separated: ${NAMES[by]}s stand between the cells, not ${NAMES[expected]}s`,
      hint: null,
      origin: { path, line: null, column: null, field: null },
    },
  ];
}
