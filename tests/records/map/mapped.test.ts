import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/model/record.ts';
import { configOf } from '../../config/config-of.ts';
import { brief, cellsIn, readTexts } from '../reading.ts';
import { readSheets } from '../workbooks.ts';

/** Reads files through the column maps of a config. */
async function readMapped(columns: string, texts: Readonly<Record<string, string>>) {
  const { config, told } = await configOf(`columns:\n${columns}`);
  expect(told).toEqual([]);
  return readTexts(texts, { maps: config.columns?.value ?? [] });
}

const SITES = `  - files: sites.csv
    kind: community_school_sites
    columns:
      site_cds: [Co, Dist, Sch]
      site_name: Campus
      funded_by: { constant: ccspp }
`;
const HEADER = 'Co,Dist,Sch,Campus,UPC share,Lead in place\n';

describe('a mapped table', () => {
  it('is read by what the map says its headings mean', async () => {
    const { tables, diagnostics } = await readMapped(
      `${SITES}      upp: { column: UPC share, unit: fraction }
      coordinator: { column: Lead in place, values: { x: dedicated, "": none, half: shared } }
`,
      { 'sites.csv': `${HEADER}1,61259,125161,Castlemont High,0.57,x\n1,61259,115667,Oakland International High,1,\n` },
    );
    expect(cellsIn(tables, 'community_school_sites')).toEqual([
      {
        site_cds: '01612590125161',
        site_name: 'Castlemont High',
        funded_by: 'ccspp',
        upp: 57,
        coordinator: 'dedicated',
      },
      {
        site_cds: '01612590115667',
        site_name: 'Oakland International High',
        funded_by: 'ccspp',
        upp: 100,
        coordinator: 'none',
      },
    ]);
    expect(brief(diagnostics)).toEqual(['sites.csv:2 warning records/code-joined']);
  });

  it('shows a constant where the config says it, and a cell where the file has it', async () => {
    const { tables } = await readMapped(SITES, { 'sites.csv': `${HEADER}1,61259,125161,Castlemont High,0.5,\n` });
    const [row] = tables.community_school_sites.rows;
    expect(row && originOf(row, 'funded_by')).toEqual({
      path: 'grantalign.config.yaml',
      line: 7,
      column: 30,
      field: 'funded_by',
    });
    expect(row && originOf(row, 'site_name')).toEqual({ path: 'sites.csv', line: 2, column: 4, field: 'site_name' });
  });

  it('passes blank rows and footers by, though constants make them whole', async () => {
    const { tables, inputs } = await readMapped(
      `  - files: list.csv
    kind: local_agencies
    columns: { lea_cds: { constant: "01612590000000" }, schools: Number }
`,
      { 'list.csv': 'School list of 2026\nNumber,Note\n80,\n,\nTotal,80\n' },
    );
    expect(cellsIn(tables, 'local_agencies')).toEqual([{ lea_cds: '01612590000000', schools: 80 }]);
    expect(inputs[0]?.left_out).toBe(3);
  });

  it('may be of two kinds, one map each', async () => {
    const { tables } = await readMapped(
      `  - { files: list.csv, kind: placements, columns: { site_cds: Site, residents: Residents, grant_id: Grant, school_year: { constant: 2026-27 } }, ignore: [Pupils] }
  - { files: list.csv, kind: community_school_sites, columns: { site_cds: Site, enrollment: Pupils }, ignore: [Residents, Grant] }
`,
      { 'list.csv': 'Grant,Site,Residents,Pupils\n2023TRI01,01612590125161,2,900\n' },
    );
    expect(cellsIn(tables, 'placements')).toEqual([
      { site_cds: '01612590125161', residents: 2, grant_id: '2023TRI01', school_year: '2026-27' },
    ]);
    expect(cellsIn(tables, 'community_school_sites')).toEqual([{ site_cds: '01612590125161', enrollment: 900 }]);
  });

  it('takes its headings from the row that is named, whatever stands above', async () => {
    const { tables } = await readMapped(
      `  - { files: list.csv, kind: local_agencies, header_row: 3, columns: { lea_cds: Code, schools: Number } }
`,
      { 'list.csv': 'Code,Number\nas of,2026\nCode,Number\n01612590000000,80\n' },
    );
    expect(cellsIn(tables, 'local_agencies')).toEqual([{ lea_cds: '01612590000000', schools: 80 }]);
  });

  it('splits lists as the map says, and gives each word its meaning', async () => {
    const { tables } = await readMapped(
      `  - files: list.csv
    kind: community_school_sites
    columns:
      site_cds: Code
      vacancy_areas: { column: Openings, split: ",", values: { Dual Imm.: bilingual, n/k: "" } }
`,
      { 'list.csv': 'Code,Openings\n01612590125161,"SPED, dual imm."\n01612590115667,n/k\n' },
    );
    expect(cellsIn(tables, 'community_school_sites').map(({ vacancy_areas }) => vacancy_areas)).toEqual([
      ['special-education', 'bilingual'],
      undefined,
    ]);
  });

  it('reads a sentence of residents and school apart', async () => {
    const { tables, diagnostics } = await readMapped(
      `  - files: list.csv
    kind: placements
    columns:
      grant_id: { constant: 2023TRI01 }
      school_year: { constant: 2026-27 }
      residents: { column: Placement plan, pattern: "{residents} at {site_name}" }
`,
      { 'list.csv': 'Placement plan\n2-4 residents per year at Castlemont High\nFremont High\n' },
    );
    expect(cellsIn(tables, 'placements').slice(0, 1)).toEqual([
      { grant_id: '2023TRI01', school_year: '2026-27', residents: { low: 2, high: 4 }, site_name: 'Castlemont High' },
    ]);
    expect(brief(diagnostics)).toEqual([
      'list.csv:3:1 error records/other-wording',
      'list.csv:3:1 error records/other-wording',
    ]);
  });
});

