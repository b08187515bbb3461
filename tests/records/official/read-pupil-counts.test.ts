import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { readStateFile } from '../../../src/read/state-file.ts';
import { readPupilCounts } from '../../../src/records/official/read-pupil-counts.ts';
import { countsIn, told, WHOLE_FILES } from './reading.ts';

// Rows of CDE's CUPC file of 2020-21, grades 9-12.
const HEADER =
  'Academic Year,County Code,District Code,School Code,School Name,Charter School (Y/N),Charter Funding Type,"Total \nEnrollment (Grades 9-12)",CALPADS Unduplicated Pupil Count (CUPC) (Grades 9-12),CALPADS Unduplicated Pupil Percentage (CUPP) (Grades 9-12),CUPP 75% or more (Grades 9-12) (Y/N)';
const ALAMEDA = '2020-2021,01,10017,0130419,Alameda County Community,N ,,104,85,0.8173076923076923,Y';
const CHARTER =
  '2020-2021,01,10017,0136101,Connecting Waters Charter - East Bay,Y,Directly funded,120,37,0.30833333333333335,N';

describe('a CUPC file', () => {
  it('gives enrollment and the unduplicated percentage by code, with the place of each', async () => {
    const { counts, diagnostics } = await countsIn(`CUPC 2020-21\n${HEADER}\n${ALAMEDA}\n${CHARTER}\n`);
    expect(counts).toMatchObject({
      school_year: '2020-21',
      grades: '9-12',
      schools: 2,
      columns: { enrollment: 8, upp: 9, charter: 7 },
    });
    expect(counts?.find('01100170130419')).toMatchObject({ enrollment: 104, upp: 8500 / 104, charter: false, line: 4 });
    expect(counts?.find('01100170136101')).toMatchObject({ charter: true, charter_funding: 'direct' });
    expect(told(diagnostics)).toEqual([
      'note official/passed-over: rows that are no school were passed over: 1 above the header',
    ]);
  });

  it('of several years counts the latest alone, wherever its rows stand, and says so', async () => {
    const newer = ALAMEDA.replace('2020-2021', '2021-2022').replace('104,85', '110,88');
    const { counts, diagnostics } = await countsIn(`${HEADER}\n${ALAMEDA}\n${CHARTER}\n${newer}\n`);
    expect(counts).toMatchObject({ school_year: '2021-22', schools: 1 });
    expect(counts?.find('01100170130419')).toMatchObject({ enrollment: 110, upp: 80, line: 5 });
    expect(told(diagnostics)[0]).toContain('2 rows of earlier school years, or of none, were left out');
  });

  it('whose codes a spreadsheet rounded gives no school, and is refused', async () => {
    const { counts, diagnostics } = await countsIn(`${HEADER}\n${ALAMEDA.replace('0130419', '1.3E+05')}\n`);
    expect(counts).toBe(null);
    expect(told(diagnostics).at(-1)).toContain('no school could be read from this CUPC file');
  });

  it('leaves out districts and the pseudo-school, and says so', async () => {
    const rows = ['0000000', '0000001'].map((school) => ALAMEDA.replace('0130419', school)).join('\n');
    const { counts, diagnostics } = await countsIn(`${HEADER}\n${rows}\n`);
    expect(counts?.schools).toBe(0);
    expect(told(diagnostics)[0]).toContain('2 rows of districts or of no school were passed over');
  });

  it.each([
    ['a withheld count is not reported', '104,*,*', { enrollment: 104, upp: null }, []],
    ['nobody is enrolled', '0,0,', { enrollment: 0, upp: null }, []],
    ['a percentage of its own is not the quotient', '104,85,0.5', { upp: 8500 / 104 }, ['1 stated percentage is not']],
    ['more are counted than enrolled', '10,12,1.2', { enrollment: 10, upp: null }, ['1 school has more']],
    ['a cell is a word', 'many,85,', { enrollment: null, upp: null }, ['1 cell is no number']],
    ['80 percent is 80', '5,4,0.8', { upp: 80 }, []],
  ])('%s', async (_, numbers, school, problems) => {
    const row = `2020-2021,01,10017,0130419,Alameda County Community,N ,,${numbers},`;
    const { counts, diagnostics } = await countsIn(`${HEADER}\n${row}\n`);
    expect(counts?.find('01100170130419')).toMatchObject(school);
    expect(told(diagnostics)).toEqual(problems.map((message) => expect.stringContaining(message)));
  });

  it('reads whole schools where the headings have several spans of grades', async () => {
    const header =
      'CDS Code,Total Enrollment (Ages 5-17),Unduplicated Pupil Count (Ages 5-17),Total Enrollment (K-12),Unduplicated Pupil Count (K-12)';
    const { counts } = await countsIn(`${header}\n01100170130419,90,80,100,85\n`);
    expect(counts).toMatchObject({ grades: 'K-12', school_year: null });
    expect(counts?.find('01100170130419')).toMatchObject({ enrollment: 100, upp: 85 });
  });

  it.each([
    ['0.8173', 81.73],
    ['81.73%', 81.73],
  ])('knows that a percentage alone of %s is %d', async (percent, upp) => {
    const { counts } = await countsIn(`CDS Code,Unduplicated Pupil Percentage\n01100170130419,${percent}\n`);
    expect(counts?.find('01100170130419')?.upp).toBeCloseTo(upp, 9);
  });

  it('tells of a school that stands twice and of a code that is none', async () => {
    const { diagnostics } = await countsIn(`${HEADER}\n${ALAMEDA}\n${ALAMEDA}\n${ALAMEDA.replace(',01,', ',x,')}\n`);
    expect(told(diagnostics)).toEqual([
      expect.stringContaining('1 row without a usable code was left out (line 5)'),
      expect.stringContaining('1 school stands in a second row; the first was used (line 4)'),
    ]);
  });

  it('another table is told what columns were expected', async () => {
    const { counts, diagnostics } = await countsIn('CDS Code,School\n01100170130419,Alameda\n');
    expect(counts).toBe(null);
    expect(told(diagnostics)[0]).toContain('this is no CUPC file: columns "County Code"');
  });
});

describe.skipIf(!existsSync(WHOLE_FILES))('the whole CUPC file of 2020-21', () => {
  const folder = existsSync(WHOLE_FILES) ? WHOLE_FILES : '';

  it.each(['cde_cupc_grades9-12_2020-21.csv', 'cde_cupc_2020-21_original.xlsx'])(
    '%s gives count / enrollment of every school',
    async (file) => {
      const { source } = await readStateFile(`${folder}${file}`, folder);
      if (source === null) throw new Error('the file is not there');
      const { counts } = await readPupilCounts(source);
      const rows = parse(readFileSync(`${folder}cde_cupc_grades9-12_2020-21.csv`), { columns: true }) as Readonly<
        Record<string, string>
      >[];
      const schools = rows.filter((row) => !/^000000[01]$/.test(row['School Code'] ?? ''));
      expect(counts?.schools).toBe(schools.length);
      for (const row of schools) {
        const school = counts?.find(`${row['County Code']}${row['District Code']}${row['School Code']}`);
        const stated = row['CALPADS Unduplicated Pupil Percentage (CUPP) (Grades 9-12)'];
        expect(school?.enrollment).toBe(Number(row['Total Enrollment (Grades 9-12)']));
        if (stated !== '' && school?.enrollment !== 0) expect(school?.upp).toBeCloseTo(Number(stated) * 100, 6);
      }
    },
  );
});
