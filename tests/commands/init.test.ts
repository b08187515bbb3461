import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fieldsOf } from '../../src/model/record.ts';
import type { Result } from '../../src/model/result.ts';
import { run } from '../cli/run.ts';

const root = mkdtempSync(join(tmpdir(), 'grantalign-init-'));
afterAll(() => rmSync(root, { recursive: true }));

const NOVEMBER = { now: new Date('2026-11-24T20:00:00Z') };
const SALINAS = ['--lea', '27661590000000'];
let folders = 0;
function newFolder(): string {
  const folder = join(root, `folder-${folders++}`);
  mkdirSync(folder);
  return folder;
}

const PROGRAMS = (fieldsOf('residency_grants').program as { readonly words: readonly string[] }).words;
const COMBINATIONS = ['yaml', 'csv'].flatMap((layout) =>
  PROGRAMS.flatMap((program) => ['github', 'gitlab', 'none'].map((ci) => [layout, program, ci] as const)),
);

describe('a folder begun by init', () => {
  it.each(COMBINATIONS)(
    'as %s, %s, %s is without an error, and nothing in it counts as a gap',
    async (layout, program, ci) => {
      const cwd = newFolder();
      const began = await run(['init', ...SALINAS, '--as', layout, '--program', program, '--ci', ci, '--yes'], {
        cwd,
        ...NOVEMBER,
      });
      expect(began.code).toBe(0);
      const checked = await run(['check'], { cwd, ...NOVEMBER });
      expect(checked.code).toBe(0);
      expect(checked.err).not.toMatch(/^(error|warning)/m);
      const audited = await run(['audit', '-f', 'json'], { cwd, ...NOVEMBER });
      expect(audited.code).toBe(3);
      const result = JSON.parse(audited.out) as Result;
      expect(result.gates).toMatchObject([{ gate: 'fail-on condition', verdict: 'undecided' }]);
      expect(result.cases).toHaveLength(1);
      const outcomes = new Set(result.cases[0]?.results.map(({ outcome }) => outcome));
      expect([...outcomes].filter((outcome) => outcome !== 'unknown' && outcome !== 'not-applicable')).toEqual([]);
      expect(result.cases[0]?.score).toEqual({ low: 0, high: 1 });
    },
  );

  it('holds schemas, a config and a workflow, all listed with what to type next', async () => {
    const cwd = newFolder();
    const { out, err } = await run(['init', 'salinas', ...SALINAS, '--ci', 'github', '--year', '2027-28'], {
      cwd,
      ...NOVEMBER,
    });
    expect(out.split('\n').map((line) => line.trim().split('  ')[0])).toEqual([
      'written:',
      'salinas/draft.yaml',
      'salinas/grantalign.config.yaml',
      'salinas/.github/workflows/grantalign.yml',
      'salinas/.grantalign/records.schema.json',
      'salinas/.grantalign/rule.schema.json',
      'salinas/.grantalign/pack.schema.json',
      'salinas/.grantalign/config.schema.json',
      'salinas/.grantalign/waivers.schema.json',
      'salinas/.grantalign/attestations.schema.json',
      '',
      'next: cd salinas && npx grantalign audit',
      '',
    ]);
    expect(err).toBe(
      '--as: yaml, as nothing else was said\n--program: implementation, as nothing else was said\n--ihe: left open, as nothing else was said\n',
    );
    expect(readFileSync(join(cwd, 'salinas/draft.yaml'), 'utf8')).toContain('- school_year: 2027-28');
  });

  it('keeps what is there, and says what', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'draft.yaml'), 'residency_grants: []\n');
    const stopped = await run(['init', ...SALINAS, '--yes'], { cwd, ...NOVEMBER });
    expect([stopped.code, stopped.out]).toEqual([2, '']);
    expect(stopped.err).toContain('"draft.yaml" is there already; nothing was written');
    expect(readdirSync(cwd)).toEqual(['draft.yaml']);
    const forced = await run(['init', ...SALINAS, '--yes', '--force'], { cwd, ...NOVEMBER });
    expect(forced.code).toBe(0);
    expect(readFileSync(join(cwd, 'draft.yaml'), 'utf8')).toContain('Salinas Union High');
  });

  it('puts the workflow where the repository looks for it', async () => {
    const cwd = newFolder();
    execFileSync('git', ['init', '--quiet'], { cwd });
    const { out } = await run(['init', 'grants/salinas', ...SALINAS, '--yes', '--ci', 'github'], { cwd, ...NOVEMBER });
    expect(out).toContain('\n  .github/workflows/grantalign.yml');
    const workflow = readFileSync(join(cwd, '.github/workflows/grantalign.yml'), 'utf8');
    expect(workflow).toContain('audit -c grants/salinas/grantalign.config.yaml -f github');
    const audited = await run(['audit', '-c', 'grants/salinas/grantalign.config.yaml', '--quiet'], {
      cwd,
      ...NOVEMBER,
    });
    expect(audited.code).toBe(3);
  });

  it('cannot be begun where there is a file of its name', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'salinas'), '');
    const { code, err } = await run(['init', 'salinas', ...SALINAS, '--yes'], { cwd, ...NOVEMBER });
    expect(code).toBe(2);
    expect(err).toContain('cannot be written');
  });
});

