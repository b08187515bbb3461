import type { Diagnostic, DiagnosticCode, Severity } from '../../model/diagnostic.ts';

const SHOWN = 3;

/** How many places there are of a sort, and the first of them: a hostile sheet has millions. */
export class Places {
  count = 0;
  readonly first: string[] = [];

  get isOne(): boolean {
    return this.count === 1;
  }

  add(place: string): void {
    this.count++;
    if (this.first.length < SHOWN) this.first.push(place);
  }
}

/** What a sheet shows otherwise than a table of its rows would. */
export class SheetOddities {
  /** Rows with content that the workbook does not show. */
  readonly hiddenRows = new Places();
  /** Cells merged over several rows, as `A2:A6`. */
  readonly merged = new Places();
  /** Cells of the error `#N/A`. */
  readonly notAvailable = new Places();
}

/** What is told of a sheet whose rows are of use: what the workbook hides, merges or could not work out. */
export function reportOddities(path: string, isHidden: boolean, oddities: SheetOddities): readonly Diagnostic[] {
  const { hiddenRows, merged, notAvailable } = oddities;
  const told: Diagnostic[] = [];
  const tell = (severity: Severity, code: DiagnosticCode, message: string, hint: string) => {
    told.push({ severity, code, message, hint, origin: { path, line: null, column: null, field: null } });
  };
  if (isHidden) {
    tell('note', 'read/hidden', 'the workbook hides this sheet; it was read', 'delete it if it is out of date');
  }
  if (hiddenRows.count > 0) {
    const rows = hiddenRows.isOne ? 'a row that is' : `${hiddenRows.count} rows that are`;
    const were = hiddenRows.isOne ? 'was read (row' : 'were read (rows';
    tell(
      'note',
      'read/hidden',
      `${rows} hidden, by a filter or by hand, ${were} ${firstOf(hiddenRows)})`,
      'delete rows that should not count: hiding them does not leave them out',
    );
  }
  if (merged.count > 0) {
    const cells = merged.isOne ? 'cells are' : `cells in ${merged.count} places are`;
    tell(
      'warning',
      'read/merged-cells',
      `${cells} merged over several rows (${firstOf(merged)}); only the first of them holds the value`,
      'unmerge them and fill the value down, if it is meant for every row',
    );
  }
  if (notAvailable.count > 0) {
    const cells = notAvailable.isOne ? 'a cell of #N/A was' : `${notAvailable.count} cells of #N/A were`;
    tell(
      'warning',
      'read/not-available',
      `${cells} read as not reported (${firstOf(notAvailable)})`,
      'a look-up found nothing there: mend it, or clear the cell if the fact is not known',
    );
  }
  return told;
}

function firstOf({ count, first }: Places): string {
  return `${first.join(', ')}${count > first.length ? ' and on' : ''}`;
}
