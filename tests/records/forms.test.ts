import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RECORD_KINDS } from '../../src/model/record.ts';
import { AREAS, PILLARS } from '../../src/model/tables/vocabulary.ts';
import { cellsIn, readTexts } from './reading.ts';

const yesNo = fc.constantFrom('yes', 'N ', 'TRUE', '0', '', 'n/a');
const count = fc.constantFrom('0', '3', '*', '2-4', '', '12');

const placement = fc.record({
  site_cds: fc.constantFrom('01612590130617', '1612590130617', '01-61259-0132688', '01611926001788'),
  school_year: fc.constantFrom('2024-25', '2025-26'),
  status: fc.constantFrom('planned', 'Actual', ''),
  residents: fc.constantFrom('0', '1', '2-4', '*'),
  mentors: count,
  full_year: yesNo,
  residency_area: fc.constantFrom(...AREAS, 'SPED', 'math', ''),
  evidence: fc.constantFrom('Board minutes, p. 4', 'a: "quoted" # text', ''),
});

const grant = fc.record({
  program: fc.constantFrom('capacity', 'Implementation'),
  lead_lea_cds: fc.constantFrom('01612590000000', '0161119'),
  start_date: fc.constantFrom('7/1/2023', '2023-07-01', ''),
  award_amount: fc.constantFrom('$1,200,000', '0', ''),
  coursework_pillars: fc.constantFrom('none', '', 'extended learning', PILLARS.join(' | ')),
  joint_ta_plan: yesNo,
  columns: fc.shuffledSubarray([...Object.keys(RECORD_KINDS.placements.fields)], {
    minLength: Object.keys(RECORD_KINDS.placements.fields).length,
  }),
  placements: fc.uniqueArray(placement, { maxLength: 4, selector: (each) => JSON.stringify(each) }),
});

type Cells = Readonly<Record<string, string>>;

function csvOf(fields: readonly string[], records: readonly Cells[]): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [fields, ...records.map((record) => fields.map((field) => quoted(record[field] ?? '')))]
    .map((cells) => cells.join(','))
    .join('\r\n');
}

function yamlOf(records: readonly Cells[], indent: string): string {
  const lines = (record: Cells) => Object.entries(record).map(([field, text]) => `${field}: ${JSON.stringify(text)}`);
  return records.map((record) => `${indent}- ${lines(record).join(`\n${indent}  `)}\n`).join('');
}

it('CSV and YAML of the same facts give the same records', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(grant, { minLength: 1, maxLength: 3 }), async (drawn) => {
      const grants = drawn.map(({ placements, columns, ...cells }, index) => ({
        grant_id: `2023TRI0${index}`,
        ...cells,
      }));
      const placements = drawn.map((each, index) =>
        each.placements.map((cells) => ({ grant_id: `2023TRI0${index}`, ...cells })),
      );
      const asCsv = await readTexts({
        'grants.csv': csvOf(Object.keys(RECORD_KINDS.residency_grants.fields), grants),
        'placements.csv': csvOf(drawn[0]?.columns ?? [], placements.flat()),
      });
      const nested = grants.map((cells, index) => {
        const below = yamlOf(placements[index] ?? [], '      ');
        return `${yamlOf([cells], '  ')}    placements:${below === '' ? ' []\n' : `\n${below}`}`;
      });
      const asYaml = await readTexts({ 'region.yaml': `residency_grants:\n${nested.join('')}` });
      for (const kind of ['residency_grants', 'placements'] as const) {
        expect(cellsIn(asYaml.tables, kind)).toEqual(cellsIn(asCsv.tables, kind));
      }
      const codes = (each: typeof asCsv) => [...new Set(each.diagnostics.map(({ code }) => code))].sort();
      expect(codes(asYaml)).toEqual(codes(asCsv));
    }),
    { numRuns: 150 },
  );
});

const site = fc.record({
  school_year: fc.constantFrom('2024-25', '2025–26', ''),
  upp: fc.constantFrom('86.4', '85%', '', 'No Data'),
  enrollment: fc.constantFrom('1,200', '*', '0', ''),
  annual_award: fc.constantFrom('$300,000', '0', '--'),
  coordinator: fc.constantFrom('yes', 'none', 'Vacant', ''),
  focus_pillars: fc.constantFrom('none', '', 'all', 'extended learning; family engagement', '; ;'),
  vacancy_areas: fc.constantFrom('STEM', 'tk | SPED', 'none', ''),
  code: fc.constantFrom('whole', 'parts'),
});

it('sites of either form, with codes whole or in parts, in any order of rows and columns, are the same records', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(site, { minLength: 1, maxLength: 5 }).chain((sites) =>
        fc.record({
          sites: fc.constant(sites.map((cells, index) => ({ ...cells, school: `013061${index}` }))),
          order: fc.shuffledSubarray([...sites.keys()], { minLength: sites.length }),
          columns: fc.shuffledSubarray(
            [
              'school_year',
              'upp',
              'enrollment',
              'annual_award',
              'coordinator',
              'focus_pillars',
              'vacancy_areas',
              'site_cds',
            ],
            { minLength: 8 },
          ),
        }),
      ),
      async ({ sites, order, columns }) => {
        const whole = sites.map(({ school, code: _, ...cells }) => ({ ...cells, site_cds: `0161259${school}` }));
        const inParts = sites.map(({ school, code, ...cells }) =>
          code === 'whole'
            ? { ...cells, site_cds: `0161259${school}` }
            : { ...cells, county_code: '1', district_code: '61259', school_code: school },
        );
        const asCsv = await readTexts({
          'community-school-sites.csv': csvOf(
            columns,
            order.flatMap((index) => whole[index] ?? []),
          ),
        });
        const asYaml = await readTexts({ 'region.yaml': `community_school_sites:\n${yamlOf(inParts, '  ')}` });
        const byCode = (each: typeof asCsv) =>
          [...cellsIn(each.tables, 'community_school_sites')].sort((left, right) =>
            String(left.site_cds) < String(right.site_cds) ? -1 : 1,
          );
        expect(byCode(asYaml)).toHaveLength(sites.length);
        expect(byCode(asYaml)).toEqual(byCode(asCsv));
      },
    ),
    { numRuns: 100 },
  );
});
