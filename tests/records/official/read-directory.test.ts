import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { directoryIn, told } from './reading.ts';

const CUT = readFileSync(new URL('../../../fixtures/directory/cde-directory-2026-cut.csv', import.meta.url), 'utf8');
// A cut of the columns and rows of CDE's pubschls.txt; the administrator is made up.
const PUBSCHLS = readFileSync(new URL('pubschls.txt', import.meta.url), 'utf8');

describe('the state writes its directory in two ways', () => {
  it('as an export, with schools, LEAs and "No Data"', async () => {
    const { directory, diagnostics } = await directoryIn(CUT);
    expect(diagnostics).toEqual([]);
    expect(directory?.find('01612590130617')).toEqual({
      cds: '01612590130617',
      name: 'Oakland Military Institute, College Preparatory Academy',
      lea_name: 'Oakland Unified',
      county: 'Alameda',
      status: 'active',
      charter: null,
      charter_funding: null,
    });
    expect(directory?.find('01612590000000')).toMatchObject({ name: 'Oakland Unified', charter: false });
    expect(directory?.date).toBe(null);
    expect(directory?.lists_closed).toBe(false);
  });

  it('as pubschls.txt, with tabs, charters, closed schools and the day each row was updated', async () => {
    const { directory, diagnostics } = await directoryIn(PUBSCHLS, 'pubschls.txt');
    expect(told(diagnostics)).toEqual([
      'note official/passed-over: rows that are no school were passed over: 1 below the schools',
    ]);
    expect(directory?.find('01612590126748')).toMatchObject({ status: 'closed', charter_funding: 'direct' });
    expect(directory?.find('01612590115667')).toMatchObject({ charter: false, charter_funding: null });
    expect(directory).toMatchObject({ date: '2026-10-14', schools: 3, agencies: 1, lists_closed: true });
  });

  it('and where its codes were rounded, or no row follows, it is refused: nothing can be held against it', async () => {
    const header = 'School,Status,District,CDS Code\n';
    for (const rows of ['', 'Lincoln,Active,Oakland Unified,1.61259E+12\n']) {
      const { directory, diagnostics } = await directoryIn(header + rows);
      expect(directory).toBe(null);
      expect(told(diagnostics).at(-1)).toContain('no school could be read from this school directory');
    }
  });

  it('with its columns in another order, under a title and with blank rows between', async () => {
    const text =
      'Schools of Alameda,,,\n\nSchool,Status,District,CDS Code\nLincoln,Merged,Oakland Unified,1612590130001\n,,,\n';
    const { directory, diagnostics } = await directoryIn(text);
    expect(directory?.find('01612590130001')).toMatchObject({ name: 'Lincoln', status: 'merged' });
    expect(told(diagnostics)).toEqual([
      'note official/passed-over: rows that are no school were passed over: 1 above the header, 2 blank',
      'warning official/repaired: 1 code of 13 digits got its leading zero back (line 4)',
    ]);
  });
});

it('nothing of administrators, addresses or telephones leaves the reader', async () => {
  const { text } = await directoryIn(PUBSCHLS, 'pubschls.txt');
  expect(PUBSCHLS).toMatch(/somebody@example\.org/);
  expect(text).not.toMatch(/First|Last|somebody|Street|3877/);
});

it('an LEA that only its schools name is known by name and not taken for listed', async () => {
  const { directory } = await directoryIn(
    'CDS Code,County,District,School,Status\n37735283736808,San Diego,San Diego Community College,San Diego Continuing Education,Active\n',
  );
  expect(directory?.find('37735283736808')?.lea_name).toBe('San Diego Community College');
  expect(directory?.find('37735280000000')).toBe(undefined);
});

const HEADER = 'CDSCode,District,School,StatusType\n';

it.each([
  [
    'a code twice',
    '01612590130617,Oakland Unified,Old,Closed\n01612590130617,Oakland Unified,New,Active\n',
    '1 code stands in a second row',
  ],
  [
    'a code that lost its digits',
    '01612590130617,Oakland Unified,Lincoln,Active\n1.61259E+12,Oakland Unified,Lincoln,Active\n',
    '1 row without a readable code or a district was left out',
  ],
  ['a status of its own', '01612590130617,Oakland Unified,Lincoln,Moved\n', 'of which nothing will be told'],
])('tells of %s once', async (_, rows, message) => {
  const { diagnostics } = await directoryIn(HEADER + rows);
  expect(told(diagnostics)).toEqual([expect.stringContaining(message)]);
});

it('of a code that stands twice the school that is open is meant', async () => {
  const rows = '01612590130617,Oakland Unified,Old,Closed\n01612590130617,Oakland Unified,New,Active\n';
  expect((await directoryIn(HEADER + rows)).directory?.find('01612590130617')?.name).toBe('New');
});

it.each([
  ['another table', 'Name,Phone\nLincoln,555\n', 'the first row reads "Name", "Phone"'],
  ['a YAML document', 'schools: []\n', 'the file holds no table'],
])('says of %s which columns were expected', async (_, text, found) => {
  const { directory, diagnostics } = await directoryIn(text, text.startsWith('schools') ? 'schools.yaml' : 'x.csv');
  expect(directory).toBe(null);
  const [diagnostic] = diagnostics;
  expect(diagnostic).toMatchObject({ severity: 'error', code: 'official/unknown-shape' });
  expect(diagnostic?.message).toContain('"CDSCode", "District", "School" and "StatusType"');
  expect(diagnostic?.message).toContain(found);
});