describe('a map that does not fit', () => {
  const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'names a heading the file does not have',
      'site_name: Campos',
      'Site Code,Campus\n',
      ['grantalign.config.yaml:5:18 error config/no-such-heading'],
    ],
    [
      'gives a word that is none of ours',
      'coordinator: { column: Campus, values: { x: sometimes } }',
      'Site Code,Campus\n',
      ['grantalign.config.yaml:5:20 error records/unknown-word'],
    ],
    [
      'gives a constant that is none of ours',
      'funded_by: { constant: state }',
      'Site Code,Campus\n',
      ['grantalign.config.yaml:5:30 error records/unknown-word'],
    ],
    [
      'reads a column about people',
      'site_name: Principal Name',
      'Site Code,Principal Name\n',
      ['grantalign.config.yaml:5:18 error records/personal-data'],
    ],
    [
      'fills what another column is, too',
      'site_name: Campus',
      'Site Code,Campus,School Name\n',
      ['sites.csv:1:3 error records/duplicate-heading'],
    ],
  ];
  it.each(CASES)('because it %s is told', async (_, line, header, expected) => {
    const { diagnostics } = await readMapped(
      `  - files: sites.csv\n    kind: community_school_sites\n    columns:\n      ${line}\n      site_cds: Site Code\n`,
      { 'sites.csv': `${header}01612590125161${header.replace(/[^,]/g, '')}` },
    );
    expect(brief(diagnostics).filter((each) => each.includes('error'))).toEqual(expected);
  });

  it('offers the nearest heading', async () => {
    const { diagnostics } = await readMapped(SITES.replace('Campus', 'Campos'), { 'sites.csv': HEADER });
    expect(diagnostics[0]?.hint).toBe('did you mean "Campus"?');
  });

  it('of no file among the inputs is a warning', async () => {
    const { diagnostics } = await readMapped(SITES, { 'other.csv': 'lea_cds,schools,locale\n' });
    expect(brief(diagnostics)).toEqual(['grantalign.config.yaml:2:5 warning config/unused-map']);
  });

  it('takes a share above 1 for a slip', async () => {
    const { diagnostics } = await readMapped(`${SITES}      upp: { column: UPC share, unit: fraction }\n`, {
      'sites.csv': `${HEADER}1,61259,125161,Castlemont High,57,\n`,
    });
    expect(diagnostics.find(({ severity }) => severity === 'error')?.hint).toBe(
      'if the column is of 0 to 100, write unit: percent in the config',
    );
  });

  it('leaves a column about people unread where it is to be ignored', async () => {
    const { tables, diagnostics } = await readMapped(`${SITES}    ignore: [Principal]\n`, {
      'sites.csv': 'Co,Dist,Sch,Campus,Principal\n1,61259,125161,Castlemont High,J. Doe\n',
    });
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(JSON.stringify(tables.community_school_sites.rows)).not.toContain('Doe');
  });
});

describe('a map of a workbook', () => {
  const MAP = (sheet: string) => `columns:
  - files: lists.xlsx
    kind: community_school_sites
${sheet}    columns: { site_cds: Code, enrollment: Heads, funded_by: { constant: local } }
`;
  const SHEETS = {
    Notes: [['What this is'], ['A list']],
    'Our sites': [
      ['Code', 'Heads'],
      ['01612590125161', 900],
    ],
  };

  it.each([['    sheet: our sites\n'], ['']])(
    'reads the sheet it names, or the one that has its headings',
    async (sheet) => {
      const { config } = await configOf(MAP(sheet));
      const { tables, diagnostics } = await readSheets('lists.xlsx', SHEETS, { maps: config.columns?.value ?? [] });
      expect(cellsIn(tables, 'community_school_sites')).toEqual([
        { site_cds: '01612590125161', enrollment: 900, funded_by: 'local' },
      ]);
      expect(brief(diagnostics)).toEqual(['lists.xlsx note records/passed-over']);
    },
  );

  it('that names a sheet which is not there is told', async () => {
    const { config } = await configOf(MAP('    sheet: Campuses\n'));
    const { diagnostics } = await readSheets('lists.xlsx', SHEETS, { maps: config.columns?.value ?? [] });
    expect(diagnostics.find(({ code }) => code === 'config/unused-map')?.message).toContain('sheet "Campuses"');
  });
});
