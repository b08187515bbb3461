import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Result } from '../../src/model/result.ts';
import { FORMATS } from '../../src/report/registry.ts';
import { DAY, ROOT, run } from '../cli/run.ts';

const REGION = join(ROOT, 'fixtures', 'region');
let folder = '';
let masked: Result;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'grantalign-public-'));
  const outputs = FORMATS.flatMap(({ name, extensions }) => ['-o', `${name}:${folder}/public.${extensions[0]}`]);
  const ran = await run(['audit', REGION, ...DAY, '--public', '--quiet', ...outputs]);
  expect(ran.code).toBe(0);
  await run(['audit', REGION, ...DAY, '--quiet', '-o', join(folder, 'within.json')]);
  masked = JSON.parse(await readFile(join(folder, 'public.json'), 'utf8'));
}, 60_000);

describe('an audit with --public', () => {
  test.each(FORMATS.filter(({ isBinary }) => isBinary !== true))(
    'says in $name that counts are masked',
    async (format) => {
      const text = await readFile(join(folder, `public.${format.extensions[0]}`), 'utf8');
      expect(text.slice(0, 20_000)).toMatch(/masked/i);
    },
  );

  test('says so before anything else, with the rule it masks by', async () => {
    const text = await readFile(join(folder, 'public.txt'), 'utf8');
    expect(text.startsWith('For the public: counts of 1 to 10 people are masked')).toBe(true);
    expect(text).toContain('10 or fewer');
    expect(text).not.toContain('use --public to share');
  });

  test('shows no site with 1 to 10 residents, and none as not reported', () => {
    const sites = masked.cases.flatMap((one) => one.sites);
    expect(sites.length).toBeGreaterThan(20);
    for (const { residents } of sites) {
      if (residents.high === 0) continue;
      expect(residents.high === null || residents.high >= 10).toBe(true);
      expect(residents.low === residents.high && residents.low <= 10).toBe(false);
    }
  });

  test('asks nobody for what is masked', () => {
    const missing = masked.cases.flatMap((one) => one.results.flatMap((result) => result.missing));
    expect(missing.filter(({ field, kind }) => field === 'residents' && kind === 'placements')).toEqual([]);
  });

  test('quotes no cell in what it says of the files, and no hash a guess could be held against', () => {
    const { message } = masked.diagnostics.find(({ code }) => code === 'enrich/unknown-code') ?? {};
    expect(message).toBe('codes in records are not in the school directory');
    expect(masked.diagnostics.every(({ hint }) => hint === null)).toBe(true);
    expect(new Set(masked.inputs.map(({ sha256 }) => sha256))).toEqual(new Set(['withheld']));
  });

  test('decides gates on what it publishes', async () => {
    const within = await run(['audit', REGION, ...DAY, '--lea', '10621660000000', '--min-score', '90', '--quiet']);
    const shared = await run([
      'audit',
      REGION,
      ...DAY,
      '--lea',
      '10621660000000',
      '--min-score',
      '90',
      '--quiet',
      '--public',
    ]);
    expect([within.code, shared.code]).toEqual([0, 3]);
  });

  test('tells whoever runs it what is wrong with the files in full', async () => {
    const ran = await run(['audit', REGION, ...DAY, '--public']);
    expect(ran.err).toContain('01612590126748');
  });
});

describe('a result file rendered with --public', () => {
  test('is refused where its counts are not masked, with the way to get one', async () => {
    const ran = await run(['render', join(folder, 'within.json'), '--public']);
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toContain('cannot be masked afterwards');
    expect(ran.err).toContain('audit PATH --public');
  });

  test('gives the same bytes with and without where it is masked', async () => {
    const plain = await run(['render', join(folder, 'public.json')]);
    const asked = await run(['render', join(folder, 'public.json'), '--public']);
    expect(asked.code).toBe(0);
    expect(asked.out).toBe(plain.out);
  });
});
