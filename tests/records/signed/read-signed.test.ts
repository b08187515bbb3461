import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../../src/read/source.ts';
import { readSigned } from '../../../src/records/signed/read-signed.ts';
import { brief } from '../reading.ts';

const HEAD = 'rule,lea,reason,approved_by,granted,expires';
const ROW =
  'stipend-floor,27661590000000,The budget is revised in May.,"County office, grants desk",2026-03-01,2026-12-31';
const YAML = `zone: America/Denver
waivers:
  - rule: stipend-floor
    lea: Salinas Union High
    reason: The budget is revised in May.
    approved_by: County office, grants desk
    granted: 2026-03-01
    expires: 2026-12-31
`;

function read(name: string, text: string) {
  return readSigned('waivers', [sourceOf(name, null, () => Readable.from([Buffer.from(text)]))]);
}

describe('a file of waivers', () => {
  it('as a table gives each with the cells it stands in', async () => {
    const { signed, inputs, diagnostics } = await read('waivers.csv', `Waivers 2026\n\n${HEAD}\n${ROW}\n`);
    expect(diagnostics).toEqual([]);
    expect(signed).toHaveLength(1);
    expect(signed[0]?.cells).toEqual({
      rule: 'stipend-floor',
      lea: '27661590000000',
      reason: 'The budget is revised in May.',
      approved_by: 'County office, grants desk',
      granted: '2026-03-01',
      expires: '2026-12-31',
    });
    expect(signed[0]?.originOf('expires')).toEqual({ path: 'waivers.csv', line: 4, column: 6, field: 'expires' });
    expect(inputs).toEqual([
      {
        path: 'waivers.csv',
        kind: 'waivers',
        records: 1,
        left_out: 2,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it('as YAML may say in which zone its days end', async () => {
    const { signed, diagnostics } = await read('waivers.yaml', YAML);
    expect(diagnostics).toEqual([]);
    expect(signed[0]).toMatchObject({ zone: 'America/Denver', cells: { lea: 'Salinas Union High' } });
    expect(signed[0]?.originOf('lea')).toMatchObject({ line: 4, column: 10 });
  });

  it('with cells beyond the last heading is refused at the first of them', async () => {
    const { signed, diagnostics } = await read('waivers.csv', `${HEAD}\n${ROW},and more\n`);
    expect(brief(diagnostics)).toEqual(['waivers.csv:2:7 error records/ragged-row']);
    expect(diagnostics[0]?.message).toBe('this row has 7 cells; the header has 6');
    expect(signed).toHaveLength(1);
    expect((await read('waivers.csv', `${HEAD}\n${ROW},, \n`)).diagnostics).toEqual([]);
  });

  it('as JSON or as a bare list says the same', async () => {
    const list = JSON.stringify([
      {
        rule: 'match',
        lea: 'Kern High',
        reason: 'r',
        approved_by: 'Office',
        granted: '2026-01-01',
        expires: '2026-01-01',
      },
    ]);
    expect((await read('waivers.json', list)).signed).toHaveLength(1);
  });

  it('takes US dates, headings in any case, and a code that lost its zero', async () => {
    const text = 'Rule,LEA,Reason,Approved By,Granted,Expires\nmatch,1612590000000,r,Office,3/1/2026,12/31/2026\n';
    const { signed } = await read('waivers.csv', text);
    expect(signed[0]?.cells).toMatchObject({ lea: '01612590000000', granted: '2026-03-01', expires: '2026-12-31' });
  });

  it.each([
    ['with headings alone', 'waivers.csv', `${HEAD}\n`],
    ['with an empty list', 'waivers.yaml', 'waivers: []\n'],
    ['with comments alone', 'waivers.yaml', '# nothing is waived\n'],
  ])('%s holds none', async (_, name, text) => {
    expect(await read(name, text)).toMatchObject({ signed: [], diagnostics: [] });
  });

  it.each([
    [
      'a value is missing',
      'w.csv',
      `${HEAD}\n${ROW.replace('2026-12-31', '')}\n`,
      'w.csv:2:6 error records/missing-cell',
    ],
    [
      'a day is none',
      'w.csv',
      `${HEAD}\n${ROW.replace('12-31', '02-30')}\n`,
      'w.csv:2:6 error records/impossible-date',
    ],
    [
      'a code is short',
      'w.csv',
      `${HEAD}\n${ROW.replace('27661590000000', '276615')}\n`,
      'w.csv:2:2 error records/not-a-code',
    ],
    [
      'it ends before it begins',
      'w.csv',
      `${HEAD}\n${ROW.replace('2026-12-31', '2026-02-28')}\n`,
      'w.csv:2:6 error signed/expires-first',
    ],
    [
      'a person signs',
      'w.csv',
      `${HEAD}\n${ROW.replace('"County office, grants desk"', 'grants@coe.example')}\n`,
      'w.csv:2:4 error records/personal-data',
    ],
    [
      'a cell is a formula',
      'w.csv',
      `${HEAD}\n${ROW.replace('2026-12-31', '=TODAY()')}\n`,
      'w.csv:2:6 error records/formula',
    ],
    [
      'nobody signs',
      'w.csv',
      `${HEAD}\n${ROW.replace('"County office, grants desk"', 'none')}\n`,
      'w.csv:2:4 error records/none-here',
    ],
    [
      'a document is pasted',
      'w.csv',
      `${HEAD}\n${ROW.replace('The budget', 'x'.repeat(3000))}\n`,
      'w.csv:2:3 error records/cell-too-long',
    ],
    ['a column is missing', 'w.csv', 'rule,lea,reason,approved_by,granted\n', 'w.csv:1 error records/missing-column'],
    [
      'a heading is misspelt',
      'w.csv',
      `${HEAD.replace('expires', 'expirse')}\n${ROW}\n`,
      'w.csv:1:6 error records/misspelt-heading',
    ],
    [
      'a heading stands twice',
      'w.csv',
      `${HEAD},Expires\n${ROW},2027-01-01\n`,
      'w.csv:1:7 error records/duplicate-heading',
    ],
    ['a column is about people', 'w.csv', `${HEAD},contact\n${ROW},x\n`, 'w.csv:1:7 error records/personal-data'],
    ['it is a table of another kind', 'w.csv', 'grant_id,program\nG1,capacity\n', 'w.csv error signed/no-list'],
    ['it is another document', 'w.yaml', 'residency_grants: []\n', 'w.yaml:1:1 error records/unknown-key'],
    ['the list is missing', 'w.yaml', 'zone: America/Denver\n', 'w.yaml:1:1 error signed/no-list'],
    ['the list is a mapping', 'w.yaml', 'waivers: { rule: match }\n', 'w.yaml:1:10 error records/unexpected-shape'],
    ['a waiver is a word', 'w.yaml', 'waivers: [match]\n', 'w.yaml:1:11 error records/unexpected-shape'],
    [
      'a value is a list',
      'w.yaml',
      YAML.replace('stipend-floor', '[stipend-floor]'),
      'w.yaml:3:11 error records/unexpected-shape',
    ],
    ['a key is misspelt', 'w.yaml', YAML.replace('expires', 'expire'), 'w.yaml:8:5 error records/misspelt-heading'],
    [
      'a key is about people',
      'w.yaml',
      YAML.replace('    expires', '    email: x\n    expires'),
      'w.yaml:8:5 error records/personal-data',
    ],
    ['the zone is none', 'w.yaml', YAML.replace('Denver', 'Denvr'), 'w.yaml:1:7 error signed/unknown-zone'],
    [
      'the zone is an offset',
      'w.yaml',
      YAML.replace('America/Denver', '"-08:00"'),
      'w.yaml:1:7 error signed/unknown-zone',
    ],
  ])('is refused where %s', async (_, name, text, told) => {
    expect(brief((await read(name, text)).diagnostics)).toEqual([told]);
  });

  it('tells of a column no waiver has, and reads the rest', async () => {
    const { signed, diagnostics } = await read('w.csv', `${HEAD},ticket\n${ROW},4711\n`);
    expect(signed).toHaveLength(1);
    expect(brief(diagnostics)).toEqual(['w.csv:1 warning records/unknown-heading']);
  });

  it('tells all that is wrong with it in one run, and never quotes an address', async () => {
    const text = `${HEAD}\nmatch,,r,someone@coe.example,2026-13-01,2026-12-31\n`;
    const { diagnostics } = await read('w.csv', text);
    expect(diagnostics).toHaveLength(3);
    expect(JSON.stringify(diagnostics)).not.toContain('someone');
  });

  it('suggests the key, the zone and the heading that were meant', async () => {
    const hints = async (name: string, text: string) => (await read(name, text)).diagnostics.map(({ hint }) => hint);
    expect(await hints('w.yaml', YAML.replace('Denver', 'Denvr'))).toEqual(['did you mean "America/Denver"?']);
    expect(await hints('w.yaml', YAML.replace('approved_by', 'aproved_by'))).toEqual(['Did you mean "approved_by"?']);
    expect(await hints('w.csv', HEAD.replace('granted', 'grantd'))).toEqual(['did you mean "granted"?']);
  });
});
