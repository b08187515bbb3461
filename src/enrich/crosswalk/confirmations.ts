import { confirmedCode, type DecidedRow, leftKey } from '../../model/crosswalk.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { printOrigin } from '../../model/origin.ts';

/** The confirmed rows by the name they speak of, and the names for which they contradict one another. */
export function confirmations(crosswalk: readonly DecidedRow[]): {
  readonly confirmed: ReadonlyMap<string, DecidedRow>;
  readonly diagnostics: Diagnostic[];
} {
  const confirmed = new Map<string, DecidedRow>();
  const diagnostics: Diagnostic[] = [];
  for (const row of crosswalk) {
    const code = confirmedCode(row);
    if (code === null) continue;
    const key = leftKey(row.left, row.left_lea_cds);
    const before = confirmed.get(key);
    if (before === undefined) confirmed.set(key, row);
    else if (confirmedCode(before) !== code) diagnostics.push(twoDecisions(before, row));
  }
  for (const row of crosswalk) {
    const yes = row.decision === 'no' ? confirmed.get(leftKey(row.left, row.left_lea_cds)) : undefined;
    // "No" to another candidate is how the right school is found; "no" to the same one, or to all, is not.
    if (yes !== undefined && (row.candidate === null || row.candidate === confirmedCode(yes))) {
      diagnostics.push(yesAndNo(yes, row));
    }
  }
  return { confirmed, diagnostics };
}

function yesAndNo(yes: DecidedRow, no: DecidedRow): Diagnostic {
  return {
    severity: 'error',
    code: 'enrich/two-decisions',
    message: `"${no.left}" is confirmed as ${confirmedCode(yes)} at ${printOrigin(yes.origin)} and decided "no" here; one decision was expected`,
    hint: 'delete the row that is wrong',
    origin: no.origin,
  };
}

function twoDecisions(before: DecidedRow, row: DecidedRow): Diagnostic {
  const codes = `${confirmedCode(before)} at ${printOrigin(before.origin)} and as ${confirmedCode(row)} here`;
  return {
    severity: 'error',
    code: 'enrich/two-decisions',
    message: `"${row.left}" is confirmed as ${codes}; one school for one name was expected`,
    hint: 'keep "yes" on one of the two rows; if the name stands for two schools, write their codes into the records',
    origin: row.origin,
  };
}
