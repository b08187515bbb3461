import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DirectoryEntry } from '../../../src/model/directory.ts';
import { CompactDirectory } from '../../../src/records/official/compact-directory.ts';
import { writeCompact } from '../../../src/records/official/compact-text.ts';
import { WHOLE_FILES } from './reading.ts';

const HEAD = { from: '"schools.csv"', date: '2026-04-06', tells_charters: true };

const entry: fc.Arbitrary<DirectoryEntry> = fc
  .record({
    district: fc.integer({ min: 1, max: 4 }),
    school: fc.integer({ min: 0, max: 30 }),
    name: fc.constantFrom('Lincoln Elementary', 'Cañada', 'M. L. King "Jr."', 'A'),
    status: fc.constantFrom('active' as const, 'pending' as const, 'closed' as const, 'merged' as const),
    charter: fc.boolean(),
    funding: fc.constantFrom('direct' as const, 'local' as const, null),
  })
  .map(({ district, school, name, status, charter, funding }) => {
    const isSchool = school > 0;
    const lea_name = `District ${district}`;
    return {
      cds: `0${district}12345${String(school * 37).padStart(7, '0')}`,
      name: isSchool ? name : lea_name,
      lea_name,
      county: `County ${district}`,
      status,
      charter: isSchool && charter,
      charter_funding: isSchool && charter ? funding : null,
    };
  });
const entries = fc.uniqueArray(entry, { selector: ({ cds }) => cds, maxLength: 60 });

function opened(list: readonly DirectoryEntry[]): CompactDirectory {
  return new CompactDirectory(writeCompact(list, HEAD), { path: 'schools.txt', sha256: '' });
}

describe('a compact directory answers as a search through all its entries does', () => {
  it('for every code, listed or not', () => {
    fc.assert(
      fc.property(entries, entry, (list, other) => {
        const directory = opened(list);
        for (const { cds } of [...list, other]) {
          expect(directory.find(cds)).toEqual(list.find((each) => each.cds === cds));
        }
      }),
    );
  });

  it('for the last seven digits and for the schools of a district', () => {
    fc.assert(
      fc.property(entries, entry, (list, { cds }) => {
        const directory = opened(list);
        const schools = list.filter((each) => !each.cds.endsWith('0000000')).sort((a, b) => (a.cds < b.cds ? -1 : 1));
        expect(directory.findSchool(cds.slice(7))).toEqual(schools.filter((each) => each.cds.endsWith(cds.slice(7))));
        expect(directory.schoolsOf(cds)).toEqual(schools.filter((each) => each.cds.startsWith(cds.slice(0, 7))));
      }),
    );
  });
});

it('an empty directory knows nothing', () => {
  const directory = opened([]);
  expect(directory.find('01612590130617')).toBe(undefined);
  expect(directory.schoolsOf('01612590000000')).toEqual([]);
  expect(directory).toMatchObject({ schools: 0, agencies: 0, date: '2026-04-06', lists_closed: false });
});

it('lines that end in CR LF, as some checkouts make them, are the same directory', () => {
  const list = fc.sample(entries, { numRuns: 1, seed: 7 })[0] ?? [];
  const directory = new CompactDirectory(writeCompact(list, HEAD).replaceAll('\n', '\r\n'), { path: '', sha256: '' });
  expect(directory.date).toBe('2026-04-06');
  for (const each of list) expect(directory.find(each.cds)).toEqual(each);
});

describe.skipIf(!existsSync(WHOLE_FILES))('the directory that ships, held against the whole export', () => {
  const whole = existsSync(WHOLE_FILES) ? readFileSync(`${WHOLE_FILES}cde_directory_2026.csv`, 'utf8') : '';
  const text = readFileSync(new URL('../../../rules/california/schools.txt', import.meta.url), 'utf8');
  const directory = new CompactDirectory(text, { path: 'schools.txt', sha256: '' });
  const rows = parse(whole, { columns: true }) as Readonly<Record<string, string>>[];

  it('has every one of its 14,932 rows, by name, LEA, county and status', () => {
    expect(rows).toHaveLength(14932);
    const told = rows.map((row) => directory.find(row['CDS Code'] ?? ''));
    const wanted = rows.map(({ District, School, County, Status = '' }) => ({
      // Some names have two blanks in a row, or one at an end.
      name: School === 'No Data' ? District : School?.replace(/\s+/g, ' ').trim(),
      lea_name: District,
      county: County,
      status: Status.toLowerCase(),
    }));
    expect(
      told.map(
        (each) => each && { name: each.name, lea_name: each.lea_name, county: each.county, status: each.status },
      ),
    ).toEqual(wanted);
  });

  it('says how many schools and LEAs that is', () => {
    const agencies = rows.filter((row) => row['Record Type'] === 'District').length;
    expect(directory).toMatchObject({ agencies, schools: rows.length - agencies, date: '2026-04-06' });
  });
});
