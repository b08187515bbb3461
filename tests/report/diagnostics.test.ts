import { describe, expect, test } from 'vitest';
import { countDiagnostics, type PrintedDiagnostic, reportDiagnostics } from '../../src/report/diagnostics.ts';
import { inkFor, PLAIN_INK } from '../../src/report/ink.ts';

const DIAGNOSTICS: readonly PrintedDiagnostic[] = [
  {
    severity: 'warning',
    code: 'records/code-padded',
    message: 'code "1612590130617" has 13 digits, expected 14: read as "01612590130617"',
    hint: null,
    origin: { path: 'sites.csv', line: 12, column: 2, field: 'site_cds' },
  },
  {
    severity: 'error',
    code: 'records/not-a-count',
    message: '"4-Feb" is not a count, expected a whole number or a range such as 2-4',
    hint: 'format the column as text in the spreadsheet and type 2-4 again',
    origin: { path: 'placements.csv', line: 7, column: 5, field: 'residents' },
  },
  {
    severity: 'error',
    code: 'rules/unknown-field',
    message: '"residnts" is no field of placements',
    hint: 'did you mean "residents"?',
    origin: { path: 'placements.csv', line: 7, column: 2, field: null },
    excerpt: 'that: placement.residnts > 0\n                ^\n',
  },
  {
    severity: 'note',
    code: 'read/no-rows',
    message: 'no records of outcomes were given',
    hint: null,
    origin: null,
  },
  {
    severity: 'warning',
    code: 'read/footer',
    message: 'a footer row was passed over',
    hint: null,
    origin: { path: 'placements.csv', line: null, column: null, field: null },
  },
];

describe('diagnostics', () => {
  test('stand by path and line, with excerpt and hint below and a count at the end', async () => {
    await expect([...reportDiagnostics(DIAGNOSTICS, PLAIN_INK)].join('')).toMatchFileSnapshot('golden/diagnostics.txt');
  });

  test('read the same in any order they were raised', () => {
    const forward = [...reportDiagnostics(DIAGNOSTICS, PLAIN_INK)].join('');
    expect([...reportDiagnostics([...DIAGNOSTICS].reverse(), PLAIN_INK)].join('')).toBe(forward);
  });

  test('print nothing where there is nothing wrong', () => {
    expect([...reportDiagnostics([], PLAIN_INK)]).toEqual([]);
  });

  test('read the same in colour once the colour is taken off', async () => {
    const coloured = [...reportDiagnostics(DIAGNOSTICS, await inkFor(true))].join('');
    const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(coloured).toMatch(colours);
    expect(coloured.replace(colours, '')).toBe([...reportDiagnostics(DIAGNOSTICS, PLAIN_INK)].join(''));
  });

  test('are counted by severity', () => {
    expect(countDiagnostics(DIAGNOSTICS)).toBe('2 errors, 2 warnings, 1 note');
    expect(countDiagnostics([])).toBe('');
  });
});
