import { describe, expect, it } from 'vitest';
import { type Cell, partsOf, withPart, workbookOf } from '../../workbooks/workbook.ts';
import { zipOf } from '../../workbooks/zip.ts';
import { rowsOf } from './rows.ts';

/** The text a reader of records is handed for a cell. */
async function textOf(cell: Cell, settings = {}): Promise<string | undefined> {
  const { sheets, stopped } = await rowsOf(workbookOf({ Sites: [[cell]] }, settings));
  expect(stopped).toBeNull();
  return sheets.Sites?.[0]?.[1] ?? '';
}

const shown = (number: number, format: string): Cell => ({ number, format });

describe('a cell is handed on as a person would type it', () => {
  it.each<[string, Cell, string]>([
    ['text as it is, zeros and blanks kept', ' 01612590130617 ', ' 01612590130617 '],
    ['text with a line break and an ampersand', 'Lincoln\nElementary & Middle', 'Lincoln\nElementary & Middle'],
    ['a sign XML cannot hold', 'Lincoln_x000D_', 'Lincoln\r'],
    ['a whole number', 4, '4'],
    ['a code that became a number', 1612590130617, '1612590130617'],
    ['a fraction untouched', 0.8173076923076923, '0.8173076923076923'],
    ['a sum as it was stored', 0.1 + 0.2, '0.30000000000000004'],
    ['a whole number without its binary dust', 3.9999999999999996, '4'],
    ['a tiny fraction without exponent', 0.0000001, '0.0000001'],
    ['a number beyond fifteen digits as what it is: rounded', 1612590130617000, '1.612590130617e+15'],
    ['yes', true, 'yes'],
    ['no', false, 'no'],
    ['a percentage by its format', shown(0.82, '0%'), '82%'],
    ['a percentage with decimals', shown(0.29, '0.00%'), '29%'],
    ['a percentage with a colour', shown(0.864, '[Red]0.0%;-0.0%'), '86.4%'],
    ['a code shown with its zeros', shown(1612590130617, '00000000000000'), '01612590130617'],
    ['a county shown with its zero', shown(1, '00'), '01'],
    ['dollars', shown(25000, '"$"#,##0.00'), '25000'],
    ['dollars where the unit is quoted', shown(25000, '#,##0" dollars"'), '25000'],
    ['a day', shown(46142, 'yyyy\\-mm\\-dd'), '2026-04-30'],
    ['a day with its locale', shown(46142, '[$-409]d\\-mmm\\-yy;@'), '2026-04-30'],
    ['a day and hour', shown(46142.604166666664, 'm/d/yy h:mm'), '2026-04-30 14:30:00'],
    ['an hour', shown(0.5, 'h:mm'), '12:00:00'],
    ['hours counted', shown(1.5, '[h]:mm'), '1900-01-01 12:00:00'],
    ['a number no calendar has', shown(-1, 'yyyy-mm-dd'), '-1'],
    ['the value a formula came to', { formula: 'SUM(A2:A9)', value: 12 }, '12'],
    ['the text a formula came to', { formula: 'A2&B2', value: '2025-26' }, '2025-26'],
    ['a formula never calculated', { formula: 'SUM(A2:A9)' }, '=SUM(A2:A9)'],
    ['an error', { error: '#REF!' }, '#REF!'],
  ])('%s', async (_, cell, expected) => {
    expect(await textOf(cell)).toBe(expected);
  });

  it('days count from 1904 where the workbook says so', async () => {
    expect(await textOf(shown(44680, 'yyyy-mm-dd'), { date1904: true })).toBe('2026-04-30');
    expect(await textOf(shown(0, 'yyyy-mm-dd'), { date1904: true })).toBe('1904-01-01');
  });

  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [2958465, '9999-12-31'],
  ])('day %i is %s, with the leap day of 1900 that Excel invented', async (number, expected) => {
    expect(await textOf(shown(number, 'yyyy-mm-dd'))).toBe(expected);
  });

  it('every day from 1900 to 2199 is the day a calendar counts', async () => {
    const days = Array.from({ length: 1095 }, (_, index) => 61 + index * 100);
    const { sheets } = await rowsOf(workbookOf({ Sites: days.map((day) => [shown(day, 'm/d/yyyy')]) }));
    const calendar = days.map((day) => {
      const date = new Date(Date.UTC(1900, 2, 1));
      date.setUTCDate(date.getUTCDate() + day - 61);
      return date.toISOString().slice(0, 10);
    });
    expect(sheets.Sites?.map(([, text]) => text)).toEqual(calendar);
  });
});

