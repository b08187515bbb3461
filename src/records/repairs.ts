import type { DiagnosticCode, Severity } from '../model/diagnostic.ts';
import { isSheetPath } from '../model/sheet-path.ts';
import type { Repair } from './decode/decoded.ts';
import type { Problems } from './problems.ts';

interface Tally {
  count: number;
  readonly lines: number[];
}

const LINES_SHOWN = 3;

interface Telling {
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly what: readonly [one: string, many: string];
  readonly done: string;
  readonly hint: string | null;
}

const CODES = { severity: 'warning', what: ['CDS code', 'CDS codes'] } as const;

const TOLD: Readonly<Record<Repair, Telling>> = {
  padded: {
    ...CODES,
    code: 'records/code-padded',
    done: 'of 13 digits got a leading zero',
    hint: 'format code columns as Text before exporting, so that zeros stay',
  },
  joined: {
    ...CODES,
    code: 'records/code-joined',
    done: 'in parts (county, district, school) were joined to 14 digits',
    hint: 'write the 14 digits in one cell to be rid of this warning',
  },
  completed: {
    ...CODES,
    code: 'records/code-completed',
    done: 'of 7 digits (county and district) were completed with 0000000',
    hint: 'write the 14 digits to be rid of this warning',
  },
  bounded: {
    severity: 'warning',
    code: 'records/count-bounded',
    what: ['count', 'counts'],
    done: 'with an upper end alone, read as 0 up to it',
    hint: 'write the range, such as 2-4, where the least is known',
  },
  // Nothing is lost or guessed: the signs say "text", and text it is.
  unwrapped: {
    severity: 'note',
    code: 'records/unwrapped',
    what: ['cell', 'cells'],
    done: 'read without the apostrophe, quotes or ="..." around the value',
    hint: null,
  },
};

/** Counts what was mended in one file: one diagnostic a sort, with the first lines. */
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
      const { severity, code, what, done, hint } = TOLD[repair];
      const row = isSheetPath(path) ? 'row' : 'line';
      const where = `${row}${lines.length === 1 ? '' : 's'} ${lines.join(', ')}${count > lines.length ? ' and on' : ''}`;
      problems.add({
        severity,
        code,
        message: `${count} ${what[count === 1 ? 0 : 1]} ${done} (${where})`,
        hint,
        origin: { path, line: lines[0] ?? null, column: null, field: null },
      });
    }
  }
}
