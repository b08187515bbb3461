import { describe, expect, it } from 'vitest';
import { CROSSWALK_COLUMN_NAMES, type CrosswalkRow } from '../../../src/model/crosswalk.ts';
import {
  CrosswalkReader,
  isCrosswalkHeader,
  isMaimedCrosswalkHeader,
} from '../../../src/records/crosswalk/crosswalk-reader.ts';
import { Problems } from '../../../src/records/problems.ts';
import { reportCrosswalk } from '../../../src/report/crosswalk.ts';

/** One row below the header, by column; the rest is blank. */
function read(cells: Readonly<Record<string, string>>) {
  const problems = new Problems();
  const reader = new CrosswalkReader('crosswalk.csv', problems);
  reader.row([...CROSSWALK_COLUMN_NAMES], 1);
  reader.row(
    CROSSWALK_COLUMN_NAMES.map((column) => cells[column] ?? ''),
    2,
  );
  reader.end();
  return {
    row: reader.rows[0],
    told: problems.all().map(({ code, hint }) => `${code}: ${hint}`),
    leftOut: reader.leftOut,
  };
}

describe('a crosswalk', () => {
  it('is known by its headings, in any order and case', () => {
    expect(isCrosswalkHeader(['Decision', 'LEFT', 'notes', 'Candidate'])).toBe(true);
    expect(isCrosswalkHeader(['grant_id', 'site_name', 'decision'])).toBe(false);
  });

  it('is known though the heading of the decisions was renamed, which is told', () => {
    const headings = ['left', 'left_lea_cds', 'left_lea', 'candidate', 'zone', 'Decision (yes or no)'];
    expect(isMaimedCrosswalkHeader(headings)).toBe(true);
    expect(isMaimedCrosswalkHeader(['grant_id', 'site_name', 'records', 'date', 'by'])).toBe(false);
  });

  it.each([
    ['yes', 'yes'],
    [' Y ', 'yes'],
    ['TRUE', 'yes'],
    ['No', 'no'],
    ['', null],
    ['01611926000913', '01611926000913'],
    ['01-61192-6000913', '01611926000913'],
    ['1611926000913', '01611926000913'],
  ])('takes %j as the decision %j', (decision, expected) => {
    const { row, told } = read({ left: 'Burbank', candidate: '01-61192-6000905', decision });
    expect([row?.decision, told]).toEqual([expected, []]);
  });

  it.each([
    [{ decision: 'yess' }, 'records/unknown-decision: did you mean "yes"?'],
    [{ decision: 'nope' }, 'records/unknown-decision: did you mean "no"?'],
    [{ decision: 'later' }, 'records/unknown-decision: leave the cell blank until it is decided'],
    // A cross may strike out as well as tick.
    [{ decision: 'x' }, 'records/unknown-decision: leave the cell blank until it is decided'],
    [{ decision: '61192' }, 'records/not-a-code: look the code up in the California School Directory'],
    [{ decision: 'yes', candidate: '' }, "records/missing-cell: write the school's 14-digit code as the decision"],
    [
      { candidate: '1.61193E+12' },
      'records/lost-digits: run `grantalign link` again on the records: it writes the code anew and keeps your decisions',
    ],
    [{ date: '2026-02-30' }, 'records/impossible-date: check the day and the month; US dates are month/day/year'],
  ])('refuses %j and says what to do', (cells, expected) => {
    expect(read({ left: 'Burbank', candidate: '01611926000905', ...cells }).told).toEqual([expected]);
  });

  it('takes a day as a spreadsheet saves it, and passes blank rows over', () => {
    expect(read({ left: 'Burbank', date: '6/1/2026' }).row?.date).toBe('2026-06-01');
    expect(read({}).leftOut).toBe(1);
  });

  it('that has no headings is told as none', () => {
    const problems = new Problems();
    const reader = new CrosswalkReader('names.csv', problems);
    reader.row(['Burbank', '01611926000905'], 1);
    reader.end();
    expect(problems.all().map(({ code }) => code)).toEqual(['records/no-crosswalk']);
  });

  it('reads what it writes, and no cell of it is a formula', () => {
    const row: CrosswalkRow = {
      left: '=SUM(A1) "Ñ", Elem.',
      left_lea_cds: '01611920000000',
      left_lea: 'Hayward Unified',
      left_county: 'Alameda',
      left_kind: 'placements',
      records: '1 record',
      candidate: '01611926000905',
      candidate_name: '@Burbank',
      score: 0.875,
      zone: 'review',
      why: '-',
      runners_up: '+',
      decision: '01611926000913',
      by: "'office",
      date: '2026-06-01',
    };
    const [header = '', line = ''] = [...reportCrosswalk([row])];
    expect(header.startsWith('\ufeffleft,')).toBe(true);
    const cells = [...line.trimEnd().matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    const named = Object.fromEntries(CROSSWALK_COLUMN_NAMES.map((column, at) => [column, cells[at] ?? '']));
    const { origin: _, ...again } = read(named).row ?? { origin: null };
    expect(again).toEqual(row);
  });
});
