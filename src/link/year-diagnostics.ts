import type { Diagnostic } from '../model/diagnostic.ts';
import type { RecordKind } from '../model/record.ts';
import { firstOf, type PassedYear } from './complete-year.ts';

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
    hint:
      nearest === undefined
        ? 'leave --year out'
        : `did you mean "${nearest}"? Without --year the latest complete one is used`,
    origin: null,
  };
}

/** `--year` names a school year that some tables tell of, and this one does not. */
export function yearOfNoRecord(year: string, kind: RecordKind): Diagnostic {
  return {
    severity: 'warning',
    code: 'link/year-of-no-record',
    message: `"${kind}" holds records of other school years and none of "${year}": it counts as not reported`,
    hint: `add the records of "${year}", or leave --year out to use the latest complete year of each table`,
    origin: null,
  };
}

/** A table's later school year is not all there, so an earlier one is scored. */
export function yearIncomplete(kind: RecordKind, { year, why }: PassedYear, scored: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'link/year-incomplete',
    message: `school year "${year}" of "${kind}" is not complete and is passed by for "${scored}": ${why}`,
    hint: `add the rows that are missing, or score it as it is: --year ${year}`,
    origin: null,
  };
}

/** A table holds rows of other school years than the one that is scored. */
export function otherYears(kind: RecordKind, scored: string, others: readonly string[], rows: number): Diagnostic {
  const named = others.map((each) => `"${each}"`).join(', ');
  return {
    severity: 'note',
    code: 'link/other-years',
    message: `of "${kind}", school year "${scored}" is scored; ${rows} ${rows === 1 ? 'row' : 'rows'} of ${named} left out`,
    hint: `--year picks another`,
    origin: null,
  };
}

/** The school year that is scored lacks the rows of grants that run in it, or of a side that reports. */
export function yearWithSilent(kind: RecordKind, scored: string, silent: readonly string[]): Diagnostic {
  const one = silent.length === 1;
  const who =
    kind === 'educator_outcomes'
      ? `${firstOf(silent)} reported in other years and not in this one`
      : `${silent.length} ${one ? 'grant runs' : 'grants run'} in it, with rows in other years and none in this one: ${firstOf(silent)}`;
  return {
    severity: 'warning',
    code: 'link/year-incomplete',
    message: `school year "${scored}" of "${kind}" is scored and is not complete: ${who}`,
    hint: `add the rows that are missing${kind === 'educator_outcomes' ? '' : `; until then what ${one ? 'it does' : 'they do'} in "${scored}" counts as not reported`}`,
    origin: null,
  };
}
