import type { Diagnostic, DiagnosticCode, Severity } from '../../model/diagnostic.ts';
import { columnLetters } from '../../model/sheet-path.ts';
import type { SheetOddities } from './sheet-rows.ts';

/** What is told of a sheet whose rows are of use: what the workbook hides, merges or could not work out. */
export function reportOddities(path: string, isHidden: boolean, oddities: SheetOddities): readonly Diagnostic[] {
  const { hiddenRows, merged, notAvailable } = oddities;
  const told: Diagnostic[] = [];
  const tell = (severity: Severity, code: DiagnosticCode, message: string, hint: string, line: number | null) => {
    told.push({ severity, code, message, hint, origin: { path, line, column: null, field: null } });
  };
  if (isHidden) {
    tell('note', 'read/hidden', 'the workbook hides this sheet; it was read', 'delete it if it is out of date', null);
  }
  if (hiddenRows.length > 0) {
    const rows = hiddenRows.length === 1 ? '1 row that is' : `${hiddenRows.length} rows that are`;
    tell(
      'note',
      'read/hidden',
      `${rows} hidden, by a filter or by hand, ${hiddenRows.length === 1 ? 'was' : 'were'} read (${firstOf('row', hiddenRows)})`,
      'delete rows that should not count: hiding them does not leave them out',
      hiddenRows[0] ?? null,
    );
  }
  if (merged.length > 0) {
    tell(
      'warning',
      'read/merged-cells',
      `${merged.length === 1 ? 'cells are' : `cells in ${merged.length} places are`} merged over several rows (${firstOf('', merged)}); only the first of them holds the value`,
      'unmerge them and fill the value down, if it is meant for every row',
      null,
    );
  }
  if (notAvailable.length > 0) {
    const cells = notAvailable.map(([line, column]) => `${columnLetters(column)}${line}`);
    tell(
      'warning',
      'read/not-available',
      `${cells.length === 1 ? 'a cell' : `${cells.length} cells`} of #N/A ${cells.length === 1 ? 'was' : 'were'} read as not reported (${firstOf('', cells)})`,
      'a look-up found nothing there: mend it, or clear the cell if the fact is not known',
      notAvailable[0]?.[0] ?? null,
    );
  }
  return told;
}

const SHOWN = 3;

function firstOf(what: string, places: readonly (string | number)[]): string {
  const plural = what === '' ? '' : `${what}${places.length === 1 ? '' : 's'} `;
  return `${plural}${places.slice(0, SHOWN).join(', ')}${places.length > SHOWN ? ' and on' : ''}`;
}
