import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, run } from '../cli/run.ts';
import { regionWorkbook } from '../workbooks/region.ts';
import { workbookOf } from '../workbooks/workbook.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'grantalign-workbooks-'));
  await writeFile(join(cwd, 'region.xlsx'), regionWorkbook());
  await writeFile(join(cwd, '~$region.xlsx'), 'left by Office');
  const sites = [
    ['site_cds', 'grant_id', 'coordinator'],
    ['01612590130617', 'CCSPP-1-0007', 'sometimes'],
  ];
  await writeFile(join(cwd, 'new sites.xlsx'), workbookOf({ 'community school sites': sites }));
});
afterAll(() => rm(cwd, { recursive: true }));

/** The result without what may tell one way of writing the same facts from another. */
function factsOf(json: string): unknown {
  const { inputs, diagnostics, ...rest } = JSON.parse(json, (key, value) =>
    key === 'origin' || key === 'related' ? undefined : value,
  ) as Result;
  return {
    records: inputs.map(({ kind, records }) => `${records} ${kind}`).sort(),
    hasProblems: diagnostics.length > 0,
    rest,
  };
}

describe('the region as one workbook', () => {
  it('gives the same result as its CSV files', async () => {
    const asked = ['audit', 'region.xlsx', ...DAY, '-f', 'json'];
    const { code, out, err } = await run(asked, { cwd });
    expect(err).not.toMatch(/^error/m);
    expect(code).toBe(0);
    const csv = await run(['audit', 'fixtures/region', ...DAY, '-f', 'json']);
    expect(factsOf(out)).toEqual(factsOf(csv.out));
  });

  it('names the cells that speak for a finding as Excel goes to them', async () => {
    const { out } = await run(['audit', 'region.xlsx', ...DAY, '--lea', 'Oakland Unified'], { cwd });
    expect(out).toMatch(/region\.xlsx#(placements|'[a-z-]+')!A\d+/);
    expect(out).not.toMatch(/\.xlsx[^ ]*:\d/);
  });

  it('keeps file, sheet, row and column apart in the result', async () => {
    const { out } = await run(['audit', 'region.xlsx', ...DAY, '-f', 'json'], { cwd });
    const { inputs, links } = JSON.parse(out) as Result;
    expect(inputs.map(({ path }) => path)).toContain("region.xlsx#'residency-grants'");
    expect(new Set(inputs.map(({ sha256 }) => sha256)).size).toBe(1);
    const origin = { path: 'region.xlsx#placements', line: expect.any(Number), column: null, field: null };
    expect(links.links[0]?.left.origin).toEqual(origin);
  });

  it('tells what was mended once a sheet, and what was passed over once', async () => {
    const { err } = await run(['check', 'region.xlsx'], { cwd });
    expect(err).toContain('note region.xlsx: a sheet without records was passed over: "Read me"');
    expect(err).toMatch(
      /#placements!A\d+: \d+ CDS codes of 13 digits got a leading zero \(rows \d+, \d+, \d+ and on\)/,
    );
  });
});

describe('sheets on the command line', () => {
  it('PATH#Sheet reads that sheet alone, in any case and quotes', async () => {
    for (const name of ['placements', 'PLACEMENTS', "'placements'"]) {
      const { out } = await run(['check', `region.xlsx#${name}`], { cwd });
      expect(out).toMatch(/region\.xlsx#'?placements'?: \d+ placements read/i);
      expect(out.split('\n').filter((line) => line.includes(' read, '))).toHaveLength(1);
    }
  });

  it('a sheet named beside its workbook is read once', async () => {
    const both = await run(['check', 'placements=region.xlsx#placements', 'region.xlsx'], { cwd });
    const once = await run(['check', 'region.xlsx'], { cwd });
    expect(both.err).not.toContain('repeated-record');
    expect(both.out.split('\n').sort()).toEqual(once.out.split('\n').sort());
  });

  it('a sheet named as two kinds is told', async () => {
    const both = ['placements=region.xlsx#placements', 'local_agencies=region.xlsx#Placements'];
    const { code, err } = await run(['check', ...both], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('this file is named as "placements" and as "local_agencies"');
  });

  it('a sheet of a workbook that is not there is told', async () => {
    const { code, err } = await run(['check', 'regoin.xlsx#placements'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('did you mean "region.xlsx"?');
  });

  it('a folder of workbooks is read, without what Office leaves beside one that is open', async () => {
    const { err } = await run(['check', '.'], { cwd });
    expect(err).toContain(
      `error new sites.xlsx#'community school sites'!C2: "sometimes" is not a word this field takes`,
    );
    expect(err).not.toContain('~$');
  });
});
