import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordKind } from '../model/record.ts';

/** `--year` names a school year no record is of. */
export function yearNotOnFile(year: string, onFile: readonly string[]): Diagnostic {
  const nearest = onFile.at(-1);
  const known = onFile.map((each) => `"${each}"`).join(', ');
  return {
    severity: 'error',
    code: 'link/year-not-on-file',
    message:
      nearest === undefined
        ? `no record names a school year, so none is of "${year}"`
        : `no record is of school year "${year}", expected one of ${known}`,
    hint: nearest === undefined ? 'leave --year out' : `did you mean "${nearest}"? Without --year the latest is used`,
    origin: null,
  };
}

/** `--year` names a school year that some tables tell of, and this one does not. */
export function yearOfNoRecord(year: string, kind: RecordKind): Diagnostic {
  return {
    severity: 'warning',
    code: 'link/year-of-no-record',
    message: `"${kind}" holds records of other school years and none of "${year}": it counts as not reported`,
    hint: `add the records of "${year}", or leave --year out to use the latest year of each table`,
    origin: null,
  };
}