/** A workbook whose one sheet has these rows of XML. */
function withRows(xml: string): Buffer {
  const parts = partsOf({ Sites: [] });
  return zipOf(
    withPart(parts, 'xl/worksheets/sheet1.xml', (content) => content.replace(/<sheetData>.*<\/sheetData>/s, xml)),
  );
}

describe('other programs write sheets their own way', () => {
  it.each([
    ['without references', '<sheetData><row><c><v>4</v></c><c><v>5</v></c></row></sheetData>', [1, '4', '5']],
    [
      'texts in the cell, in runs, reading aids aside',
      '<sheetData><row><c t="inlineStr"><is><r><t>Cañada </t></r><r><t>High</t></r><rPh><t>x</t></rPh></is></c></row></sheetData>',
      [1, 'Cañada High'],
    ],
    [
      'with prefixes',
      '<x:sheetData xmlns:x="urn:x"><x:row r="7"><x:c r="B7"><x:v>4</x:v></x:c></x:row></x:sheetData>',
      [7, '', '4'],
    ],
    ['days as text', '<sheetData><row><c t="d"><v>2026-04-30</v></c></row></sheetData>', [1, '2026-04-30']],
    [
      'with a formula not calculated and an empty value',
      '<sheetData><row><c><f>B2</f><v></v></c></row></sheetData>',
      [1, '=B2'],
    ],
    [
      'blank cells with a look of their own',
      '<sheetData><row><c r="A1"><v>4</v></c><c r="XFD1" s="1"/></row></sheetData>',
      [1, '4'],
    ],
    [
      'a formula that came to an empty text',
      '<sheetData><row><c t="str"><f>B2</f><v></v></c><c><v>4</v></c></row></sheetData>',
      [1, '', '4'],
    ],
  ])('%s', async (_, xml, expected) => {
    const { sheets, stopped } = await rowsOf(withRows(xml));
    expect(stopped).toBeNull();
    expect(sheets.Sites).toEqual([expected]);
  });

  it.each([
    ['rows out of order', '<sheetData><row r="3"/><row r="2"/></sheetData>', 'row 2 stands after row 3', 2],
    ['a row Excel does not have', '<sheetData><row r="1048577"/></sheetData>', 'there is no row "1048577"', null],
    [
      'one cell twice',
      '<sheetData><row r="2"><c r="B2"/><c r="B2"/></row></sheetData>',
      'the cell "B2" is out of place',
      2,
    ],
    [
      'a column Excel does not have',
      '<sheetData><row r="2"><c r="XFE2"/></row></sheetData>',
      '"XFE2" is out of place',
      2,
    ],
    [
      'a text that is not there',
      '<sheetData><row r="2"><c t="s"><v>9</v></c></row></sheetData>',
      'a text that is not there',
      2,
    ],
    ['XML that breaks off', '<sheetData><row r="2"><c r="A2"><v>4</v></c></row>', 'breaks off', 2],
  ])('a sheet with %s is damaged', async (_, xml, message, line) => {
    const { stopped } = await rowsOf(withRows(xml));
    expect(stopped?.code).toBe('read/damaged-workbook');
    expect(stopped?.message).toContain(message);
    expect(stopped?.origin).toMatchObject({ path: 'sites.xlsx#Sites', line });
  });
});
