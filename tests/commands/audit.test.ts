import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

const REGION = ['audit', 'fixtures/region', ...DAY] as const;
const DRAFT = ['audit', 'fixtures/draft', ...DAY] as const;

/** The result file of an audit. */
async function resultOf(argv: readonly string[]): Promise<Result> {
  const { out } = await run([...argv, '-f', 'json']);
  return JSON.parse(out) as Result;
}

describe('a report on standard output', () => {
  it('is text unless another format is asked for', async () => {
    const text = await run(REGION);
    const named = await run([...REGION, '--format', 'text']);
    expect(text.code).toBe(0);
    expect(text.out).toContain('16 LEAs, 9 scored');
    expect(named.out).toBe(text.out);
  });

  it('is the result file with -f json, one case a line', async () => {
    const { code, out } = await run([...REGION, '-f', 'json']);
    const { cases, pack } = JSON.parse(out) as Result;
    expect(code).toBe(0);
    expect(cases).toHaveLength(16);
    expect(cases[0]?.results).toHaveLength(pack.rules.length);
    expect(out.split('\n').filter((line) => line.startsWith('    {"lea":'))).toHaveLength(16);
  });

  it('keeps what is wrong with the input, and the link summary, on standard error', async () => {
    const { out, err } = await run(REGION);
    expect(err).toContain('warning fixtures/region/local-agencies.csv:2: 16 CDS codes in parts');
    expect(err).toMatch(/\d+ of \d+ placements linked to a community school site, \d+ unsure\n$/);
    expect(out).not.toContain('[records/code-joined]');
  });

  it('names nothing but relative paths', async () => {
    const inside = await run(['audit', 'region', ...DAY, '-f', 'json'], { cwd: `${ROOT}fixtures` });
    const absolute = await run(['audit', `${ROOT}fixtures/region`, ...DAY, '-f', 'json']);
    expect(inside.out).toContain('"path":"region/placements.csv"');
    expect(absolute.out).toContain('"path":"fixtures/region/placements.csv"');
    expect(absolute.out).not.toContain(ROOT);
  });

  it('says only errors beside the report with --quiet', async () => {
    const quiet = await run([...REGION, '--quiet', '--min-score', '50']);
    expect(quiet.err).toBe('');
    expect(quiet.code).toBe(1);
    expect((await run(['audit', 'fixtures/nowhere', '--quiet'])).err).toContain('there is no file or folder');
  });
});

describe('reports in files', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grantalign-audit-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('take their format from the ending or the word before the colon, as many as are asked for', async () => {
    const to = (name: string) => join(folder, name);
    const { code, out } = await run([...DRAFT, '-o', to('gap.txt'), '-o', to('gap.json'), '-o', `json:${to('gap')}`]);
    expect(code).toBe(0);
    expect(out).toContain('Salinas Union High');
    expect(await readFile(to('gap.txt'), 'utf8')).toContain('Salinas Union High');
    const json = await readFile(to('gap.json'), 'utf8');
    expect((JSON.parse(json) as Result).cases.map(({ lea }) => lea.name)).toEqual(['Salinas Union High']);
    expect(await readFile(to('gap'), 'utf8')).toBe(json);
  });

  it('carry no colour and stand at 100 columns whatever terminal they are started from', async () => {
    const path = join(folder, 'colour.txt');
    await run([...DRAFT, '--color', '-o', path], { columns: 70 });
    const { out } = await run(DRAFT, { env: { COLUMNS: '100' } });
    expect(await readFile(path, 'utf8')).toBe(out);
  });

  it('that cannot be written are told and exit 2', async () => {
    const { code, out, err } = await run([...DRAFT, '-o', join(folder, 'no-such-folder', 'gap.json')]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/error: ".*gap\.json" cannot be written \(ENOENT\)\n {4}hint: name a file in a folder/);
  });
});

