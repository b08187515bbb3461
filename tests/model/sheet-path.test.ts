import { describe, expect, it } from 'vitest';
import { printOrigin } from '../../src/model/origin.ts';
import { columnLetters, isSheetPath, sheetName, sheetPath } from '../../src/model/sheet-path.ts';

describe("a sheet's path", () => {
  it.each([
    ['Placements', 'plan.xlsx#Placements'],
    ['2025-26', "plan.xlsx#'2025-26'"],
    ['My Sheet', "plan.xlsx#'My Sheet'"],
    ["Bob's #1", "plan.xlsx#'Bob''s #1'"],
    ['AB12', "plan.xlsx#'AB12'"],
    ['Cañada', 'plan.xlsx#Cañada'],
    ['a/b', "plan.xlsx#'a/b'"],
  ])('quotes %s where Excel would, and gives the name back', (name, expected) => {
    const path = sheetPath('plan.xlsx', name);
    expect(path).toBe(expected);
    expect(isSheetPath(path)).toBe(true);
    expect(sheetName(path.slice('plan.xlsx#'.length))).toBe(name);
  });

  it.each(['plan.xlsx', 'plan#1.csv', 'plan.xlsx#', 'reports#old/plan.xlsx', "plan.xlsx#Bob's"])(
    'is not %s',
    (path) => {
      expect(isSheetPath(path)).toBe(false);
    },
  );

  it('is that of standard input, too', () => {
    expect(isSheetPath(sheetPath('-', 'Placements'))).toBe(true);
  });
});

it('a cell of a sheet is named by letters and row, a row by its first cell, a file by lines', () => {
  const at = (path: string, line: number | null, column: number | null) => printOrigin({ path, line, column });
  expect(at("plan.xlsx#'My Sheet'", 12, 3)).toBe("plan.xlsx#'My Sheet'!C12");
  expect(at('plan.xlsx#Plan', 12, null)).toBe('plan.xlsx#Plan!A12');
  expect(at('plan.xlsx#Plan', null, null)).toBe('plan.xlsx#Plan');
  expect(at('plan#1.csv', 12, 3)).toBe('plan#1.csv:12:3');
});

it('columns count A to Z, AA to AZ and on to XFD', () => {
  expect([1, 26, 27, 52, 53, 702, 703, 16_384].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});
