import { describe, expect, it } from 'vitest';
import { brief, cellsIn, readTexts } from './reading.ts';

const GRANT = { 'grants.csv': 'grant_id,program,lead_lea_cds\n2023TRI01,implementation,01612590000000\n' };

async function placement(cells: Readonly<Record<string, string>>) {
  const all = { grant_id: '2023TRI01', school_year: '2025-26', site_cds: '01612590130617', residents: '2', ...cells };
  const quoted = Object.values(all).map((cell) => `"${cell.replaceAll('"', '""')}"`);
  const csv = `${Object.keys(all).join(',')}\n${quoted.join(',')}\n`;
  const { tables, diagnostics } = await readTexts({ 'placements.csv': csv, ...GRANT });
  return { record: cellsIn(tables, 'placements')[0], diagnostics };
}

describe('what marks a value as text is dropped, and told once', () => {
  it.each<[string, string, unknown]>([
    ['site_cds', '="01612590130617"', '01612590130617'],
    ['site_cds', "'01612590130617", '01612590130617'],
    ['site_cds', '’01612590130617', '01612590130617'],
    ['site_cds', '“01612590130617”', '01612590130617'],
    ['site_cds', '01612590130617.0', '01612590130617'],
    ['grant_id', '="2023TRI01"', '2023TRI01'],
    ['school_year', '="2025-26"', '2025-26'],
    ['school_year', "'2025-26", '2025-26'],
    ['residents', '="2-4"', { low: 2, high: 4 }],
    ['residents', "'2-4", { low: 2, high: 4 }],
    ['evidence', '="Board minutes"', 'Board minutes'],
  ])('%s %s', async (field, text, expected) => {
    const { record, diagnostics } = await placement({ [field]: text });
    expect(record?.[field]).toEqual(expected);
    expect(brief(diagnostics)).toEqual(['placements.csv:2 note records/unwrapped']);
  });

  it('an apostrophe that begins a name is a letter', async () => {
    const { record, diagnostics } = await placement({ site_name: '’Aina Elementary', evidence: "'Aina report" });
    expect([record?.site_name, record?.evidence]).toEqual(['’Aina Elementary', "'Aina report"]);
    expect(diagnostics).toEqual([]);
  });

  it('a blank within them is not reported, and a padded code is told as padded', async () => {
    const blank = await placement({ mentors: '=""' });
    expect([blank.record?.mentors, blank.diagnostics]).toEqual([undefined, []]);
    const padded = await placement({ site_cds: "'1612590130617" });
    expect(brief(padded.diagnostics)).toEqual(['placements.csv:2 warning records/code-padded']);
  });

  it('a column of them is one note with a count', async () => {
    const rows = ['0130617', '0132688', '0106906', '0110239'].map(
      (school) => `2023TRI01,2025-26,'0161259${school},2\n`,
    );
    const csv = `grant_id,school_year,site_cds,residents\n${rows.join('')}`;
    const { diagnostics } = await readTexts({ 'placements.csv': csv, ...GRANT });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '4 cells read without the apostrophe, quotes or ="..." around the value (lines 2, 3, 4 and on)',
    ]);
  });
});

describe('signs nobody sees, and signs of other keyboards', () => {
  it.each<[string, string, unknown]>([
    ['residents', '2\u00a0–\u202f4', { low: 2, high: 4 }],
    ['residents', '\u200b12\u2060', 12],
    ['residents', '１２', 12],
    ['mentors', '\u2068 3 \u2069', 3],
    ['full_year', '\ufeffYes\u00a0', true],
    ['school_year', '2025\u201126', '2025-26'],
    ['site_cds', '\u202a01612590130617\u202c', '01612590130617'],
    ['site_cds', '01612590130617\u2028', '01612590130617'],
    ['site_name', 'La\u00a0Can\u0303ada\u2028High', 'La Cañada High'],
    ['site_name', 'Lincoln\u0085Elementary', 'Lincoln Elementary'],
    ['site_name', '\u2067O’Farrell\u2069', 'O’Farrell'],
  ])('%s %j', async (field, text, expected) => {
    const { record, diagnostics } = await placement({ [field]: text });
    expect(record?.[field]).toEqual(expected);
    expect(diagnostics.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  it('headings are read through them', async () => {
    const csv =
      '\u200bGrant\u00a0ID,“School Year”,Site–CDS,ＲＥＳＩＤＥＮＴＳ,‘Mentors’\n2023TRI01,2025-26,01612590130617,2,1\n';
    const { inputs, diagnostics } = await readTexts({ 'table.csv': csv, ...GRANT });
    expect(inputs.map(({ kind, records }) => [kind, records])).toContainEqual(['placements', 1]);
    expect(diagnostics).toEqual([]);
  });
});