describe('what is selected', () => {
  it.each([
    ['its code', '10621660000000'],
    ['its code with hyphens', '10-62166-0000000'],
    ['its name', 'Fresno Unified'],
    ['its name in any case', 'fresno  unified'],
  ])('--lea takes %s', async (_what, lea) => {
    const { cases } = await resultOf([...REGION, '--lea', lea]);
    expect(cases.map((each) => each.lea.cds)).toEqual(['10621660000000']);
  });

  it('--lea suggests the name that was meant', async () => {
    const { code, out, err } = await run([...REGION, '--lea', 'Fresno Unifed']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('no LEA in the records has the code or name "Fresno Unifed"');
    expect(err).toContain('did you mean "Fresno Unified"?');
  });

  it('--year scores an earlier year, and the report names it', async () => {
    expect((await resultOf(REGION)).school_years).toEqual(['2025-26']);
    expect((await resultOf([...REGION, '--year', '2024-2025'])).school_years).toEqual(['2024-25']);
    expect((await run([...REGION, '--year', '2024-25'])).out).toMatch(/School year +2024-25/);
  });

  it('--year tells the years on file where it names another', async () => {
    const { code, err } = await run([...REGION, '--year', '2030-31']);
    expect(code).toBe(2);
    expect(err).toContain('expected one of "2024-25", "2025-26"');
  });

  it('--as-of is today in California unless it is given', async () => {
    const { out } = await run(['audit', 'fixtures/draft', '-f', 'json'], { now: new Date('2026-07-01T06:00:00Z') });
    expect((JSON.parse(out) as Result).as_of).toBe('2026-06-30');
    expect((await resultOf(['audit', 'fixtures/draft', '--as-of', '2025-01-31'])).as_of).toBe('2025-01-31');
  });
});

describe('how it is laid out', () => {
  /** The names of the LEAs in the order of the table. */
  const tableOf = (out: string): string[] =>
    [
      ...out.matchAll(/^ {2}(?:Fresno|Kern|Tulare|Alameda) +((?:Fresno|Kern|Porterville|Oakland) (?:Unified|High))/gm),
    ].map(([, name = '']) => name);

  it('--sort orders LEAs by county or by score', async () => {
    const wide = { columns: 120 };
    const county = await run(REGION, wide);
    const score = await run([...REGION, '--sort', 'score'], wide);
    expect(tableOf(county.out)).toEqual(['Oakland Unified', 'Fresno Unified', 'Kern High', 'Porterville Unified']);
    expect(tableOf(score.out)).not.toEqual(tableOf(county.out));
    expect(tableOf(score.out)[0]).toBe('Fresno Unified');
    expect(tableOf(score.out).toSorted()).toEqual(tableOf(county.out).toSorted());
  });

  it('--detail prints every LEA in full', async () => {
    const brief = await run(REGION);
    const detail = await run([...REGION, '--detail']);
    expect(brief.out).not.toContain('The four pillars');
    expect(detail.out.match(/The four pillars/g)?.length).toBeGreaterThan(5);
  });

  it('follows the width of the terminal', async () => {
    const { out } = await run([...DRAFT, '--no-color'], { columns: 80 });
    const [headline = '', ...lines] = out.split('\n');
    // The first line is for whoever reads one line, grep included: it is never wrapped.
    expect(headline).toMatch(/^Duties: .* · Alignment /);
    expect(Math.max(...lines.map((line) => [...line].length))).toBe(80);
  });

  const colourStarts = '\u001b[';
  it.each([
    ['a terminal', [], {}, 80, true],
    ['a pipe', [], {}, undefined, false],
    ['a terminal with --no-color', ['--no-color'], {}, 80, false],
    ['a terminal with NO_COLOR', [], { NO_COLOR: '1' }, 80, false],
    ['a pipe with --color', ['--color'], {}, undefined, true],
    ['a pipe with FORCE_COLOR', [], { FORCE_COLOR: '1' }, undefined, true],
  ])('%s: colour as asked', async (_where, flags, env, columns, coloured) => {
    const { out } = await run([...DRAFT, ...flags], { env, ...(columns === undefined ? {} : { columns }) });
    expect(out.includes(colourStarts)).toBe(coloured);
  });
});
