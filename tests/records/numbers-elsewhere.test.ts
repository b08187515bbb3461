import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsIn, readTexts } from './reading.ts';

const FIELDS = {
  money: 'award_amount',
  number: 'governance_meetings_per_year',
  count: 'residents_enrolled',
} as const;

type Asked = keyof typeof FIELDS | 'percent';

/** One cell of a field in a table of such a sign: its value, or the code and hint of what is told. */
async function cell(asked: Asked, text: string, by: ',' | ';' | '\t' = ','): Promise<unknown> {
  const table =
    asked === 'percent'
      ? [
          ['site_cds', 'grant_id', 'enrollment', 'upp'],
          ['01612590130617', 'CCSPP-2-0142', '420', text],
          // Another site keeps the column from looking like fractions of one.
          ['01612590132688', 'CCSPP-2-0142', '420', '90.5'],
        ]
      : [
          ['grant_id', 'program', 'lead_lea_cds', FIELDS[asked]],
          ['2023TRI01', 'implementation', '01612590000000', text],
        ];
  const written = table.map((cells) => `${cells.map((each) => `"${each}"`).join(by)}\n`).join('');
  const { tables, diagnostics } = await readTexts({ 'table.csv': written });
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) return `${wrong.code.replace('records/', '')}: ${wrong.hint}`;
  return asked === 'percent'
    ? cellsIn(tables, 'community_school_sites')[0]?.upp
    : cellsIn(tables, 'residency_grants')[0]?.[FIELDS[asked]];
}

const write = (number: string) => `write ${number}: decimals take a point, thousands no sign`;
const either = (whole: string, decimal: string) =>
  `not-a-number: write ${whole} if the sign stands between thousands, ${decimal}0 if it marks decimals`;

describe('a number written as elsewhere is refused with the way to write it', () => {
  it.each<[Asked, string, string]>([
    ['money', '1.234,56', write('1234.56')],
    ['money', '$1.234.567,00', write('1234567.00')],
    ['money', '1.234.567', write('1234567')],
    ['money', '25 000', write('25000')],
    ['money', '25\u202f000,50', write('25000.50')],
    ['money', '25\u00a0000', write('25000')],
    ['money', "1'250'000", write('1250000')],
    ['number', '82,5', write('82.5')],
    ['number', '0,875', write('0.875')],
    ['percent', '82,5', write('82.5')],
    ['percent', '82,5 %', write('82.5%')],
    ['percent', '81,234', write('81.234')],
    ['count', '12,0', write('12.0')],
    ['count', '1 234', write('1234')],
    ['count', '12,5', 'write the number alone'],
    ['money', '1.2M', 'write the whole amount'],
    ['money', '12,34,567', 'write the whole amount'],
  ])('%s "%s"', async (asked, text, hint) => {
    for (const by of [',', ';', '\t'] as const) expect(await cell(asked, text, by)).toContain(hint);
  });
});

describe('a sign before three digits', () => {
  it.each<[Asked, string, unknown, unknown]>([
    ['money', '1,234', 1234, either('1234', '1.234')],
    ['money', '$25.000', 25, either('25000', '25.000')],
    ['number', '12.125', 12.125, either('12125', '12.125')],
    ['count', '1,234', 1234, 1234],
    ['count', '1.000', 1, either('1000', '1.000')],
    ['percent', '81.234', 81.234, 81.234],
    ['number', '0.875', 0.875, 0.875],
    ['money', '1,234,567', 1234567, 1234567],
    ['money', '1,234.50', 1234.5, 1234.5],
    ['money', '25000', 25000, 25000],
    ['number', '2.50', 2.5, 2.5],
  ])('%s "%s" is one thing between commas and maybe two between semicolons', async (asked, text, comma, semicolon) => {
    expect(await cell(asked, text)).toEqual(comma);
    expect(await cell(asked, text, '\t')).toEqual(comma);
    expect(await cell(asked, text, ';')).toEqual(semicolon);
  });

  it('an amount as any country writes it is read right or not at all', async () => {
    const way = fc.constantFrom(['', '.'], [',', '.'], ['', ','], ['.', ','], [' ', ','], ['\u202f', ','], ["'", '.']);
    const amount = fc.integer({ min: 0, max: 9_999_999 });
    const cents = fc.constantFrom('', '50', '500', '5');
    await fc.assert(
      fc.asyncProperty(amount, cents, way, async (whole, fraction, [thousands = '', point = '']) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, thousands);
        const meant = Number(`${whole}.${fraction || '0'}`);
        const read = await cell('money', fraction === '' ? grouped : `${grouped}${point}${fraction}`, ';');
        if (typeof read === 'number') expect(read).toBe(meant);
        else expect(read).toMatch(/^not-a-number: write/);
      }),
      { numRuns: 300 },
    );
  });
});
