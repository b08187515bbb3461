import type { DiagnosticCode } from '../model/diagnostic.ts';
import { isSheetPath } from '../model/sheet-path.ts';
import type { Repair } from './decode/decoded.ts';
import type { Problems } from './problems.ts';

interface Tally {
  count: number;
  readonly lines: number[];
}

const LINES_SHOWN = 3;

const TOLD: Readonly<
  Record<
    Repair,
    { readonly code: DiagnosticCode; readonly noun?: string; readonly done: string; readonly hint: string }
  >
> = {
  padded: {
    code: 'records/code-padded',
    done: 'of 13 digits got a leading zero',
    hint: 'format code columns as Text before exporting, so that zeros stay',
  },
  joined: {
    code: 'records/code-joined',
    done: 'in parts (county, district, school) were joined to 14 digits',
    hint: 'write the 14 digits in one cell to be rid of this warning',
  },
  bounded: {
    code: 'records/count-bounded',
    noun: 'count',
    done: 'that say only how many at most were read as 0 up to that number',
    hint: 'write the range, such as 2-4, where the least is known',
  },
  completed: {
    code: 'records/code-completed',
    done: 'of 7 digits (county and district) were completed with 0000000',
    hint: 'write the 14 digits to be rid of this warning',
  },
};

/** Counts what was mended in one file: one warning a sort, with the first lines. */
export class Repairs {
  private readonly tallies = new Map<Repair, Tally>();

  count(repair: Repair, line: number): void {
    const tally = this.tallies.get(repair) ?? { count: 0, lines: [] };
    tally.count++;
    if (tally.lines.length < LINES_SHOWN) tally.lines.push(line);
    this.tallies.set(repair, tally);
  }

  report(path: string, problems: Problems): void {
    for (const [repair, { count, lines }] of this.tallies) {
      const { code, noun = 'CDS code', done, hint } = TOLD[repair];
      const row = isSheetPath(path) ? 'row' : 'line';
      const where = `${row}${lines.length === 1 ? '' : 's'} ${lines.join(', ')}${count > lines.length ? ' and on' : ''}`;
      problems.add({
        severity: 'warning',
        code,
        message: `${count} ${noun}${count === 1 ? '' : 's'} ${done} (${where})`,
        hint,
        origin: { path, line: lines[0] ?? null, column: null, field: null },
      });
    }
  }
}
