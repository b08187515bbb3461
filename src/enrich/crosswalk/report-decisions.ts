import { confirmedCode, type DecidedRow, isWaiting, leftKey } from '../../model/crosswalk.ts';
import type { Diagnostic, DiagnosticCode, Severity } from '../../model/diagnostic.ts';
import { printOrigin } from '../../model/origin.ts';
import { originOf, type Row } from '../../model/record.ts';

/** What came of a crosswalk's decisions. */
export interface Applied {
  readonly crosswalk: readonly DecidedRow[];
  /** By the key of the name they speak of. */
  readonly confirmed: ReadonlyMap<string, DecidedRow>;
  /** Keys of every name in the records. */
  readonly named: ReadonlySet<string>;
  /** Decisions that contradict a record's own code, with the first such record. */
  readonly otherCodes: ReadonlyMap<DecidedRow, Row>;
  /** How many records got a code. */
  readonly filled: number;
}

/** Tells what was done with a crosswalk: once a sort, with a count and the first row. */
export function reportDecisions(applied: Applied): readonly Diagnostic[] {
  const { crosswalk, confirmed, named, otherCodes, filled } = applied;
  const decided = [...confirmed.values()];
  const told: Diagnostic[] = [];
  const first = decided[0];
  if (filled > 0 && first !== undefined) {
    const message = `${counted(filled, 'record')} got the code confirmed for ${filled === 1 ? 'its' : 'their'} name`;
    told.push(about(first, 'note', 'enrich/crosswalk-applied', message, null, false));
  }
  tell(crosswalk.filter(isWaiting), 'note', 'enrich/undecided', (count) => ({
    message: `${counted(count, 'row')} of this crosswalk ${count === 1 ? 'awaits' : 'await'} a decision`,
    hint: 'write "yes", "no" or another school\'s code as the decision; until then the names are linked to no school',
  }));
  const unsigned = decided.filter(({ by, date }) => by === '' || date === null);
  tell(unsigned, 'warning', 'enrich/unsigned-decision', (count) => ({
    message: `${counted(count, 'confirmed row')} of this crosswalk ${count === 1 ? 'lacks' : 'lack'} "by" or "date"`,
    hint: 'name the office that confirmed and the day, so that others can ask; the codes were used',
  }));
  const gone = crosswalk.filter(
    (row) => row.decision !== null && row.zone !== 'gone' && !named.has(leftKey(row.left, row.left_lea_cds)),
  );
  tell(gone, 'warning', 'enrich/no-such-name', (count, row) => ({
    message: `${counted(count, 'decision')} of this crosswalk ${count === 1 ? 'is' : 'are'} about a name no record has, such as "${row.left}"`,
    hint: 'names count by spelling and LEA: if the records changed, run `grantalign link` again with this file',
  }));
  for (const [row, record] of otherCodes) {
    const { site_cds } = record.cells as Row<'placements'>['cells'];
    const message = `"${row.left}" is confirmed as ${confirmedCode(row)}; the record at ${printOrigin(originOf(record, 'site_cds'))} has ${site_cds}, which stays`;
    const hint = 'correct whichever of the two is wrong';
    told.push(about(row, 'warning', 'enrich/own-code', message, hint, true));
  }
  return told;

  function tell(
    rows: readonly DecidedRow[],
    severity: Severity,
    code: DiagnosticCode,
    say: (count: number, first: DecidedRow) => { readonly message: string; readonly hint: string },
  ): void {
    for (const [, ofFile] of byPath(rows)) {
      const [row] = ofFile;
      if (row === undefined) continue;
      const { message, hint } = say(ofFile.length, row);
      told.push(about(row, severity, code, message, hint, true));
    }
  }
}

function byPath(rows: readonly DecidedRow[]): ReadonlyMap<string, readonly DecidedRow[]> {
  const paths = [...new Set(rows.map(({ origin }) => origin.path))];
  return new Map(paths.map((path) => [path, rows.filter(({ origin }) => origin.path === path)]));
}

function about(
  { origin }: DecidedRow,
  severity: Severity,
  code: DiagnosticCode,
  message: string,
  hint: string | null,
  isOfRow: boolean,
): Diagnostic {
  return {
    severity,
    code,
    message,
    hint,
    origin: isOfRow ? origin : { ...origin, line: null, column: null, field: null },
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
