import { nearestName } from '../model/nearest.ts';
import type { RecordKind } from '../model/record.ts';
import type { FileReading } from './file-reading.ts';
import { headingsOf, plainHeading } from './headings.ts';
import { isCodePart } from './split-code.ts';

/**
 * Columns no field is known for: an error where one is near a known heading, else one warning for them all. Gives the
 * fields that misspelt headings most likely mean.
 */
export function reportHeadings(
  header: readonly string[],
  strangers: readonly number[],
  kind: RecordKind,
  line: number,
  reading: FileReading,
): ReadonlySet<string> {
  const meant = new Set<string>();
  const passed: string[] = [];
  for (const index of strangers) {
    const heading = header[index] ?? '';
    const near = nearestField(heading, kind);
    if (near === null) {
      passed.push(heading.trim() === '' ? `column ${index + 1} (no heading)` : `"${heading.trim()}"`);
      continue;
    }
    meant.add(near);
    reading.problems.add({
      severity: 'error',
      code: 'records/misspelt-heading',
      message: `"${heading.trim()}" is no column of ${kind}`,
      hint: `did you mean "${near}"? If it is another fact, rename the column so that the two cannot be confused`,
      origin: { path: reading.path, line, column: index + 1, field: null },
    });
  }
  if (passed.length === 0) return meant;
  reading.problems.add({
    severity: 'warning',
    code: 'records/unknown-heading',
    message: `${passed.length === 1 ? 'a column' : `${passed.length} columns`} that ${kind} do not know: ${listed(passed)}`,
    hint: 'nothing was read from there; `grantalign schema records` lists the columns that are known',
    origin: { path: reading.path, line, column: null, field: null },
  });
  return meant;
}

const MOST_LISTED = 12;

/** Names in a message, the first dozen of them. */
export function listed(names: readonly string[]): string {
  const rest = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** The field whose heading a misspelt one most likely means. */
export function nearestField(heading: string, kind: RecordKind): string | null {
  if (isCodePart(heading)) return null;
  const known = headingsOf(kind);
  const near = nearestName(plainHeading(heading), known.keys());
  return near === null ? null : (known.get(near) ?? null);
}
