import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

const KINDS = [
  'residency-grants',
  'placements',
  'community-school-grants',
  'community-school-sites',
  'educator-outcomes',
  'local-agencies',
];
const FILES = KINDS.map((kind) => `fixtures/region/${kind}.csv`);

async function auditJson(paths: readonly string[], stdin?: string): Promise<string> {
  const { code, out, err } = await run(['audit', ...paths, ...DAY, '-f', 'json'], stdin === undefined ? {} : { stdin });
  expect(err).not.toMatch(/^error/m);
  expect(code).toBe(0);
  return out;
}

/** The result without what may tell one way of writing the same facts from another. */
function factsOf(json: string): unknown {
  const { inputs, diagnostics, ...rest } = JSON.parse(json, (key, value) =>
    key === 'origin' || key === 'related' ? undefined : value,
  ) as Result;
  expect(inputs.length).toBeGreaterThan(0);
  expect(Array.isArray(diagnostics)).toBe(true);
  return rest;
}

describe('the same facts', () => {
  it('give the same bytes twice', async () => {
    expect(await auditJson(['fixtures/region'])).toBe(await auditJson(['fixtures/region']));
    const text = ['audit', 'fixtures/region', ...DAY, '--detail'];
    expect((await run(text)).out).toBe((await run(text)).out);
  });

  it('give the same result from CSV and from YAML', async () => {
    expect(factsOf(await auditJson(['fixtures/region-yaml']))).toEqual(factsOf(await auditJson(['fixtures/region'])));
  });

  it('give the same result whatever the order of the files', async () => {
    const forth = factsOf(await auditJson(FILES));
    expect(factsOf(await auditJson(FILES.toReversed()))).toEqual(forth);
    expect(factsOf(await auditJson(['fixtures/region']))).toEqual(forth);
  });

  it('give the same result where a file is named twice', async () => {
    expect(await auditJson(['fixtures/draft', 'fixtures/draft/draft.yaml'])).toBe(await auditJson(['fixtures/draft']));
  });

  it('give the same result from standard input', async () => {
    const draft = await readFile(`${ROOT}fixtures/draft/draft.yaml`, 'utf8');
    expect(factsOf(await auditJson(['-'], draft))).toEqual(factsOf(await auditJson(['fixtures/draft'])));
  });

  it('give the same result where the kind is named with KIND=PATH', async () => {
    const named = KINDS.map((kind) => `${kind.replaceAll('-', '_')}=fixtures/region/${kind}.csv`);
    expect(await auditJson(named)).toBe(await auditJson(FILES));
  });
});

describe('KIND=PATH', () => {
  it('names the kind of standard input too', async () => {
    const placements = await readFile(`${ROOT}fixtures/region/placements.csv`, 'utf8');
    const rest = FILES.filter((file) => !file.endsWith('placements.csv'));
    expect(factsOf(await auditJson(['placements=-', ...rest], placements))).toEqual(factsOf(await auditJson(FILES)));
  });

  it('suggests the kind that was meant', async () => {
    const { code, err } = await run(['audit', 'placemnts=fixtures/region/placements.csv', ...DAY]);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "placements=fixtures/region/placements.csv"?');
  });
});

describe('a path', () => {
  it('that is not there is told with the nearest one, and every problem is told in one run', async () => {
    const { code, err } = await run(['audit', 'fixtures/drft', 'fixtures/regoin', ...DAY]);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "fixtures/draft"?');
    expect(err).toContain('did you mean "fixtures/region"?');
    expect(err).toContain('2 errors');
  });
});
