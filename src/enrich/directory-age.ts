import { monthOf } from '../model/calendar.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Directory } from '../model/directory.ts';

/** A school year and a half: by then two springs of openings and closings are missing. */
const OLDEST_MONTHS = 18;
const HINT =
  'download CDE\'s directory again and name it with --directory, or make a new one with "grantalign directory"';

/** A directory too old to be relied on for the day the audit speaks of, or one that does not say its day. */
export function checkAge(directory: Directory, as_of: string): readonly Diagnostic[] {
  const { date, path } = directory;
  const origin = { path, line: null, column: null, field: null };
  if (date === null) {
    const message = 'this school directory does not say of which day it is, so nobody can say how old it is';
    const hint = 'make one that does with "grantalign directory FILE --date YYYY-MM-DD -o NEW"';
    return [{ severity: 'note', code: 'enrich/old-directory', message, hint, origin }];
  }
  const months = monthOf(as_of) - monthOf(date) - (as_of.slice(8) < date.slice(8) ? 1 : 0);
  if (months < OLDEST_MONTHS) return [];
  const message = `this school directory is of ${date}, ${months} months before ${as_of}: schools have opened, closed and moved since`;
  return [{ severity: 'warning', code: 'enrich/old-directory', message, hint: HINT, origin }];
}
