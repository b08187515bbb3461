import { describe, expect, it } from 'vitest';
import { brief, cellsIn, readBroken } from './reading.ts';

/** File, and what is told of it: all of it in one run. */
const FILES: readonly (readonly [string, readonly string[]])[] = [
  [
    'unknown-headings.csv',
    [
      'unknown-headings.csv:1:3 error records/misspelt-heading',
      'unknown-headings.csv:1 warning records/unknown-heading',
    ],
  ],
  ['duplicate-heading.csv', ['duplicate-heading.csv:1:3 error records/duplicate-heading']],
  ['ragged-row.csv', ['ragged-row.csv:3:4 error records/ragged-row', 'ragged-row.csv:4:9 error records/ragged-row']],
  [
    'duplicate-ids.csv',
    ['duplicate-ids.csv:3 warning records/repeated-record', 'duplicate-ids.csv:4:3 error records/conflicting-records'],
  ],
  [
    'impossible-dates.csv',
    [
      'impossible-dates.csv:2:5 error records/impossible-date',
      'impossible-dates.csv:2:6 error records/impossible-date',
      'impossible-dates.csv:3:6 error records/end-before-start',
      'impossible-dates.csv:4:5 error records/not-a-date',
      'impossible-dates.csv:4:6 error records/not-a-date',
    ],
  ],
  [
    'counts.csv',
    [
      'counts.csv:2:5 error records/excel-date',
      'counts.csv:3:5 error records/not-a-count',
      'counts.csv:4:5 error records/not-a-count',
      'counts.csv:5:5 error records/not-a-count',
      'counts.csv:5:6 error records/not-a-count',
      'counts.csv:5:7 error records/not-yes-no',
      'counts.csv:6:5 error records/excel-date',
      'counts.csv:6:6 error records/none-here',
    ],
  ],
  [
    'unknown-words.csv',
    [
      'unknown-words.csv:2:3 error records/unknown-word',
      'unknown-words.csv:2:8 error records/unknown-word',
      'unknown-words.csv:3:2 error records/unknown-word',
    ],
  ],
  ['turnover.csv', ['turnover.csv:2:4 error records/unknown-word']],
  [
    'codes.csv',
    [
      'codes.csv:5:1 error records/lost-digits',
      'codes.csv:6:1 error records/not-a-code',
      'codes.csv:7:1 error records/not-a-code',
      'codes.csv:8:1 error records/not-a-code',
      'codes.csv:2 warning records/code-padded',
      'codes.csv:3 warning records/code-completed',
      'codes.csv:4 warning records/code-joined',
    ],
  ],
  ['split-codes.csv', ['split-codes.csv:2 warning records/code-joined']],
  ['personal.csv', ['personal.csv:1:6 error records/personal-data', 'personal.csv:1:7 error records/personal-data']],
  ['personal.yaml', ['personal.yaml:6:5 error records/personal-data']],
  ['percent-of-one.csv', ['percent-of-one.csv:1:5 error records/percent-scale']],
  ['ambiguous.csv', ['ambiguous.csv:1 error records/ambiguous-kind']],
  ['no-header.csv', ['no-header.csv:1 error records/unknown-kind']],
  ['semicolons.csv', ['semicolons.csv note read/delimiter']],
  [
    'missing-column.csv',
    ['missing-column.csv:1 error records/missing-column', 'missing-column.csv:1 error records/missing-column'],
  ],
  [
    'missing-cells.csv',
    [
      'missing-cells.csv:2:1 error records/missing-cell',
      'missing-cells.csv:3:3 error records/missing-cell',
      'missing-cells.csv:4:5 error records/missing-cell',
    ],
  ],
  [
    'misspelt-keys.yaml',
    [
      'misspelt-keys.yaml:1:1 error records/unknown-key',
      'misspelt-keys.yaml:5:5 error records/misspelt-heading',
      'misspelt-keys.yaml:9:5 warning records/unknown-heading',
    ],
  ],
  [
    'shapes.yaml',
    [
      'shapes.yaml:2:5 error records/unexpected-shape',
      'shapes.yaml:3:15 error records/unexpected-shape',
      'shapes.yaml:6:25 error records/unexpected-shape',
      'shapes.yaml:8:3 error records/unexpected-shape',
      'shapes.yaml:9:17 error records/unexpected-shape',
    ],
  ],
  [
    'school-years.csv',
    ['school-years.csv:2:2 error records/not-a-school-year', 'school-years.csv:3:2 error records/not-a-school-year'],
  ],
  ['header-again.csv', ['header-again.csv:4:4 error records/not-a-count', 'header-again.csv note records/passed-over']],
  [
    'footers.csv',
    [
      'footers.csv:8:1 error records/missing-cell',
      'footers.csv:8:2 error records/missing-cell',
      'footers.csv:8:3 error records/missing-cell',
      'footers.csv note records/passed-over',
    ],
  ],
  ['blank-rows.csv', ['blank-rows.csv error read/empty-file']],
  [
    'day-numbers.csv',
    [
      'day-numbers.csv:2:4 error records/excel-date',
      'day-numbers.csv:3:4 error records/excel-date',
      'day-numbers.csv:3:5 error records/excel-date',
      'day-numbers.csv:4:4 error records/not-a-count',
      'day-numbers.csv:4:5 error records/excel-date',
    ],
  ],
  [
    'misplaced.yaml',
    [
      'misplaced.yaml:5:5 error records/unexpected-shape',
      'misplaced.yaml:12:8 error records/unexpected-shape',
      'misplaced.yaml:8:19 error records/other-grant',
    ],
  ],
  ['comments.yaml', ['comments.yaml warning read/empty-file']],
  [
    'personal-names.csv',
    [6, 7, 8, 9, 10, 11, 12, 13, 14].map((column) => `personal-names.csv:1:${column} error records/personal-data`),
  ],
  ['near-headings.csv', [2, 3, 4, 5].map((column) => `near-headings.csv:1:${column} error records/misspelt-heading`)],
  ['school-list.csv', ['school-list.csv:1 error records/state-file']],
  [
    'ragged-semicolons.csv',
    ['ragged-semicolons.csv:3:3 error records/ragged-row', 'ragged-semicolons.csv note read/delimiter'],
  ],
  ['colons.csv', ['colons.csv:1 error records/unknown-kind']],
  ['years-ago.csv', ['years-ago.csv:2:4 error records/impossible-date']],
  ['lists.csv', ['lists.csv:2:4 error records/unknown-word', 'lists.csv:3:4 error records/unknown-word']],
  ['stem.csv', ['stem.csv:2:6 error records/unknown-word']],
  ['blank-codes.csv', ['blank-codes.csv:2:3 error records/missing-cell']],
  ['none.csv', ['none.csv:2:5 error records/none-here', 'none.csv:2:7 error records/none-here']],
];