describe('the LEA of init', () => {
  it.each([
    ['27661590000000', '27661590000000'],
    ['27-66159-0000000', '27661590000000'],
    ['2766159', '27661590000000'],
    ['1612590000000', '01612590000000'],
    ['salinas  union high', '27661590000000'],
    ['Oakland Unified', '01612590000000'],
  ])('is found by %s', async (lea, cds) => {
    const cwd = newFolder();
    const { code, err } = await run(['init', '--lea', lea, '--yes'], { cwd, ...NOVEMBER });
    expect(code).toBe(0);
    expect(err).not.toContain('to check');
    expect(readFileSync(join(cwd, 'draft.yaml'), 'utf8')).toContain(`lead_lea_cds: '${cds}'`);
  });

  it.each([
    [
      ['--lea', '27661580000000'],
      'no LEA of the code "27661580000000"',
      'did you mean 27661590000000 (Salinas Union High)?',
    ],
    [['--lea', '2.766E+13'], 'no LEA called "2.766E+13"', 'look it up'],
    [['--lea', '99661590000000'], "California's counties are 01 to 58", 'look the code up'],
    [['--lea', '276615900'], 'has 9 digits', 'look the code up'],
    [
      ['--lea', 'Salinas Union Hgih'],
      'no LEA called "Salinas Union Hgih"',
      'did you mean 27661590000000 (Salinas Union High)?',
    ],
    [['--lea', 'salinas'], 'no LEA called "salinas"', 'or 27661590000000 (Salinas Union High)?'],
    [['--lea', 'Jefferson Elementary'], 'LEAs are called "Jefferson Elementary"', 'give the code: '],
    [['--lea', 'Qwertyuiop'], 'no LEA called "Qwertyuiop"', 'look it up'],
    [[], '--lea was not given', '--lea "Salinas Union High"'],
    [[...SALINAS, '--program', 'expansoin'], '"expansoin" is no word for --program', 'did you mean "expansion"?'],
    [[...SALINAS, '--as', 'xlsx'], '"xlsx" is no word for --as', ''],
    [[...SALINAS, '--year', '2026'], '"2026" is no school year', 'write it as 2025-26'],
  ])('%j is refused before anything is written', async (words, wrong, hint) => {
    const cwd = newFolder();
    const { code, err, out } = await run(['init', '--yes', ...words], { cwd, ...NOVEMBER });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(wrong);
    expect(err).toContain(hint);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('may be a charter school, which is to be checked', async () => {
    const cwd = newFolder();
    const { code, err } = await run(['init', '--yes', '--lea', '27661592730109'], { cwd, ...NOVEMBER });
    expect(code).toBe(0);
    expect(err).toContain('to check: 27661592730109 (Alisal High) is a school');
  });
});

describe('init on a terminal', () => {
  it('asks what no option says, again where an answer cannot be used', async () => {
    const cwd = newFolder();
    const typed = ['', 'salinas', '27661592730109', 'cvs', 'csv', '', 'CSU Monterey Bay; ', '2026', '2026-27', 'none'];
    const { code, err, out } = await run(['init'], { cwd, typed, columns: 100, ...NOVEMBER });
    expect(code).toBe(0);
    for (const said of [
      'an answer is needed',
      'or 27661590000000',
      'to check: 27661592730109',
      'did you mean "csv"?',
      '[implementation] > ',
      'write it as 2025-26',
    ]) {
      expect(err).toContain(said);
    }
    expect(out).toContain('records/placements.csv');
    expect(readFileSync(join(cwd, 'records/residency-grants.csv'), 'utf8')).toContain(
      ',Alisal High,,CSU Monterey Bay,',
    );
  });

  it('asks nothing with --yes, and writes nothing where the answers break off', async () => {
    const cwd = newFolder();
    const broken = await run(['init'], { cwd, typed: ['27661590000000'], columns: 100, ...NOVEMBER });
    expect([broken.code, broken.err.includes('nothing was written')]).toEqual([2, true]);
    expect(readdirSync(cwd)).toEqual([]);
    const silent = await run(['init', '--yes', ...SALINAS], { cwd, typed: [], columns: 100, ...NOVEMBER });
    expect(silent.code).toBe(0);
  });
});

describe('what init is told that it cannot use', () => {
  it.each([
    ['', '--ihe was given no name'],
    ['=HYPERLINK("x")', 'is a formula; the name of an institution was expected'],
  ])('as an institution, "%s", is refused and nothing is written', async (name, says) => {
    const cwd = newFolder();
    const { code, err } = await run(['init', ...SALINAS, '--ihe', name, '--yes'], { cwd, ...NOVEMBER });
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('is no command in the log of a job, when a folder is named like one', async () => {
    const { code, out } = await run(['init', 'a\n::error::b', ...SALINAS, '--yes'], { cwd: newFolder(), ...NOVEMBER });
    expect(code).toBe(0);
    expect(out).not.toMatch(/^::/m);
  });

  it('is not the last year of a century', async () => {
    const { code } = await run(['init', ...SALINAS, '--year', '9999-00', '--yes'], { cwd: newFolder(), ...NOVEMBER });
    expect(code).toBe(0);
  });
});
