import { describe, expect, it } from 'vitest';
import { filePattern } from '../../src/config/file-pattern.ts';
import { shownSettings } from '../../src/config/show.ts';
import { briefly, configOf } from './config-of.ts';

describe('a config', () => {
  it('gives what it says, with where it says so', async () => {
    const { config, told } = await configOf(
      'inputs: [records, placements=list.csv]\npack: ./our-rules\nas_of: 2026-06-30\nyear: 2025-26\ngates: { min_score: 50 }\n',
      'grants',
    );
    expect(told).toEqual([]);
    expect(config).toEqual({
      inputs: { value: ['grants/records', 'placements=grants/list.csv'], line: 1, column: 9 },
      pack: { value: 'grants/our-rules', line: 2, column: 7 },
      as_of: { value: '2026-06-30', line: 3, column: 8 },
      year: { value: '2025-26', line: 4, column: 7 },
      gates: { value: { min_score: 50, fail_on: null }, line: 5, column: 8 },
    });
  });

  it.each([
    ['inputs: records', '', ['records']],
    ['inputs: /data/records', 'grants', ['/data/records']],
    ['inputs: ["-"]', 'grants', ['-']],
    ['inputs: ../records', 'grants', ['grants/../records']],
  ])('%s in folder "%s" names %s', async (text, folder, paths) => {
    expect((await configOf(text, folder)).config.inputs?.value).toEqual(paths);
  });

  it('names files of the state from its own folder, or none', async () => {
    const { config } = await configOf('directory: pubschls.txt\nenrich: [cupc.csv, cupc-2024.xlsx]\n', 'grants');
    expect(config.directory?.value).toBe('grants/pubschls.txt');
    expect(config.enrich?.value).toEqual(['grants/cupc.csv', 'grants/cupc-2024.xlsx']);
    expect((await configOf('directory: none', 'grants')).config.directory?.value).toBe('none');
  });

  it('names a built-in pack by its name alone, wherever the config stands', async () => {
    expect((await configOf('pack: california', 'grants')).config.pack?.value).toBe('california');
  });

  it.each(['', '# nothing yet\n', '{}'])('that says nothing changes nothing', async (text) => {
    expect(await configOf(text)).toEqual({ config: {}, told: [] });
  });

  it('tells all that is wrong with it in one run, each at its place', async () => {
    const { told } = await configOf(`pac: california
as_of: 2026-13-01
year: 2025-27
gates: { min_score: 120, fail-on: condition }
inputs: { records: yes }
columns:
  - file: sites.csv
    kind: placement
    columns: { residents: X }
  - files: lists.csv
    kind: placements
    columns:
      residnts: X
      residents: { constant: 3, unit: fraction }
      mentors: { column: Y, constant: 3 }
`);
    expect(briefly(told).join('\n')).toMatchInlineSnapshot(`
      "1:1 config/unknown-key: "pac" is not a key of the config
      2:8 config/wrong-value: "as_of": no such day; expected a date as 2026-06-30
      3:7 config/wrong-value: "year": no school year; expected two years that follow each other, as 2025-26
      4:21 config/wrong-value: "gates.min_score": expected a number from 0 to 100
      4:26 config/unknown-key: "fail-on" is not a key of "gates"
      5:9 config/wrong-value: "inputs": expected a path, or a list of paths
      7:5 config/missing-key: "files" is missing from "columns"; expected a file name, or a list of them
      7:5 config/unknown-key: "file" is not a key of "columns"
      8:11 config/unknown-name: "placement" is not a value of "columns.kind"; expected "residency_grants", "placements", "community_school_grants", "community_school_sites", "educator_outcomes", "local_agencies"
      15:16 config/wrong-value: "columns.columns.mentors": expected either "column" or "constant""
    `);
  });

  it.each([
    ['- a\n- b'],
    ['pack'],
    ['pack: [california]'],
    ['pack: ""'],
    ['gates: 50'],
    ['inputs: [""]'],
    ['reports: { file: a.md }'],
    ['reports: 3'],
    ['reports: ["a\\0.md"]'],
    ['reports: { sort: name }'],
    ['reports: { detail: maybe }'],
  ])('that reads %j is told of, not guessed at', async (text) => {
    const { told } = await configOf(text);
    expect(told.length).toBeGreaterThan(0);
    for (const { message } of told) expect(message).not.toMatch(/invalid|failed to|something/i);
  });
});