describe('a file of records is told all that is wrong with it', () => {
  it.each(FILES)('%s', async (file, expected) => {
    const { diagnostics } = await readBroken([file]);
    expect(brief(diagnostics)).toEqual(expected);
    for (const { message, hint } of diagnostics) {
      expect(`${message} ${hint ?? ''}`).not.toMatch(/invalid|failed to|something|undefined|\[object/i);
    }
  });
});

describe('a hint says what to do', () => {
  it.each([
    ['unknown-headings.csv', 'did you mean "status"?'],
    ['unknown-words.csv', 'did you mean "awarded"?'],
    ['counts.csv', 'format the column as Text'],
    ['turnover.csv', 'report "retention"'],
    ['codes.csv', 'format the column as Text'],
    ['misspelt-keys.yaml', 'did you mean "residency_grants"?'],
    ['ambiguous.csv', 'placements=ambiguous.csv or community_school_sites=ambiguous.csv'],
    ['colons.csv', 'commas'],
    ['ragged-semicolons.csv', 'look for a semicolon inside a cell'],
    ['lists.csv', 'write "math; science"'],
    ['stem.csv', 'STEM is four areas'],
    ['day-numbers.csv', 'write * for a count'],
    ['misplaced.yaml', 'put "community_school_sites:" at the top level'],
    ['percent-of-one.csv', '86.4 instead of 0.864'],
  ])('%s', async (file, expected) => {
    const { diagnostics } = await readBroken([file]);
    expect(diagnostics.map(({ hint }) => hint).join('\n')).toContain(expected);
  });
});

describe('two files are held against each other', () => {
  it('a grant_id that no grant on file has is an error with the nearest id', async () => {
    const { diagnostics } = await readBroken(['dangling-grants.csv', 'dangling-placements.csv']);
    expect(brief(diagnostics)).toEqual([
      'dangling-placements.csv:3:1 error records/dangling-grant',
      'dangling-placements.csv:4:1 error records/dangling-grant',
    ]);
    expect(diagnostics[0]?.hint).toBe('did you mean "2023TRI01"?');
  });

  it('nobody can tell a dangling grant_id where no file holds grants', async () => {
    const { diagnostics, tables } = await readBroken(['dangling-placements.csv']);
    expect(diagnostics).toEqual([]);
    expect(tables.residency_grants.reported).toBe(false);
  });

  it('two records of one key with other content are told with both places', async () => {
    const { diagnostics } = await readBroken(['duplicate-ids.csv']);
    expect(diagnostics[1]?.message).toContain('duplicate-ids.csv:2 with another "status"');
  });
});

describe('keeping going', () => {
  const keepGoing = { keepGoing: true };

  it('takes an unreadable cell as not reported and keeps the row', async () => {
    const { diagnostics, tables, dropped } = await readBroken(['unknown-words.csv'], keepGoing);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(cellsIn(tables, 'residency_grants')[0]).not.toHaveProperty('status');
    expect(dropped).toBe(0);
  });

  it('drops a row without a usable key, counts it and says so', async () => {
    const { diagnostics, tables, dropped, inputs } = await readBroken(['missing-cells.csv'], keepGoing);
    expect(dropped).toBe(2);
    expect(tables.placements.rows.map(({ line }) => line)).toEqual([4, 5]);
    expect(inputs[0]).toMatchObject({ kind: 'placements', records: 2, left_out: 2 });
    expect(brief(diagnostics)).toContain('missing-cells.csv:2 warning records/row-dropped');
  });

  it('drops ragged rows and YAML records without a key', async () => {
    expect((await readBroken(['ragged-row.csv'], keepGoing)).dropped).toBe(2);
    expect((await readBroken(['shapes.yaml'], keepGoing)).dropped).toBe(1);
  });

  it('takes a percentage column of doubtful scale as not reported', async () => {
    const { tables } = await readBroken(['percent-of-one.csv'], keepGoing);
    expect(cellsIn(tables, 'community_school_sites').map(({ upp }) => upp)).toEqual([undefined, undefined]);
  });
});

describe('personal columns', () => {
  it.each(['personal.csv', 'personal.yaml'])('are dropped unread from %s when asked', async (file) => {
    const { diagnostics, tables } = await readBroken([file], { dropPersonalColumns: true });
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(JSON.stringify(tables)).not.toContain('Person');
    expect(tables.placements.rows).toHaveLength(1);
  });
});
