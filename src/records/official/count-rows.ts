import type { PupilCount } from '../../model/pupil-counts.ts';
import { numberIn } from '../decode/number.ts';
import { decodeSchoolYear } from '../decode/school-year.ts';
import { isNullWord } from '../decode/words.ts';
import { joinParts } from '../split-code.ts';
import { readCharter, readFunding } from './charter-words.ts';
import { readCode } from './code-cell.ts';
import type { CountColumn } from './count-columns.ts';
import type { OfficialRow } from './official-table.ts';
import { Tally } from './tally.ts';

/** Points a stated percentage may differ from count / enrollment before it is told: files round to a tenth. */
const ROUNDING = 0.06;

/** A row before its percentage is known to be of 1 or of 100. */
type Stated = PupilCount & { readonly stated: number | null; readonly year: string | null };

/** Collects the schools of a CUPC file, and counts what was left out. */
export class CountRows {
  /** The latest year any row is of. */
  school_year: string | null = null;
  /** Rows of whole districts (0000000) and of the pseudo-school 0000001. */
  noSchools = 0;
  readonly tallies = {
    refused: new Tally(),
    twice: new Tally(),
    unread: new Tally(),
    above: new Tally(),
    older: new Tally(),
  };
  /** By code and school year. */
  private readonly rows = new Map<string, Stated>();
  private highest = 0;

  take(row: OfficialRow<CountColumn>, line: number): void {
    const code = readCode(row('code') || joinParts([row('county'), row('district'), row('school')]));
    if (code === null) this.tallies.refused.add(line);
    else if (/000000[01]$/.test(code.cds)) this.noSchools++;
    else this.keep(code.cds, row, line);
  }

  /** The schools by code, percentages in points; and how many stated percentages are not their count / enrollment. */
  end(): { readonly byCode: ReadonlyMap<string, PupilCount>; readonly differing: number } {
    const scale = this.highest <= 1 ? 100 : 1;
    const byCode = new Map<string, PupilCount>();
    let differing = 0;
    for (const { stated, year, ...school } of this.rows.values()) {
      if (year !== this.school_year) {
        this.tallies.older.add(school.line);
        continue;
      }
      const points = stated === null ? null : stated * scale;
      const isApart = points !== null && school.upp !== null && Math.abs(points - school.upp) > ROUNDING;
      if (isApart) differing++;
      byCode.set(school.cds, { ...school, upp: school.upp ?? points });
    }
    return { byCode, differing };
  }

  private keep(cds: string, row: OfficialRow<CountColumn>, line: number): void {
    const told = decodeSchoolYear(row('year'));
    const year = typeof told === 'string' ? told : null;
    if (this.rows.has(`${cds} ${year}`)) {
      this.tallies.twice.add(line);
      return;
    }
    const enrollment = this.number(row('enrollment'), line);
    const count = this.number(row('count'), line);
    const stated = this.number(row('percent').replace(/\s*%$/, ''), line);
    if (stated !== null && stated > this.highest) this.highest = stated;
    const isAbove = enrollment !== null && count !== null && count > enrollment;
    if (isAbove) this.tallies.above.add(line);
    // 100 x count first: two whole numbers divide to the nearest number there is, so that 80 percent is 80.
    const upp =
      enrollment === null || count === null || enrollment === 0 || isAbove ? null : (100 * count) / enrollment;
    const charter = readCharter(row('charter'));
    const charter_funding = readFunding(row('funding'));
    const school = { cds, line, enrollment, upp, charter, charter_funding, stated: isAbove ? null : stated, year };
    this.rows.set(`${cds} ${year}`, school);
    if (year !== null && (this.school_year === null || year > this.school_year)) this.school_year = year;
  }

  private number(text: string, line: number): number | null {
    // `*` is a count the state withholds: not reported.
    if (isNullWord(text)) return null;
    // A quotient a spreadsheet worked out has more decimals than people type.
    const value = numberIn(text.replace(/(\.\d{15})\d+$/, '$1'));
    if (value === null || value < 0) this.tallies.unread.add(line);
    return value === null || value < 0 ? null : value;
  }
}