describe('a column map', () => {
  const inMap = (columns: string) => `columns:\n  - files: list.csv\n    kind: placements\n    columns:\n${columns}`;

  it('keeps codes as they are written', async () => {
    const { config } = await configOf(
      inMap('      grant_id: { constant: 0042 }\n      site_cds: { constant: 01612590130617 }\n'),
    );
    expect(config.columns?.value[0]?.fields.map(({ constant }) => constant)).toEqual(['0042', '01612590130617']);
  });

  it('fills every field a pattern names', async () => {
    const { config, told } = await configOf(
      inMap('      residents: { column: Site, pattern: "{residents} at {site_name}" }\n'),
    );
    expect(told).toEqual([]);
    expect(config.columns?.value[0]?.fields.map(({ field, headings }) => [field, headings])).toEqual([
      ['residents', ['Site']],
      ['site_name', ['Site']],
    ]);
  });

  it.each([
    ['resident: X', 'config/unknown-field', 'did you mean "residents"?'],
    ['site_cds: { column: X, unit: fraction }', 'config/wrong-value', 'take "unit" out'],
    ['residents: { column: X, split: "," }', 'config/wrong-value', 'take "split" out'],
    ['residents: [X, Y]', 'config/wrong-value', 'only a code stands in several columns: county, district and school'],
    [
      'residents: { column: X, pattern: "{site_name}" }',
      'config/wrong-value',
      'write {residents} in its place, and {} for what is not read',
    ],
    ['residents: { column: X, pattern: "{residents}{site_name}" }', 'config/wrong-value', 'write what stands between'],
    [
      'residents: { column: X, pattern: "{residents} at {sight}" }',
      'config/unknown-field',
      'its fields are listed by "grantalign schema records"',
    ],
    ['upp: { column: X, unit: fractions }', 'config/unknown-name', 'Did you mean "fraction"?'],
    [
      'residents: Trainees\n    ignore: [ trainees ]',
      'config/wrong-value',
      'take it out of "ignore", or out of "columns"',
    ],
  ])('with %s is told: %s', async (line, code, hint) => {
    const { told } = await configOf(inMap(`      ${line}\n`));
    expect(told.map((each) => [each.code, each.hint])).toEqual([[code, hint]]);
  });
});

describe('a file pattern', () => {
  it.each([
    ['list.csv', '', 'list.csv', true],
    ['list.csv', '', 'deep/down/List.CSV', true],
    ['list.csv', '', 'mylist.csv', false],
    ['*.csv', '', 'data/a.csv', true],
    ['data/*.csv', '', 'data/a.csv', true],
    ['data/*.csv', '', 'data/deep/a.csv', false],
    ['data/**/*.csv', '', 'data/deep/er/a.csv', true],
    ['data/**/*.csv', '', 'data/a.csv', true],
    ['data/**', '', 'data/deep/a.csv', true],
    ['./data/a?.csv', '', 'data/a1.csv', true],
    ['data/a.csv', 'grants', 'grants/data/a.csv', true],
    ['data/a.csv', 'grants', 'data/a.csv', false],
    ['../lists/a.csv', 'grants/2026', 'grants/lists/a.csv', true],
    ['../lists/a.csv', '..', '../../lists/a.csv', true],
    ['Sites (final) [1].csv', '', 'Sites (final) [1].csv', true],
    ['a+b.csv', '', 'aab.csv', false],
    ['lists\\a.csv', '', 'lists/a.csv', true],
  ])('%s in "%s" is of %s: %s', (pattern, folder, path, isOf) => {
    expect(filePattern(pattern, folder).test(path)).toBe(isOf);
  });
});

describe('what applies', () => {
  it('is shown with where each value came from', async () => {
    const { config } = await configOf(
      'inputs: [a.csv, b.csv]\ngates: { fail_on: condition }\ncolumns:\n  - { files: [a.csv], sheet: Sites, kind: placements, columns: { residents: X } }\n',
    );
    expect(
      shownSettings(config, 'grantalign.config.yaml').map(({ name, value, from }) => `${name} = ${value} (${from})`),
    ).toEqual([
      'inputs = a.csv (grantalign.config.yaml:1:9)',
      'inputs = b.csv (grantalign.config.yaml:1:9)',
      'pack = california (built in)',
      'as_of = today in California (built in)',
      'year = the latest complete one in the records (built in)',
      "directory = the pack's own (built in)",
      'enrich = none (built in)',
      'gates = fail_on condition (grantalign.config.yaml:2:8)',
      'baseline = none (built in)',
      'waivers = none (built in)',
      'attestations = none (built in)',
      'reports = text on standard output (built in)',
      'columns = a.csv, sheet "Sites" as placements, 1 field (grantalign.config.yaml:4:5)',
    ]);
  });
});
